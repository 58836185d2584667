import { type Coverage, type GridId, gridsOf } from '@geyi/shared/coverage'
import type { ExchangeEdges } from '@geyi/shared/edits'

/** The grids whose boundary, ground or attributes an edit changed, new and vanished ones included, given its inverse. */
export function touchedGrids({ remove, add, grids }: ExchangeEdges): GridId[] {
  const touched = new Set<GridId>()
  for (const { left, right } of [...remove, ...add]) {
    if (left !== undefined) touched.add(left)
    if (right !== undefined) touched.add(right)
  }
  for (const { before, after } of grids) touched.add((before ?? after)!.id)
  return [...touched]
}

/** The grids that are not the same value in two coverages. */
export function differingGrids(before: Coverage, after: Coverage): GridId[] {
  const was = new Map(gridsOf(before).map(grid => [grid.id, grid]))
  const ids: GridId[] = []
  for (const grid of gridsOf(after)) {
    if (was.get(grid.id) !== grid) ids.push(grid.id)
    was.delete(grid.id)
  }
  return [...ids, ...was.keys()]
}
