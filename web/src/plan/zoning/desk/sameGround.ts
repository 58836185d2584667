import { type Coverage, canonicalBoundary, findGrid, type Grid, type GridId } from '@geyi/shared/coverage'

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
