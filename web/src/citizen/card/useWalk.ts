import type { Geometry } from 'geojson'
import { type Place, type StationOnListFragment, useQuery, WalkToStationDocument } from '../../api/index.ts'
import { usePace } from '../view/usePace.ts'

/** The walk to the station that was chosen. */
export interface WalkNow {
  /** Metres on foot; along a straight line where no paths are known. */
  readonly distance: number
  readonly walkingMinutes: number
  readonly estimated: boolean
  /** Null where no paths are known. */
  readonly route: Geometry | null
}

/** The walk from a place to a station; `undefined` while the server has not answered, null where there is none to tell. */
export function useWalk(
  from: Place | null,
  station: StationOnListFragment | null | undefined,
): WalkNow | null | undefined {
  const pace = usePace()
  const paused = !from || !station
  const [{ data, fetching, error }] = useQuery({
    query: WalkToStationDocument,
    variables: { id: station?.id ?? '', from: from ?? { longitude: 0, latitude: 0 }, pace },
    pause: paused,
  })
  if (paused || error) return null
  if (fetching || data?.station?.id !== station.id) return undefined
  const { distance, walkingDistance, walkingMinutes, basis, route } = data.station.walk
  return {
    distance: walkingDistance ?? distance,
    walkingMinutes,
    estimated: basis === 'STRAIGHT_LINE',
    route: route ?? null,
  }
}
