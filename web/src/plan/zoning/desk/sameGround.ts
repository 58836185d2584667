import { type Coverage, canonicalBoundary, findGrid, type Grid, type GridId } from '@geyi/shared/coverage'
import { applyEdit, type Edit, isRefusal } from '@geyi/shared/edits'

/** Grids as they are at one moment; `undefined` of one that there is not. */
export type Was = ReadonlyMap<GridId, Grid | undefined>

export const groundNow = (coverage: Coverage, grids: readonly GridId[]): Was =>
  new Map(grids.map(id => [id, findGrid(coverage, id)]))

/** Whether grids are again, or still, as they were. */
export const isAsItWas = (coverage: Coverage, was: Was): boolean =>
  [...was].every(([id, grid]) => {
    const now = findGrid(coverage, id)
    return now === grid || (now !== undefined && grid !== undefined && shapeOf(now) === shapeOf(grid))
  })

const shapeOf = ({ boundary }: Grid): string => JSON.stringify(canonicalBoundary(boundary))

/** Whether grids are as an edit that divides their ground anew makes them: made once more, it changes nothing. */
export function isAsZoned(coverage: Coverage, edit: Edit): boolean {
  if (edit.type !== 'zoneGrids') return false
  const zones = edit.zones.map(({ grid }) => grid.id)
  const ended = edit.grids.filter(id => !zones.includes(id))
  if (ended.some(id => findGrid(coverage, id))) return false
  const outcome = applyEdit(coverage, { ...edit, grids: zones })
  return isRefusal(outcome) && outcome.problems[0]?.code === 'NOTHING_CHANGES'
}
