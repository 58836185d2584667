import { useEffect } from 'react'
import {
  type CombinedError,
  GridAtPlaceDocument,
  OneStationDocument,
  type Place,
  type StationOnListFragment,
  useQuery,
} from '../../api/index.ts'
import { keep, seenBefore } from '../../stations/kept.ts'
import type { Found } from '../stations/useStations.ts'
import type { Selected } from '../view/view.ts'
import type { GridHere } from './gridTitle.ts'

/** What was chosen, with what is known of it: `undefined` while the server has not answered, `null` when there is no such thing. */
export type SelectedNow =
  | {
      kind: 'station'
      station: StationOnListFragment | null | undefined
      found: Found | undefined
      error: Failure
      again: () => void
    }
  | { kind: 'grid'; place: Place; grid: GridHere | null | undefined; error: Failure; again: () => void }

type Failure = CombinedError | undefined

/** What a view has chosen. A station on the list is there at once. */
export function useSelected(selected: Selected | null, list: readonly Found[] | null, now: Date): SelectedNow | null {
  const id = selected?.kind === 'station' ? selected.id : null
  const place = selected?.kind === 'grid' ? selected.place : null
  const found = list?.find(({ station }) => station.id === id)
  const [one, askOne] = useQuery({
    query: OneStationDocument,
    variables: { id: id!, at: now.toISOString() },
    pause: !id || Boolean(found),
  })
  const looked = one.data?.station
  useEffect(() => {
    if (looked) keep({ looked })
  }, [looked])
  const [grid, askGrid] = useQuery({ query: GridAtPlaceDocument, variables: { point: place! }, pause: !place })

  if (id) {
    const before = one.error && !found ? seenBefore(id) : undefined
    const answered = one.fetching || one.stale ? undefined : (before ?? one.data?.station)
    return {
      kind: 'station',
      station: found?.station ?? answered,
      found,
      error: found || before || one.fetching ? undefined : one.error,
      again: () => askOne({ requestPolicy: 'network-only' }),
    }
  }
  if (place)
    return {
      kind: 'grid',
      place,
      grid: grid.fetching ? undefined : grid.data?.gridAt,
      error: grid.fetching ? undefined : grid.error,
      again: () => askGrid({ requestPolicy: 'network-only' }),
    }
  return null
}
