import type { Geometry } from 'geojson'
import { useEffect, useRef, useState } from 'react'
import { type Place, placeOf } from '../../api/index.ts'
import { type Box, boxAround } from '../../map/places.ts'
import type { WalkNow } from '../card/useWalk.ts'
import type { Found } from '../stations/useStations.ts'
import type { Target } from './CitizenMap.tsx'

interface Wishes {
  origin: Place | null
  /** Whatever the list answers to; the map follows when it changes, not when an old answer is refreshed. */
  search: string
  found: readonly Found[] | null
  settled: boolean
  /** What stations must have to be listed, in one word. */
  filter: string
  /** Every station that fits, and the part of the map that can be seen. */
  pins: readonly Place[]
  seen: Box | null
  station: Place | null
  /** The way there; `undefined` while it is not known. */
  walk: WalkNow | null | undefined
  /** How well the start is known, metres. */
  accuracy: number
  boundary: Geometry | null
}

/** How many of the nearest stations should be seen together with where one starts. */
const SEEN = 3
/** Metres beyond which nobody walks: only the station is shown. */
const WALKABLE = 10_000

/** Where the map should move: to what was chosen, else to the nearest stations, else to what was searched for. */
export function useTarget({
  origin,
  search,
  found,
  settled,
  filter,
  pins,
  seen,
  station,
  walk,
  accuracy,
  boundary,
}: Wishes): Target | null {
  const [target, setTarget] = useState<Target | null>(null)
  const listed = useRef('[null,""]')

  const stationKey = station && `${station.longitude},${station.latitude}`
  const known = walk !== undefined
  // The key stands for the place. Who comes from near sees the whole way, both ends in view.
  useEffect(() => {
    if (!station || !known) return
    if (!origin || !walk || walk.distance > WALKABLE) return setTarget({ kind: 'place', place: station })
    setTarget({ kind: 'box', box: boxOf([...around(origin, accuracy), station], walk.route) })
  }, [stationKey, known])

  useEffect(() => {
    if (boundary) setTarget({ kind: 'box', box: boxOf([], boundary) })
  }, [boundary])

  useEffect(() => {
    const key = JSON.stringify([origin, search])
    if (!settled || !found || listed.current === key) return
    listed.current = key
    const shown = found.slice(0, origin ? SEEN : found.length).map(item => placeOf(item.station.location))
    const places = origin ? [origin, ...shown] : search ? shown : []
    if (places.length > 0 && !station && !boundary) setTarget({ kind: 'box', box: boxOf(places) })
  }, [origin, search, found, settled, station, boundary])

  const filtered = useRef(filter)
  useEffect(() => {
    if (!settled || !found || filtered.current === filter) return
    // Another filter moves the map only where it would leave an empty one.
    const wanted = origin && found[0] ? [placeOf(found[0].station.location)] : pins
    if (wanted.length === 0 && found.length > 0) return
    filtered.current = filter
    if (!seen || station || boundary || wanted.length === 0 || wanted.some(place => holds(seen, place))) return
    const nearest = found.slice(0, SEEN).map(item => placeOf(item.station.location))
    setTarget({ kind: 'box', box: boxOf(origin ? [origin, ...nearest] : pins) })
  }, [filter, settled, found, pins, seen, origin, station, boundary])

  return target
}

const holds = ({ west, south, east, north }: Box, { longitude, latitude }: Place): boolean =>
  longitude >= west && longitude <= east && latitude >= south && latitude <= north

/** Two places as far to both sides as the start is uncertain. Near enough in a city, where a degree is as long everywhere. */
function around({ longitude, latitude }: Place, metres: number): Place[] {
  const high = metres / 111_000
  const wide = high / Math.cos((latitude * Math.PI) / 180)
  return [-1, 1].map(side => ({ longitude: longitude + side * wide, latitude: latitude + side * high }))
}

/** A box around some places and, where there is one, a boundary. */
function boxOf(places: readonly Place[], boundary: Geometry | null = null): Box {
  const boxes: Box[] = places.map(({ longitude, latitude }) => ({
    west: longitude,
    east: longitude,
    south: latitude,
    north: latitude,
  }))
  if (boundary) boxes.push(boxAround(boundary))
  return boxes.reduce((a, b) => ({
    west: Math.min(a.west, b.west),
    south: Math.min(a.south, b.south),
    east: Math.max(a.east, b.east),
    north: Math.max(a.north, b.north),
  }))
}
