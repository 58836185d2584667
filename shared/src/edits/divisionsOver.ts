import { type Coverage, findGrid } from '../coverage/coverage.ts'
import type { Holder } from '../coverage/edge.ts'
import type { GridAttributes } from '../coverage/grid.ts'
import { divisionOverBoth } from '../coverage/levels.ts'
import { isRefusal, planEdit } from './applyEdit.ts'
import type { Edit } from './edit.ts'

/**
 * The codes of the divisions that somebody must be allowed to redraw to make an edit: for every edge that comes, goes or
 * changes holders the lowest division with both sides in it, and for a grid that moves to another community the lowest
 * with both. The empty code stands for the whole country. Empty when the edit cannot be made anyhow.
 */
export const divisionsOver = (coverage: Coverage, edit: Edit): Set<string> => {
  const change = planEdit(coverage, edit)
  if (isRefusal(change)) return new Set()
  const created = new Map<Holder, GridAttributes>()
  for (const { after } of change.grids ?? []) if (after) created.set(after.id, after)
  const groundOf = (holder: Holder) =>
    holder === undefined ? undefined : (findGrid(coverage, holder) ?? created.get(holder))
  const codes = new Set<string>()
  for (const { left, right } of [...change.removed, ...change.added]) {
    codes.add(divisionOverBoth(groundOf(left), groundOf(right)))
  }
  for (const { before, after } of change.grids ?? []) {
    const [one, other] = [before ?? after, after ?? before]
    if (one && other) codes.add(divisionOverBoth(one, other))
  }
  return codes
}
