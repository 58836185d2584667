import { findGrid } from '../../coverage/structure/coverage.ts'
import { attributesOf } from '../../coverage/structure/grid.ts'
import { type Plan, refuse } from '../change/change.ts'
import type { AssignCommunity } from '../change/edit.ts'

/** Hangs a grid on another community; no edge moves, but the communities' boundary runs around it on the other side. */
export const assignCommunity: Plan<AssignCommunity> = (coverage, { grid: id, community }) => {
  const grid = findGrid(coverage, id)
  if (!grid) return refuse('NO_SUCH_GRID', [id])
  if (grid.community === community) return refuse('NOTHING_CHANGES', [id])
  const before = attributesOf(grid)
  return { removed: [], added: [], grids: [{ before, after: { ...before, community } }] }
}
