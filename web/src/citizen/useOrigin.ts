import { useMemo } from 'react'
import type { Place } from '../api/index.ts'
import { type MyLocation, useMyLocation } from './useMyLocation.ts'
import type { View } from './view.ts'

/** Where a view's distances are measured from, as far as it is known. */
export interface OriginNow {
  place: Place | null
  /** What the browser says of the visitor's own place. */
  mine: MyLocation
  locate: () => void
}

/** The origin of a view: the place that was chosen, or the visitor's own once the browser has told it. */
export function useOrigin({ origin }: View): OriginNow {
  const [mine, locate] = useMyLocation(origin?.kind === 'me')
  const place = useMemo(() => {
    if (origin?.kind === 'place') return origin.place
    return origin?.kind === 'me' && mine.status === 'found' ? mine.place : null
  }, [origin, mine])
  return { place, mine, locate }
}
