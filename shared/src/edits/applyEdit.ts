import type { Coverage } from '../coverage/coverage.ts'
import { type Accepted, applyChange } from './applyChange.ts'
import { assignCommunity } from './assignCommunity.ts'
import type { Plan, Refusal } from './change.ts'
import { createGrid } from './createGrid.ts'
import type { Edit } from './edit.ts'
import { exchangeEdges } from './exchangeEdges.ts'
import { insertVertex } from './insertVertex.ts'
import { mergeGrids } from './mergeGrids.ts'
import { moveVertex } from './moveVertex.ts'
import { removeVertex } from './removeVertex.ts'
import { renameGrid } from './renameGrid.ts'
import { reshapeBoundary } from './reshapeBoundary.ts'
import { splitGrid } from './splitGrid.ts'
import { transferArea } from './transferArea.ts'

const plans: { readonly [T in Edit['type']]: Plan<Extract<Edit, { type: T }>> } = {
  moveVertex,
  insertVertex,
  removeVertex,
  reshapeBoundary,
  splitGrid,
  mergeGrids,
  transferArea,
  createGrid,
  assignCommunity,
  renameGrid,
  exchangeEdges,
}

/**
 * Applies an edit: the new coverage and the edit that takes it back exactly, or all that speaks against it. Never throws
 * and never applies a part; the same coverage and edit give the same bytes in a browser and on a server.
 */
export const applyEdit = (coverage: Coverage, edit: Edit): Accepted | Refusal => {
  const change = (plans[edit.type] as Plan<Edit>)(coverage, edit)
  return 'problems' in change ? change : applyChange(coverage, change)
}
