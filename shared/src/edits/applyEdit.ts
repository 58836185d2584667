import type { Coverage } from '../coverage/structure/coverage.ts'
import { type Accepted, applyChange } from './change/applyChange.ts'
import type { Change, Plan, Refusal } from './change/change.ts'
import type { Edit } from './change/edit.ts'
import { exchangeEdges } from './change/exchangeEdges.ts'
import { assignCommunity } from './grids/assignCommunity.ts'
import { createGrid } from './grids/createGrid.ts'
import { mergeGrids } from './grids/mergeGrids.ts'
import { renameGrid } from './grids/renameGrid.ts'
import { splitGrid } from './grids/splitGrid.ts'
import { zoneGrids } from './grids/zoneGrids.ts'
import { reshapeBoundary } from './ground/reshapeBoundary.ts'
import { transferArea } from './ground/transferArea.ts'
import { insertVertex } from './vertices/insertVertex.ts'
import { moveVertex } from './vertices/moveVertex.ts'
import { removeVertex } from './vertices/removeVertex.ts'

const plans: { readonly [T in Edit['type']]: Plan<Extract<Edit, { type: T }>> } = {
  moveVertex,
  insertVertex,
  removeVertex,
  reshapeBoundary,
  splitGrid,
  mergeGrids,
  zoneGrids,
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
