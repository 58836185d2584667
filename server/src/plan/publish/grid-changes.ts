import { findGrid, type Grid, type GridId, gridsOf } from '@geyi/shared/coverage'
import type { PublishedGrid } from '../base.query.ts'
import type { Count } from '../census.ts'
import type { Publication } from './published-coverage.ts'

/** A grid as it will be published, and as it was; new ones were nothing, those without ground end. */
export interface GridChange {
  readonly id: GridId
  readonly was: PublishedGrid | undefined
  readonly becomes: (Grid & Count) | undefined
}

/** The grids that a publication changes. Without counts, those of the grids' versions stay; new grids are then not known to hold anybody. */
export function changesOf(
  { before, after, grids }: Publication,
  counts: ReadonlyMap<GridId, Count> | undefined,
): GridChange[] {
  const was = new Map(grids.map(grid => [grid.id, grid]))
  const changed = gridsOf(after).flatMap((grid): GridChange[] => {
    const old = was.get(grid.id)
    const { households, population } = counts?.get(grid.id) ?? old ?? { households: 0, population: 0 }
    const becomes = { ...grid, households, population }
    if (old && sameGrid(findGrid(before, grid.id)!, grid)) return []
    return [{ id: grid.id, was: old, becomes }]
  })
  const ended = grids.filter(({ id }) => !findGrid(after, id))
  return [...changed, ...ended.map(({ id }): GridChange => ({ id, was: was.get(id), becomes: undefined }))]
}

const sameGrid = (one: Grid, other: Grid): boolean =>
  one === other ||
  (one.community === other.community &&
    one.name === other.name &&
    one.kind === other.kind &&
    (one.boundary === other.boundary || JSON.stringify(one.boundary) === JSON.stringify(other.boundary)))
