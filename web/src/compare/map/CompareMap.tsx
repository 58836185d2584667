import { type ReactNode, useEffect, useRef, useState } from 'react'
import page from '../../frame/Page.module.css'
import { addComparison, type CompareLayer, type ComparePicture, type CompareView } from '../../map/compare.ts'
import { createMap, type GeyiMap } from '../../map/index.ts'
import type { BackgroundSettings, Box } from '../../map/places.ts'
import { useLanguage, useTheme } from '../../ui/words/preferences.ts'
import { useLook } from '../../ui/words/useLook.ts'
import css from './CompareMap.module.css'
import { Divider } from './Divider.tsx'

interface CompareMapProps {
  readonly picture: ComparePicture
  readonly view: CompareView
  /** Around everything that changed: where the map begins. */
  readonly box: Box
  /** What to look at now. */
  readonly target: Box | null
  readonly selected: readonly number[]
  readonly before: string
  readonly after: string
  readonly background: BackgroundSettings
  readonly sample: boolean
  readonly zoomButtons: boolean
  /** Ground that changes hands was pressed, or ground that does not. */
  readonly press: (number: number | null) => void
  readonly children?: ReactNode
}

/** Both states on the map: what React knows is told to the layer as it changes. */
export function CompareMap(props: CompareMapProps) {
  const { picture, view, box, target, selected } = props
  const latest = useRef(props)
  latest.current = props
  const element = useRef<HTMLDivElement>(null)
  const language = useLanguage()
  const theme = useTheme()
  const [made, setMade] = useState<{ map: GeyiMap; layer: CompareLayer } | null>(null)
  const [divider, setDivider] = useState(0.5)

  // The map is made once; what changes is told to it below.
  useEffect(() => {
    const map = createMap(element.current!, {
      theme,
      locale: language,
      box,
      zoomButtons: props.zoomButtons ? 'bottomleft' : false,
      onPress: place => latest.current.press(layer.at(place)),
    })
    const layer = addComparison(map, { theme, locale: language })
    setMade({ map, layer })
    return () => {
      layer.remove()
      map.remove()
      setMade(null)
    }
  }, [])

  useLook(made)
  useEffect(() => made?.map.setBackground(props.background), [made, props.background])
  useEffect(() => made?.map.setSample(props.sample), [made, props.sample])
  useEffect(() => made?.layer.set(picture), [made, picture])
  useEffect(() => made?.layer.show(view, divider), [made, view, divider])
  useEffect(() => made?.layer.select(selected), [made, selected])
  useEffect(() => made?.map.fit(box, { animate: false }), [made, box])
  useEffect(() => {
    if (target) made?.map.fit(target, { maxZoom: 18 })
  }, [made, target])

  return (
    <div className={`${page.mapArea} ${css.mapArea}`} data-view={view}>
      <div ref={element} className={page.map} />
      {view === 'swipe' && <Divider at={divider} move={setDivider} before={props.before} after={props.after} />}
      {props.children}
    </div>
  )
}
