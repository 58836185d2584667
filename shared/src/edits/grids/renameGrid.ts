import { findGrid } from '../../coverage/structure/coverage.ts'
import { attributesOf } from '../../coverage/structure/grid.ts'
import { type Plan, refuse } from '../change/change.ts'
import type { RenameGrid } from '../change/edit.ts'

/** Gives a grid another name, or none. */
export const renameGrid: Plan<RenameGrid> = (coverage, { grid: id, name }) => {
  const grid = findGrid(coverage, id)
  if (!grid) return refuse('NO_SUCH_GRID', [id])
  if ((grid.name ?? null) === name) return refuse('NOTHING_CHANGES', [id])
  const before = attributesOf(grid)
  const { name: _, ...nameless } = before
  return { removed: [], added: [], grids: [{ before, after: name === null ? nameless : { ...before, name } }] }
}
