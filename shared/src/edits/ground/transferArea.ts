import { canonicalBoundary } from '../../coverage/rings/canonical.ts'
import { findGrid } from '../../coverage/structure/coverage.ts'
import { type Plan, refuse } from '../change/change.ts'
import type { TransferArea } from '../change/edit.ts'
import { assignGround } from './assignGround.ts'
import { nodeLines } from './nodeLines.ts'

/** Gives all ground inside an area to one grid, or to nobody; what lies inside the coverage's outline stays inside. */
export const transferArea: Plan<TransferArea> = (coverage, { area, to }) => {
  const heir = to ?? undefined
  if (heir !== undefined && !findGrid(coverage, heir)) return refuse('NO_SUCH_GRID', [heir])
  const noded = nodeLines(coverage.edges, canonicalBoundary(area).flat())
  if (!noded) return refuse('PATH_TANGLED')
  if (noded.lines.length === 0) return refuse('PATH_TOO_SHORT')
  return assignGround(coverage, noded, noded.lines, (holder, winding) => (winding !== 0 ? heir : holder))
}
