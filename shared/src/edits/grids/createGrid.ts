import { canonicalBoundary } from '../../coverage/rings/canonical.ts'
import { findGrid } from '../../coverage/structure/coverage.ts'
import { type Plan, refuse } from '../change/change.ts'
import type { CreateGrid } from '../change/edit.ts'
import { assignGround } from '../ground/assignGround.ts'
import { nodeLines } from '../ground/nodeLines.ts'

/** Makes a grid of the ground inside an area that nobody holds; what others hold there stays theirs. */
export const createGrid: Plan<CreateGrid> = (coverage, { area, grid }) => {
  if (findGrid(coverage, grid.id)) return refuse('GRID_EXISTS', [grid.id])
  const noded = nodeLines(coverage.edges, canonicalBoundary(area).flat())
  if (!noded) return refuse('PATH_TANGLED')
  const change = assignGround(coverage, noded, noded.lines, (holder, winding) =>
    holder === undefined && winding !== 0 ? grid.id : holder,
  )
  if ('problems' in change) return change
  if (change.added.length === 0) return refuse('NOTHING_CHANGES', [grid.id])
  return { ...change, grids: [{ before: null, after: grid }] }
}
