import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { addGround, type GroundLayer } from '../../map/ground.ts'
import { addHerePoint, addStations, createMap, type GeyiMap, type StationLayer } from '../../map/index.ts'
import { boxAround } from '../../map/places.ts'
import { useStore } from '../../state/useStore.ts'
import { nameIn } from '../../ui/words/names.ts'
import { useLanguage, useTheme } from '../../ui/words/preferences.ts'
import { useLook } from '../../ui/words/useLook.ts'
import { useNarrow } from '../../ui/words/useMedia.ts'
import type { ExplorerDesk } from '../desk/explorerDesk.ts'
import {
  boundarySelected,
  dayShown,
  districtOf,
  editorOf,
  groundOf,
  isSample,
  stationSelected,
} from '../desk/explorerState.ts'
import { NEW_STATION } from '../desk/stationWork.ts'
import { groundData } from '../ground/ground.ts'
import css from './Explorer.module.css'
import { pinsOf } from './pinsOf.ts'
import { useDescribe } from './useDescribe.ts'
import { useInsets } from './useInsets.ts'

interface Layers {
  readonly map: GeyiMap
  readonly ground: GroundLayer
  readonly stations: StationLayer
  readonly here: ReturnType<typeof addHerePoint>
}

interface ExplorerMapProps {
  readonly desk: ExplorerDesk
  /** Stands over the map. */
  readonly children: ReactNode
}

/** The explorer's map: what the desk shows is told to the layers as it changes, what is done on them to the desk. */
export function ExplorerMap({ desk, children }: ExplorerMapProps) {
  const element = useRef<HTMLDivElement>(null)
  const language = useLanguage()
  const theme = useTheme()
  const narrow = useNarrow()
  const state = useStore(desk, now => now)
  const { hidden, stations, selection, task, isTimeOpen } = state
  const ground = groundOf(state)
  const editor = editorOf(state)
  const isPicking = task?.type === 'pick' || task?.type === 'add'
  const insets = useInsets(narrow, state.height, isTimeOpen)
  const describe = useDescribe(ground)
  const latest = useRef(describe)
  latest.current = describe
  const [layers, setLayers] = useState<Layers | null>(null)

  // The map is made once; what changes is told to it below.
  useEffect(() => {
    const { view, settings } = desk.now
    const around = districtOf(desk.now)?.boundary
    const map = createMap(element.current!, {
      theme,
      locale: language,
      view,
      box: around ? boxAround(around) : (settings?.extent ?? null),
      insets,
      zoomButtons: narrow ? false : 'topright',
      onView: moved => desk.setView(moved),
      onPress: place => {
        const now = desk.now.task?.type
        if (now === 'pick' || now === 'add') return desk.work.addAt(place)
        const at = ground.at(place)
        desk.press(at ? { type: 'ground', code: at.code, point: place } : null)
      },
    })
    const stations: StationLayer = addStations(map, {
      roomy: true,
      locale: language,
      onSelect: id => desk.press({ type: 'station', id }),
      onMove: (id, to) => desk.work.move(id, to),
      onDrawn: () => ground?.redraw(),
    })
    const ground: GroundLayer = addGround(map, {
      theme,
      locale: language,
      stations,
      describe: code => latest.current(code),
    })
    const made = { map, ground, stations, here: addHerePoint(map) }
    setLayers(made)
    desk.map.now = made
    return () => {
      made.here.remove()
      ground.remove()
      stations.remove()
      map.remove()
      setLayers(null)
      desk.map.now = null
    }
  }, [desk])

  useEffect(() => layers?.map.setInsets(insets), [layers, insets])
  useLook(layers)
  useEffect(() => layers?.map.setBackground(state.settings ?? {}), [layers, state.settings])
  const sample = useStore(desk, isSample)
  useEffect(() => layers?.map.setSample(sample), [layers, sample])
  const data = useMemo(() => groundData(ground, division => nameIn(language, division)), [ground, language])
  useEffect(() => layers?.ground.set(data), [layers, data])
  useEffect(() => {
    layers?.ground.show({
      households: !hidden.includes('households'),
      grids: !hidden.includes('grids'),
      names: !hidden.includes('names'),
    })
  }, [layers, hidden])
  const added = task?.type === 'add' ? task : null
  const pins = useMemo(
    () => pinsOf({ stations, hidden, editor, added }, language),
    [stations, hidden, editor, added, language],
  )
  useEffect(() => layers?.stations.set(pins), [layers, pins])
  const isAdding = added !== null
  useEffect(() => {
    const place = !isAdding && selection?.type === 'ground' ? selection : null
    layers?.ground.select(place?.code ?? null)
    layers?.here.set(place?.point ?? null)
    layers?.stations.select(isAdding ? NEW_STATION : selection?.type === 'station' ? selection.id : null)
  }, [layers, selection, isAdding])
  const boundary = boundarySelected(state)
  const station = stationSelected(state)?.id
  // After the layers know what they are to show.
  useEffect(() => {
    if (layers) desk.map.reveal(desk.now)
  }, [desk, layers, boundary, station])

  return (
    <div
      className={css.mapArea}
      data-picking={isPicking || undefined}
      data-time={(narrow && isTimeOpen) || undefined}
      data-framed={dayShown(state) !== null || undefined}
    >
      <div ref={element} className={css.map} />
      {children}
    </div>
  )
}
