import type { Coverage } from '../coverage/structure/coverage.ts'
import { type Accepted, applyChange } from './applyChange.ts'
import { assignCommunity } from './assignCommunity.ts'
import type { Change, Plan, Refusal } from './change.ts'
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

/** What an edit comes to, before it is decided whether that is valid. */
export const planEdit = (coverage: Coverage, edit: Edit): Change | Refusal =>
  (plans[edit.type] as Plan<Edit>)(coverage, edit)

/** Whether an outcome is a refusal. */
export const isRefusal = (outcome: object): outcome is Refusal => 'problems' in outcome

/**
 * Applies an edit: the new coverage and the edit that takes it back exactly, or all that speaks against it. Never throws
 * and never applies a part; the same coverage and edit give the same bytes in a browser and on a server.
 */
export const applyEdit = (coverage: Coverage, edit: Edit): Accepted | Refusal => {
  const change = planEdit(coverage, edit)
  return isRefusal(change) ? change : applyChange(coverage, change)
}
