import type { MultiPolygon } from '../geo/position.ts'
import { boundaryFromEdges } from './rings/assemblePolygons.ts'
import type { DirectedEdge } from './rings/traceRings.ts'
import type { Coverage } from './structure/coverage.ts'
import { edgesOf } from './structure/edgeIndex.ts'
import type { Grid } from './structure/grid.ts'
import { gridsInTable } from './structure/gridTable.ts'

/**
 * The boundaries of groups of grids, by cancelling the edges between grids of one group:
 *
 *     ┌───┬───┐        ┌───────┐
 *     │ 1 │ 2 │   →    │  1+2  │
 *     └───┴───┘        └───────┘
 *
 * Grids whose group is `undefined` belong to none.
 */
export const dissolve = <K>(coverage: Coverage, groupOf: (grid: Grid) => K | undefined): Map<K, MultiPolygon> => {
  const groups = new Map<string | undefined, K>()
  for (const grid of gridsInTable(coverage.grids)) {
    const group = groupOf(grid)
    if (group !== undefined) groups.set(grid.id, group)
  }
  const edgesBy = new Map<K, DirectedEdge[]>()
  const put = (group: K | undefined, edge: DirectedEdge) => {
    if (group === undefined) return
    const edges = edgesBy.get(group)
    if (edges) edges.push(edge)
    else edgesBy.set(group, [edge])
  }
  for (const { a, b, left, right } of edgesOf(coverage.edges)) {
    const [leftGroup, rightGroup] = [groups.get(left), groups.get(right)]
    if (leftGroup === rightGroup) continue
    put(leftGroup, [a, b])
    put(rightGroup, [b, a])
  }
  return new Map([...edgesBy].map(([group, edges]) => [group, boundaryFromEdges(edges) ?? []]))
}
