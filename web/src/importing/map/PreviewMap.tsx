import type { Geometry } from 'geojson'
import { useEffect, useRef, useState } from 'react'
import page from '../../frame/Page.module.css'
import { addHerePoint, addOutline, createMap, type GeyiMap } from '../../map/index.ts'
import { boxAround } from '../../map/places.ts'
import { addShapes } from '../../map/view/shapes.ts'
import { useStore } from '../../state/useStore.ts'
import { useLanguage, useTheme } from '../../ui/words/preferences.ts'
import { useLook } from '../../ui/words/useLook.ts'
import { useNarrow } from '../../ui/words/useMedia.ts'
import type { ImportDesk } from '../desk/importDesk.ts'

interface Layers {
  readonly map: GeyiMap
  readonly district: ReturnType<typeof addOutline>
  readonly shapes: ReturnType<typeof addShapes>
  readonly here: ReturnType<typeof addHerePoint>
}

/** Where the places of the file lie as it is read now, over the district, with the problem that is looked at. */
export function PreviewMap({ desk }: { desk: ImportDesk }) {
  const element = useRef<HTMLDivElement>(null)
  const language = useLanguage()
  const theme = useTheme()
  const narrow = useNarrow()
  const [layers, setLayers] = useState<Layers | null>(null)
  const settings = useStore(desk, state => state.settings)
  const boundary = (useStore(desk, state => state.holds?.boundary) as Geometry | null | undefined) ?? null
  const ground = (useStore(desk, state => state.preview?.ground) as Geometry | null | undefined) ?? null
  const place = useStore(desk, state => state.place)
  // The map is made once; what changes is told to it below.
  useEffect(() => {
    const map = createMap(element.current!, {
      theme,
      locale: language,
      box: desk.now.settings?.extent ?? null,
      zoomButtons: narrow ? false : 'topright',
    })
    const district = addOutline(map)
    const shapes = addShapes(map)
    const here = addHerePoint(map)
    setLayers({ map, district, shapes, here })
    return () => {
      here.remove()
      shapes.remove()
      district.remove()
      map.remove()
      setLayers(null)
    }
  }, [desk])
  useLook(layers)
  useEffect(() => layers?.map.setBackground(settings ?? {}), [layers, settings])
  useEffect(() => {
    layers?.district.set(boundary)
    if (layers && boundary && !desk.now.preview?.ground) layers.map.fit(boxAround(boundary), { animate: false })
  }, [desk, layers, boundary])
  useEffect(() => {
    layers?.shapes.set(ground)
    if (layers && ground) layers.map.fit(boxAround(ground), { maxZoom: 17 })
  }, [layers, ground])
  useEffect(() => {
    layers?.here.set(place)
    if (place) layers?.map.flyTo(place, 17)
  }, [layers, place])
  return (
    <div className={page.mapArea}>
      <div ref={element} className={page.map} />
    </div>
  )
}
