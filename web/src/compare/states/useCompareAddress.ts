import { useCallback, useEffect, useRef, useState } from 'react'
import { type CompareAddress, formatCompareUrl, parseCompareUrl } from '../../frame/compareUrl.ts'

/** What is compared, kept in the address: another state or division is a step to go back to, another view is not. */
export function useCompareAddress() {
  const [address, setAddress] = useState(() => parseCompareUrl(location.search))
  const latest = useRef(address)

  const change = useCallback((changes: Partial<CompareAddress>) => {
    latest.current = { ...latest.current, ...changes }
    const url = `${location.pathname}${formatCompareUrl(latest.current)}`
    if ('view' in changes) history.replaceState(null, '', url)
    else history.pushState(null, '', url)
    setAddress(latest.current)
  }, [])

  useEffect(() => {
    const read = () => {
      latest.current = parseCompareUrl(location.search)
      setAddress(latest.current)
    }
    addEventListener('popstate', read)
    return () => removeEventListener('popstate', read)
  }, [])

  return { address, change }
}
