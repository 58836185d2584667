import { useMemo } from 'react'
import { useStore } from '../../state/useStore.ts'
import { useLanguage } from '../../ui/words/preferences.ts'
import type { ReachDesk } from './reachDesk.ts'
import { type ReachRow, reachRows } from './reachRows.ts'
import { reachedOf } from './reachState.ts'

const NONE: readonly ReachRow[] = []

/** The figures of all places in the page's language. */
export function useRows(desk: ReachDesk): readonly ReachRow[] {
  const language = useLanguage()
  const reached = useStore(desk, reachedOf)
  const ground = useStore(desk, state => state.ground)
  return useMemo(() => (reached ? reachRows(reached, ground, language) : NONE), [reached, ground, language])
}
