import { useMemo } from 'react'
import type { Place } from '../../api/index.ts'
import { type Locating, useMyLocation } from './useMyLocation.ts'
import type { View } from './view.ts'

/** Where a view's distances are measured from, as far as it is known; with what the browser says of the visitor's own place. */
export interface OriginNow extends Locating {
  place: Place | null
}

/** The origin of a view: the place that was chosen, or the visitor's own once the browser has told it. */
export function useOrigin({ origin }: View): OriginNow {
  const locating = useMyLocation(origin?.kind === 'me')
  const { mine } = locating
  const place = useMemo(() => {
    if (origin?.kind === 'place') return origin.place
    return origin?.kind === 'me' && mine.status === 'found' ? mine.place : null
  }, [origin, mine])
  return { place, ...locating }
}
