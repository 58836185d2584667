import { useEffect, useMemo, useRef, useState } from 'react'
import {
  type CombinedError,
  FindStationsDocument,
  NearestStationsDocument,
  type Place,
  type StationFilter,
  type StationOnListFragment,
  useQuery,
} from '../../api/index.ts'
import { keep, kept } from '../../stations/kept.ts'
import { usePace } from '../view/usePace.ts'
import type { View } from '../view/view.ts'
import { foundOffline } from './foundOffline.ts'
import { PAGE } from './pageSize.ts'

/** A station on the list; how far it is only when there is a place to measure from. Distance in metres. */
export interface Found {
  station: StationOnListFragment
  distance: number | null
  walkingMinutes: number | null
  /** Whether the walk is estimated from the straight line. */
  estimated: boolean
}

export interface Stations {
  found: readonly Found[] | null
  more: boolean
  /** How many there are in all, where that is known. */
  total: number | null
  fetching: boolean
  error: CombinedError | undefined
  /** Whether what is listed answers an earlier question, because the present one got no answer. */
  kept: boolean
  showMore: () => void
  again: () => void
}

const MOST = 1000

/** Which stations a view asks for. */
export function filterOf({ search, openNow, openAt, accessible, kinds, items }: View, moment: Date): StationFilter {
  return {
    ...(search ? { search } : {}),
    ...(openNow || openAt ? { openAt: moment.toISOString() } : {}),
    ...(accessible ? { accessible: true } : {}),
    ...(kinds.length > 0 ? { kinds: [...kinds] } : {}),
    ...(items.length > 0 ? { serviceItems: [...items] } : {}),
  }
}

/** The stations of a view: nearest first from a place, by name without one. */
export function useStations(filter: StationFilter, from: Place | null, moment: Date): Stations {
  const question = JSON.stringify([filter, from])
  const [size, setSize] = useState({ question, first: PAGE })
  const first = size.question === question ? size.first : PAGE
  const at = moment.toISOString()
  const pace = usePace()

  // One more than is shown tells whether more follow.
  const [near, askNear] = useQuery({
    query: NearestStationsDocument,
    variables: { point: from!, first: Math.min(first + 1, MOST), filter, at, pace },
    pause: !from,
  })
  const [named, askNamed] = useQuery({
    query: FindStationsDocument,
    variables: { first, filter, at },
    pause: from !== null,
  })

  const found = useMemo(
    () =>
      from
        ? (near.data?.nearestStations.edges.map(({ node, distance, walkingDistance, walkingMinutes, basis }) => ({
            station: node,
            distance: walkingDistance ?? distance,
            walkingMinutes,
            estimated: basis === 'STRAIGHT_LINE',
          })) ?? null)
        : (named.data?.stations.edges.map(({ node }) => ({
            station: node,
            distance: null,
            walkingMinutes: null,
            estimated: false,
          })) ?? null),
    [from, near.data, named.data],
  )
  const { fetching, error } = from ? near : named
  const again = (): void => (from ? askNear : askNamed)({ requestPolicy: 'network-only' })

  // Whoever loses the network keeps the list that he has.
  const last = useRef<readonly Found[] | null>(null)
  useEffect(() => {
    if (!found || error) return
    last.current = found
    if (found.length > 0) keep({ listed: found.map(({ station }) => station) })
  }, [found, error])
  const failed = error !== undefined
  if (failed && !last.current) last.current = foundBefore()
  useEffect(() => {
    if (!failed) return
    addEventListener('online', again)
    return () => removeEventListener('online', again)
  })
  const known = useMemo(() => (failed ? knownOf(last.current, filter.search ?? '') : null), [failed, filter.search])
  if (known)
    return {
      found: known,
      more: false,
      total: known.length,
      fetching,
      error,
      kept: true,
      showMore: again,
      again,
    }

  return {
    kept: false,
    found: found?.slice(0, first) ?? null,
    more: from ? (found?.length ?? 0) > first : (named.data?.stations.totalCount ?? 0) > (found?.length ?? 0),
    total: from ? null : (named.data?.stations.totalCount ?? null),
    fetching,
    error,
    showMore: () => setSize({ question, first: Math.min(first + 2 * PAGE, MOST) }),
    again,
  }
}

/** Of the stations that were listed, before those that were seen before, the ones that a text matches: all that were listed without one. */
function knownOf(listed: readonly Found[] | null, search: string): readonly Found[] | null {
  if (!listed || search === '') return listed
  const ids = new Set(listed.map(({ station }) => station.id))
  const seen = (kept()?.seen ?? []).filter(({ id }) => !ids.has(id)).map(unmeasured)
  const all = [...listed, ...seen]
  const matching = new Set(
    foundOffline(
      all.map(({ station }) => station),
      search,
    ),
  )
  return all.filter(({ station }) => matching.has(station))
}

const unmeasured = (station: StationOnListFragment): Found => ({
  station,
  distance: null,
  walkingMinutes: null,
  estimated: false,
})

/** The list of an earlier visit. */
function foundBefore(): readonly Found[] | null {
  const { listed } = kept() ?? { listed: [] }
  return listed.length > 0 ? listed.map(unmeasured) : null
}
