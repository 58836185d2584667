import { useCallback, useEffect, useState } from 'react'
import type { Place } from '../../api/index.ts'

/** Why the visitor's place is not known. */
export type LocationFailure = 'insecure' | 'offline' | 'denied' | 'unavailable' | 'timeout'

/** What is known of where the visitor is. `accuracy` in metres. */
export type MyLocation =
  | { status: 'unasked' | 'asking' }
  | { status: 'found'; place: Place; accuracy: number }
  | { status: 'failed'; reason: LocationFailure }

/** What the browser says of the visitor's place, and what can be done about it. */
export interface Locating {
  mine: MyLocation
  /** Asks the browser. @returns whether it told */
  locate: () => Promise<boolean>
  /** Drops why it did not tell: the visitor has found another way. */
  forgetFailure: () => void
}

const PATIENCE = 12_000

/** Asks the browser where the visitor is, once each time it is told to; without being told only if that was allowed before. */
export function useMyLocation(wanted: boolean): Locating {
  const [mine, setMine] = useState<MyLocation>({ status: 'unasked' })

  const locate = useCallback(async () => {
    setMine({ status: 'asking' })
    const told = await askBrowser()
    setMine(told)
    return told.status === 'found'
  }, [])

  const forgetFailure = useCallback(
    () => setMine(known => (known.status === 'failed' ? { status: 'unasked' } : known)),
    [],
  )

  useEffect(() => {
    if (!wanted || mine.status !== 'unasked') return
    navigator.permissions
      ?.query({ name: 'geolocation' })
      .then(({ state }) => state === 'granted' && locate())
      .catch(() => {})
  }, [wanted, mine.status, locate])

  return { mine, locate, forgetFailure }
}

function askBrowser(): Promise<MyLocation> {
  if (!isSecureContext || !navigator.geolocation) return Promise.resolve({ status: 'failed', reason: 'insecure' })
  return new Promise(resolve =>
    navigator.geolocation.getCurrentPosition(
      ({ coords: { longitude, latitude, accuracy } }) =>
        resolve({ status: 'found', place: { longitude, latitude }, accuracy }),
      error => resolve({ status: 'failed', reason: reasonOf(error) }),
      { enableHighAccuracy: true, timeout: PATIENCE, maximumAge: 60_000 },
    ),
  )
}

function reasonOf({ code }: GeolocationPositionError): LocationFailure {
  if (code === GeolocationPositionError.PERMISSION_DENIED) return 'denied'
  // Most devices find themselves by the networks around them.
  if (!navigator.onLine) return 'offline'
  return code === GeolocationPositionError.TIMEOUT ? 'timeout' : 'unavailable'
}
