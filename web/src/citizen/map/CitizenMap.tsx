import type { Geometry } from 'geojson'
import { type CSSProperties, useEffect, useRef, useState } from 'react'
import type { Place } from '../../api/index.ts'
import {
  addDistrictLines,
  addHerePoint,
  addOutline,
  addPlaceNames,
  addRoute,
  addStations,
  createMap,
  type DistrictLines,
  type GeyiMap,
  type NamedPlace,
  type PlaceNames,
  type StationLayer,
} from '../../map/index.ts'
import type { BackgroundSettings, Box, MapStation } from '../../map/places.ts'
import { useLanguage, useTheme } from '../../ui/words/preferences.ts'
import { useText } from '../../ui/words/text.ts'
import { useLook } from '../../ui/words/useLook.ts'
import { citizenTexts } from '../view/citizen.texts.ts'
import css from './CitizenMap.module.css'

/** What the map is to show, and whom to tell what is pressed. */
export interface CitizenMapProps {
  /** Where to begin. */
  box: Box | null
  background: BackgroundSettings | null
  sample: boolean
  stations: readonly MapStation[]
  names: readonly NamedPlace[]
  /** Boundaries in place of a background. */
  lines: readonly DistrictLines[]
  selected: string | null
  here: { place: Place; accuracy: number } | null
  outline: Geometry | null
  /** The way to what was chosen. */
  route: Geometry | null
  /** What the view should move to; another value, another flight. */
  target: Target | null
  /** Which part of the map's height, from its foot, lies under a sheet: 0 … 1. */
  covered: number
  zoomButtons: boolean
  /** A cross in the middle for choosing a place; with what to say and do about it. */
  picking: { hint: string; pick: (place: Place) => void; cancel: () => void } | null
  onPress: (place: Place) => void
  onStation: (id: string) => void
  onBox: (box: Box) => void
}

export type Target = { kind: 'place'; place: Place } | { kind: 'box'; box: Box; maxZoom?: number }

interface Parts {
  map: GeyiMap
  layer: StationLayer
  names: PlaceNames
  lines: ReturnType<typeof addDistrictLines>
  here: ReturnType<typeof addHerePoint>
  outline: ReturnType<typeof addOutline>
  route: ReturnType<typeof addRoute>
}

/** The citizen's map: stations, where he is, and the grid that he asked about. */
export default function CitizenMap(props: CitizenMapProps) {
  const text = useText(citizenTexts)
  const language = useLanguage()
  const theme = useTheme()
  const element = useRef<HTMLDivElement>(null)
  const latest = useRef(props)
  /** What was covered before the sheet was lowered. */
  const before = useRef(props.covered)
  latest.current = props
  const [parts, setParts] = useState<Parts | null>(null)

  const insetsNow = (): { bottom: number } => ({ bottom: latest.current.covered * element.current!.clientHeight })

  // The map is made once; what changes afterwards is told to it below.

  useEffect(() => {
    const map = createMap(element.current!, {
      theme,
      locale: language,
      box: props.box,
      insets: insetsNow(),
      zoomButtons: props.zoomButtons ? 'topright' : false,
      onPress: place => latest.current.onPress(place),
      onView: () => latest.current.onBox(map.box()),
    })
    const layer: StationLayer = addStations(map, {
      locale: language,
      onSelect: id => latest.current.onStation(id),
      onDrawn: () => names?.redraw(),
    })
    const names: PlaceNames = addPlaceNames(map, { theme, locale: language, stations: layer })
    setParts({
      map,
      lines: addDistrictLines(map),
      outline: addOutline(map),
      route: addRoute(map),
      layer,
      names,
      here: addHerePoint(map),
    })
    latest.current.onBox(map.box())
    return () => {
      setParts(null)
      map.remove()
    }
  }, [])

  useLook(parts)
  useEffect(() => parts?.map.setBackground(props.background ?? {}), [parts, props.background])
  useEffect(() => parts?.map.setSample(props.sample), [parts, props.sample])
  useEffect(() => parts?.layer.set(props.stations), [parts, props.stations])
  useEffect(() => parts?.names.set(props.names), [parts, props.names])
  useEffect(() => parts?.lines.set(props.lines), [parts, props.lines])
  useEffect(() => parts?.layer.select(props.selected), [parts, props.selected])
  useEffect(() => parts?.here.set(props.here?.place ?? null, props.here?.accuracy), [parts, props.here])
  useEffect(() => parts?.outline.set(props.outline), [parts, props.outline])
  useEffect(() => parts?.route.set(props.route), [parts, props.route])
  useEffect(() => {
    parts?.map.setInsets(insetsNow())
    parts?.names.redraw()
  }, [parts, props.covered])
  const begun = useRef(props.box !== null)
  useEffect(() => {
    // The server may have answered only after a second asking.
    if (!parts || !props.box || begun.current) return
    begun.current = true
    parts.map.fit(props.box, { animate: false })
  }, [parts, props.box])
  const picking = props.picking !== null
  // Only the beginning of the choice moves the map, not what is covered meanwhile.
  useEffect(() => {
    // The cross begins on what was in the middle of the visible part.
    if (parts && picking)
      parts.map.setView({ ...parts.map.view(), latitude: middleLatitude(parts.map.box(), before.current) })
  }, [parts, picking])
  useEffect(() => {
    before.current = props.covered
  }, [props.covered])
  useEffect(() => {
    if (!parts || !props.target) return
    if (props.target.kind === 'place') parts.map.flyTo(props.target.place)
    else parts.map.fit(props.target.box, { maxZoom: props.target.maxZoom ?? 17 })
  }, [parts, props.target])

  return (
    <div className={css.stage}>
      <div ref={element} className={css.map} style={{ '--covered': `${props.covered * 100}%` } as CSSProperties} />
      {props.picking && (
        <>
          <div className={css.cross} aria-hidden="true" />
          <div className={css.picking} role="status">
            <p>{props.picking.hint}</p>
            <div>
              <button type="button" onClick={props.picking.cancel}>
                {text.cancel}
              </button>
              <button type="button" className={css.take} onClick={() => props.picking!.pick(parts!.map.view())}>
                {text.thisPlace}
              </button>
            </div>
          </div>
        </>
      )}
    </div>
  )
}

/** Latitude of the middle of the part that is not covered from the foot up. Near enough in a city, where a degree is as long everywhere. */
const middleLatitude = ({ north, south }: Box, covered: number): number => north - ((north - south) * (1 - covered)) / 2
