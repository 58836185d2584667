import { useMemo } from 'react'
import type { Desk } from '../../editor/desk.ts'
import { useStore } from '../../state/useStore.ts'
import { type Compared, ownGrids } from './desk/compare.ts'
import type { NetsDesk } from './desk/netsDesk.ts'

/** What can be compared as the draft is now; null while there are no nets, or it is not wanted. */
export function useCompared(desk: Desk, nets: NetsDesk, isWanted = true): Compared | null {
  const coverage = useStore(desk, state => state.coverage)
  const all = useStore(nets, state => state.nets)
  return useMemo(
    () =>
      isWanted && all && all.length > 0
        ? { nets: all, grids: ownGrids(coverage, desk.rights.division), buildings: desk.census.buildings }
        : null,
    [all, coverage, desk, isWanted],
  )
}
