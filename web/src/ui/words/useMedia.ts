import { useCallback, useSyncExternalStore } from 'react'

/** Whether a media query holds at present. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (listener: () => void) => {
      const media = matchMedia(query)
      media.addEventListener('change', listener)
      return () => media.removeEventListener('change', listener)
    },
    [query],
  )
  return useSyncExternalStore(subscribe, () => matchMedia(query).matches)
}

const NARROW = '(max-width: 48rem)'

/** Whether the panel is a sheet over the map instead of a column beside it. */
export const useNarrow = (): boolean => useMedia(NARROW)

/** The same at this moment, for what is done outside React. */
export const isNarrow = (): boolean => matchMedia(NARROW).matches
