import { boundaryFromEdges, directedEdgesOf } from './rings/assemblePolygons.ts'
import { canonicalBoundary } from './rings/canonical.ts'
import type { Coverage } from './structure/coverage.ts'
import type { Grid } from './structure/grid.ts'
import { gridTableOf } from './structure/gridTable.ts'
import { indexEdges } from './structure/indexEdges.ts'
import { pairEdges } from './structure/pairEdges.ts'

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
