import { useCallback, useEffect, useState } from 'react'
import { askAnew, StationCompletenessDocument, type StationCompletenessQuery } from '../../api/index.ts'

export type Completeness = StationCompletenessQuery['stationCompleteness']

type Asked =
  | { readonly state: 'loading' | 'failed' }
  | { readonly state: 'ready'; readonly within: string; readonly completeness: Completeness }

/** What is missing in a division, asked anew whenever something is another: the stations, the norms. */
export function useCompleteness(within: string, ...others: readonly unknown[]): Asked & { retry: () => void } {
  const [asked, setAsked] = useState<Asked>({ state: 'loading' })
  const [tries, setTries] = useState(0)
  useEffect(() => {
    let left = false
    setAsked(known => (known.state === 'ready' && known.within === within ? known : { state: 'loading' }))
    void askAnew(StationCompletenessDocument, { within }).then(({ data }) => {
      if (left) return
      setAsked(data ? { state: 'ready', within, completeness: data.stationCompleteness } : { state: 'failed' })
    })
    return () => {
      left = true
    }
  }, [within, tries, ...others])
  const retry = useCallback(() => setTries(before => before + 1), [])
  return { ...asked, retry }
}
