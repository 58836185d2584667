import { useEffect, useState } from 'react'
import { allPages, ExplorerStationsDocument, placeOf, type StationOnMapFragment } from '../../api/index.ts'
import { addStations } from '../../map/index.ts'
import { useLanguage } from '../../ui/words/preferences.ts'
import { useName } from '../../ui/words/text.ts'
import type { DraftMapHandle } from './DraftMap.tsx'

/** Shows where the stations of a district stand, once that is wanted; a plan does not move them. */
export function useStationPins(handle: DraftMapHandle | null, district: string, wanted: boolean): void {
  const language = useLanguage()
  const nameOf = useName()
  const [stations, setStations] = useState<readonly StationOnMapFragment[] | null>(null)
  useEffect(() => {
    if (!wanted || stations) return
    let gone = false
    void allPages(ExplorerStationsDocument, { within: district }, data => data.stations).then(
      found => {
        if (!gone) setStations(found)
      },
      () => {},
    )
    return () => {
      gone = true
    }
  }, [district, wanted, stations])
  useEffect(() => {
    if (!handle || !wanted || !stations) return
    const { map, layer } = handle
    const pins = addStations(map, { locale: language, roomy: true, inert: true, onDrawn: () => layer.redraw() })
    pins.set(stations.map(station => ({ ...station, name: nameOf(station), ...placeOf(station.location) })))
    layer.beside(pins)
    return () => {
      pins.remove()
      layer.beside(null)
    }
  }, [handle, wanted, stations, language, nameOf])
}
