import { useCallback, useEffect, useRef, useState } from 'react'
import type { View } from '../../map/index.ts'
import {
  type ExplorerState,
  formatExplorerUrl,
  type LayerName,
  parseExplorerUrl,
  type Selection,
} from './explorerUrl.ts'

/** The explorer's state, kept in the address: selecting makes a step to go back to, looking around does not. */
export function useExplorerState() {
  const [state, setState] = useState<ExplorerState>(() => parseExplorerUrl(location.search))
  const latest = useRef(state)

  const change = useCallback((changes: Partial<ExplorerState>, step = false) => {
    latest.current = { ...latest.current, ...changes }
    const address = `${location.pathname}${formatExplorerUrl(latest.current)}`
    if (step) history.pushState(null, '', address)
    else history.replaceState(null, '', address)
    setState(latest.current)
  }, [])

  useEffect(() => {
    const read = () => {
      latest.current = parseExplorerUrl(location.search)
      setState(latest.current)
    }
    addEventListener('popstate', read)
    return () => removeEventListener('popstate', read)
  }, [])

  const setView = useCallback((view: View) => change({ view }), [change])
  const select = useCallback((selection: Selection | null) => change({ selection }, true), [change])
  const setDay = useCallback((day: string | null) => change({ day }), [change])
  const toggle = useCallback(
    (layer: LayerName) => {
      const { hidden } = latest.current
      change({ hidden: hidden.includes(layer) ? hidden.filter(name => name !== layer) : [...hidden, layer] })
    },
    [change],
  )
  return { ...state, setView, select, setDay, toggle }
}
