import type { BBox } from '../geo/bbox.ts'
import { boundaryFromEdges, directedEdgesOf } from './assemblePolygons.ts'
import { canonicalBoundary } from './canonical.ts'
import type { Coverage } from './coverage.ts'
import type { Edge } from './edge.ts'
import type { EdgeIndex } from './edgeIndex.ts'
import type { Grid } from './grid.ts'
import { gridTableOf } from './gridTable.ts'
import { pairEdges } from './pairEdges.ts'
import { persistentArrayOf } from './persistentArray.ts'
import { tilingFor, visitTilesAlong } from './tiling.ts'

const boxOf = (edges: readonly Edge[]): BBox | undefined => {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const { a, b } of edges) {
    west = Math.min(west, a[0])
    south = Math.min(south, a[1], b[1])
    east = Math.max(east, b[0])
    north = Math.max(north, a[1], b[1])
  }
  return edges.length === 0 ? undefined : { west, south, east, north }
}

const indexEdges = (edges: readonly Edge[]): EdgeIndex => {
  const tiling = tilingFor(boxOf(edges), edges.length)
  const tiles: Edge[][] = Array.from({ length: tiling.columns * tiling.rows }, () => [])
  for (const edge of edges) visitTilesAlong(tiling, edge.a, edge.b, tile => void tiles[tile]!.push(edge))
  return { tiling, tiles: persistentArrayOf(tiles) }
}

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
