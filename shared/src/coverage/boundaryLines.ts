import type { Position } from '../geo/position.ts'
import { levelBetween } from './levels.ts'
import { chainEdges } from './rings/chainEdges.ts'
import type { Coverage } from './structure/coverage.ts'
import type { Edge } from './structure/edge.ts'
import { edgesOf } from './structure/edgeIndex.ts'
import type { Grid } from './structure/grid.ts'
import { gridsInTable } from './structure/gridTable.ts'

/**
 * Lines to draw all boundaries with, by level: every edge once, at the highest level it bounds, joined to lines as long as
 * possible, so that a dash pattern runs on through the junctions of lower levels.
 */
export const boundaryLines = <L = ReturnType<typeof levelBetween>>(
  coverage: Coverage,
  levelOf: (left: Grid | undefined, right: Grid | undefined) => L = levelBetween as never,
): Map<L, (readonly Position[])[]> => {
  const grids = new Map<string | undefined, Grid>()
  for (const grid of gridsInTable(coverage.grids)) grids.set(grid.id, grid)
  const byLevel = new Map<L, Edge[]>()
  for (const edge of edgesOf(coverage.edges)) {
    const level = levelOf(grids.get(edge.left), grids.get(edge.right))
    const edges = byLevel.get(level)
    if (edges) edges.push(edge)
    else byLevel.set(level, [edge])
  }
  return new Map([...byLevel].map(([level, edges]) => [level, chainEdges(edges)]))
}
