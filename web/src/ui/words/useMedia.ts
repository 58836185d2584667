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

/** Whether the panel is a sheet over the map instead of a column beside it. */
export const useNarrow = (): boolean => useMedia('(max-width: 48rem)')
