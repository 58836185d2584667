import { boxAround, distanceInUnits, distanceToSegment, nearestOnSegment } from '../edits/nearness.ts'
import { comparePositions } from '../geo/order.ts'
import type { Position } from '../geo/position.ts'
import type { Coverage } from './coverage.ts'
import type { Edge } from './edge.ts'
import { edgesIn } from './edgeIndex.ts'

const closest = <T>(items: readonly T[], distanceOf: (item: T) => number, reach: number): T | undefined => {
  let best: T | undefined
  let least = reach
  for (const item of items) {
    const distance = distanceOf(item)
    if (distance > least || (distance === least && best !== undefined)) continue
    best = item
    least = distance
  }
  return best
}

/** The vertex nearest to a place, no farther than `reach` E7 units. */
export const findVertexNear = (coverage: Coverage, place: Position, reach: number): Position | undefined => {
  const edges = edgesIn(coverage.edges, boxAround([place], reach))
  const vertices = edges.flatMap(({ a, b }) => [a, b]).sort(comparePositions)
  return closest(vertices, vertex => distanceInUnits(place, vertex), reach)
}

/** The edge nearest to a place, no farther than `reach` E7 units, and the lattice point nearest to the place on it. */
export const findEdgeNear = (
  coverage: Coverage,
  place: Position,
  reach: number,
): { edge: Edge; at: Position } | undefined => {
  const edges = edgesIn(coverage.edges, boxAround([place], reach))
  const edge = closest(edges, ({ a, b }) => distanceToSegment(place, a, b), reach)
  return edge && { edge, at: nearestOnSegment(place, edge.a, edge.b) }
}
