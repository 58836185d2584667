import { type ReactNode, useEffect, useRef, useState } from 'react'
import { addGround, type GroundData, type GroundLayer } from '../../map/ground.ts'
import {
  addHerePoint,
  addStations,
  createMap,
  type GeyiMap,
  type Insets,
  type StationLayer,
  type View,
} from '../../map/index.ts'
import { type Box, type MapStation, type Place } from '../../map/places.ts'
import { useLanguage, useTheme } from '../../ui/words/preferences.ts'
import type { LayerName, Selection } from '../ground/explorerUrl.ts'
import css from './Explorer.module.css'

/** What the map shows, and whom to tell what is done on it. */
export interface ExplorerMapProps {
  readonly view: View | null
  readonly box: Box | null
  readonly tiandituKey: string | null
  readonly approvalNumber: string | null
  readonly sample: boolean
  readonly ground: GroundData
  readonly stations: readonly MapStation[]
  readonly selection: Selection | null
  readonly hidden: readonly LayerName[]
  /** A press means a place, not what lies there. */
  readonly picking: boolean
  readonly insets: Insets
  /** Whether a bar of time lies over the map. */
  readonly timeOver: boolean
  /** Whether it must not be taken for today's map. */
  readonly framed: boolean
  readonly zoomButtons: boolean
  readonly describe: (code: string) => string
  readonly onView: (view: View) => void
  readonly onSelect: (selection: Selection | null) => void
  readonly onPick: (place: Place) => void
  readonly onMove: (id: string, to: Place) => void
  readonly onReady: (map: ExplorerMapHandle) => void
  readonly children?: ReactNode
}

/** What the page may ask of the map. */
export interface ExplorerMapHandle {
  readonly map: GeyiMap
  readonly ground: GroundLayer
  readonly stations: StationLayer
  readonly here: ReturnType<typeof addHerePoint>
}

/** The explorer's map: what React knows is told to the layers as it changes. */
export function ExplorerMap(props: ExplorerMapProps) {
  const element = useRef<HTMLDivElement>(null)
  const latest = useRef(props)
  latest.current = props
  const language = useLanguage()
  const theme = useTheme()
  const [handle, setHandle] = useState<ExplorerMapHandle | null>(null)

  // The map is made once; what changes is told to it below.
  useEffect(() => {
    const map = createMap(element.current!, {
      theme,
      locale: language,
      view: props.view,
      box: props.box,
      insets: props.insets,
      zoomButtons: props.zoomButtons ? 'topright' : false,
      onView: view => latest.current.onView(view),
      onPress: place => {
        if (latest.current.picking) return latest.current.onPick(place)
        const at = ground.at(place)
        latest.current.onSelect(at ? { type: 'ground', code: at.code, point: place } : null)
      },
    })
    const stations: StationLayer = addStations(map, {
      roomy: true,
      locale: language,
      onSelect: id => latest.current.onSelect({ type: 'station', id }),
      onMove: (id, to) => latest.current.onMove(id, to),
      onDrawn: () => ground?.redraw(),
    })
    const ground: GroundLayer = addGround(map, {
      theme,
      locale: language,
      stations,
      describe: code => latest.current.describe(code),
    })
    const made = { map, ground, stations, here: addHerePoint(map) }
    setHandle(made)
    latest.current.onReady(made)
    return () => {
      made.here.remove()
      ground.remove()
      stations.remove()
      map.remove()
      setHandle(null)
    }
  }, [])

  useEffect(() => handle?.map.setInsets(props.insets), [handle, props.insets])
  useEffect(() => {
    handle?.map.setTheme(theme)
    handle?.ground.setTheme(theme)
  }, [handle, theme])
  useEffect(() => {
    handle?.map.setLocale(language)
    handle?.ground.setLocale(language)
    handle?.stations.setLocale(language)
  }, [handle, language])
  useEffect(() => {
    handle?.map.setBackground({ tiandituKey: props.tiandituKey, approvalNumber: props.approvalNumber })
  }, [handle, props.tiandituKey, props.approvalNumber])
  useEffect(() => handle?.map.setSample(props.sample), [handle, props.sample])
  useEffect(() => handle?.ground.set(props.ground), [handle, props.ground])
  useEffect(() => {
    const { hidden } = props
    handle?.ground.show({
      households: !hidden.includes('households'),
      grids: !hidden.includes('grids'),
      names: !hidden.includes('names'),
    })
  }, [handle, props.hidden])
  useEffect(() => handle?.stations.set(props.stations), [handle, props.stations])
  useEffect(() => {
    const { selection } = props
    handle?.ground.select(selection?.type === 'ground' ? selection.code : null)
    handle?.stations.select(selection?.type === 'station' ? selection.id : null)
    handle?.here.set((selection?.type === 'ground' && selection.point) || null)
  }, [handle, props.selection])

  return (
    <div
      className={css.mapArea}
      data-picking={props.picking || undefined}
      data-time={props.timeOver || undefined}
      data-framed={props.framed || undefined}
    >
      <div ref={element} className={css.map} />
      {props.children}
    </div>
  )
}
