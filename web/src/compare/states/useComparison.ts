import { useCallback, useEffect, useState } from 'react'
import type { CompareAddress } from '../../frame/compareUrl.ts'
import { type Comparison, loadComparison, type Obstacle } from './loadComparison.ts'

export type Comparing =
  | { readonly state: 'choosing' | 'loading' | 'failed' }
  | { readonly state: 'impossible'; readonly why: Obstacle }
  | { readonly state: 'ready'; readonly comparison: Comparison; readonly isLoading: boolean }

/** The comparison that an address asks for, loaded anew when that is another one or somebody else looks. */
export function useComparison({ within, from, to, view }: CompareAddress, viewer: string | null | undefined) {
  const [comparing, setComparing] = useState<Comparing>({ state: 'loading' })
  const [tried, setTried] = useState(0)
  const asked = JSON.stringify([within, from, to])
  useEffect(() => {
    if (viewer === undefined) return
    if (!to) return setComparing({ state: 'choosing' })
    let isStale = false
    // What was found before stays in sight, and the keyboard where it is.
    setComparing(now => (now.state === 'ready' ? { ...now, isLoading: true } : { state: 'loading' }))
    loadComparison({ within, from, to, view }).then(
      found => {
        if (isStale) return
        setComparing(
          typeof found === 'string'
            ? { state: 'impossible', why: found }
            : { state: 'ready', comparison: found, isLoading: false },
        )
      },
      () => {
        if (!isStale) setComparing({ state: 'failed' })
      },
    )
    return () => {
      isStale = true
    }
    // The view does not change what is compared; equal states are new objects with every step.
  }, [asked, viewer, tried])
  const again = useCallback(() => setTried(times => times + 1), [])
  return { comparing, again }
}
