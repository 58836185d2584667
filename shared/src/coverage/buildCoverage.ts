import { boundaryFromEdges, directedEdgesOf } from './assemblePolygons.ts'
import { canonicalBoundary } from './canonical.ts'
import type { Coverage } from './coverage.ts'
import type { Grid } from './grid.ts'
import { gridTableOf } from './gridTable.ts'
import { indexEdges } from './indexEdges.ts'
import { pairEdges } from './pairEdges.ts'

/**
 * A coverage of the grids as they are: nothing is moved, filled or refused, so that flaws can be reported in their place.
 * Takes rings in any direction; positions must be quantised already.
 */
export const buildCoverage = (grids: Iterable<Grid>): Coverage => {
  const canonical = [...grids].map(grid => ({ ...grid, boundary: canonicalBoundary(grid.boundary) }))
  const { edges, doubled, entangled } = pairEdges(canonical)
  const settled = canonical.map(grid =>
    entangled.has(grid.id)
      ? { ...grid, boundary: boundaryFromEdges(directedEdgesOf(grid.boundary)) ?? grid.boundary }
      : grid,
  )
  return { grids: gridTableOf(settled), edges: indexEdges(edges), doubled }
}
