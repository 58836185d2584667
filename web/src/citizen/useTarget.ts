import type { Geometry } from 'geojson'
import { useEffect, useRef, useState } from 'react'
import { type Place, placeOf } from '../api/index.ts'
import { boxOf, type Target } from './CitizenMap.tsx'
import type { Found } from './useStations.ts'

interface Wishes {
  origin: Place | null
  /** Whatever the list answers to; the map follows when it changes, not when an old answer is refreshed. */
  search: string
  found: readonly Found[] | null
  settled: boolean
  station: Place | null
  boundary: Geometry | null
}

/** How many of the nearest stations should be seen together with where one starts. */
const SEEN = 3

/** Where the map should move: to what was chosen, else to the nearest stations, else to what was searched for. */
export function useTarget({ origin, search, found, settled, station, boundary }: Wishes): Target | null {
  const [target, setTarget] = useState<Target | null>(null)
  const listed = useRef('[null,""]')

  const stationKey = station && `${station.longitude},${station.latitude}`
  // The key stands for the place
  useEffect(() => {
    if (station) setTarget({ kind: 'place', place: station })
  }, [stationKey])

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

  return target
}
