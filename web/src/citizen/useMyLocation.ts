import { useCallback, useEffect, useState } from 'react'
import type { Place } from '../api/index.ts'

/** Why the visitor's place is not known. */
export type LocationFailure = 'insecure' | 'denied' | 'unavailable' | 'timeout'

/** What is known of where the visitor is. `accuracy` in metres. */
export type MyLocation =
  | { status: 'unasked' | 'asking' }
  | { status: 'found'; place: Place; accuracy: number }
  | { status: 'failed'; reason: LocationFailure }

const PATIENCE = 12_000

/** Asks the browser where the visitor is, once each time it is told to; without being told only if that was allowed before. */
export function useMyLocation(wanted: boolean): [MyLocation, () => void] {
  const [mine, setMine] = useState<MyLocation>({ status: 'unasked' })

  const ask = useCallback(() => {
    if (!isSecureContext || !navigator.geolocation) return setMine({ status: 'failed', reason: 'insecure' })
    setMine({ status: 'asking' })
    navigator.geolocation.getCurrentPosition(
      ({ coords: { longitude, latitude, accuracy } }) =>
        setMine({ status: 'found', place: { longitude, latitude }, accuracy }),
      error => setMine({ status: 'failed', reason: reasonOf(error) }),
      { enableHighAccuracy: true, timeout: PATIENCE, maximumAge: 60_000 },
    )
  }, [])

  useEffect(() => {
    if (!wanted || mine.status !== 'unasked') return
    navigator.permissions
      ?.query({ name: 'geolocation' })
      .then(({ state }) => state === 'granted' && ask())
      .catch(() => {})
  }, [wanted, mine.status, ask])

  return [mine, ask]
}

function reasonOf({ code }: GeolocationPositionError): LocationFailure {
  if (code === GeolocationPositionError.PERMISSION_DENIED) return 'denied'
  return code === GeolocationPositionError.TIMEOUT ? 'timeout' : 'unavailable'
}
