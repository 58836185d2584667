import { type Count, findGrid, type Grid, type GridId, gridsOf, NONE, sameBounds } from '@geyi/shared/coverage'
import type { PublishedGrid } from '../../desk/base.query.ts'
import type { Publication } from './published-coverage.ts'

/** A grid as it will be published, and as it was; new ones were nothing, those without ground end. */
export interface GridChange {
  readonly id: GridId
  readonly was: PublishedGrid | undefined
  readonly becomes: (Grid & Pick<Count, 'households' | 'population'>) | undefined
  /** Whether nothing is different but vertices that a neighbour's boundary put on its lines. */
  readonly onlyVertices: boolean
}

/** How many live in each grid without a plan and with it. */
export interface Counts {
  readonly before: ReadonlyMap<GridId, Count>
  readonly after: ReadonlyMap<GridId, Count>
}

/**
 * The grids that a publication changes: their own ground or attributes, or who lives on their rim when a neighbour gives it up.
 * Without counts, those of the grids' versions stay; new grids are then not known to hold anybody.
 */
export function changesOf({ before, after, grids }: Publication, counts: Counts | undefined): GridChange[] {
  const was = new Map(grids.map(grid => [grid.id, grid]))
  const changed = gridsOf(after).flatMap((grid): GridChange[] => {
    const old = was.get(grid.id)
    const { households, population } = counts?.after.get(grid.id) ?? old ?? NONE
    const becomes = { ...grid, households, population }
    const from = old && findGrid(before, grid.id)!
    const isSame = from !== undefined && sameAttributes(from, grid) && sameCount(counts, grid.id)
    if (isSame && sameVertices(from, grid)) return []
    return [{ id: grid.id, was: old, becomes, onlyVertices: isSame && sameBounds(from.boundary, grid.boundary) }]
  })
  const ended = grids.filter(({ id }) => !findGrid(after, id))
  return [
    ...changed,
    ...ended.map(({ id }): GridChange => ({ id, was: was.get(id), becomes: undefined, onlyVertices: false })),
  ]
}

const sameCount = (counts: Counts | undefined, id: GridId): boolean =>
  counts === undefined || JSON.stringify(counts.before.get(id)) === JSON.stringify(counts.after.get(id))

const sameAttributes = (one: Grid, other: Grid): boolean =>
  one.community === other.community && one.name === other.name && one.kind === other.kind

const sameVertices = (one: Grid, other: Grid): boolean =>
  one.boundary === other.boundary || JSON.stringify(one.boundary) === JSON.stringify(other.boundary)
