import { isOutline } from '../coverage/structure/edge.ts'
import { PositionTable } from '../coverage/structure/positionTable.ts'
import { comparePositions } from '../geo/order.ts'
import type { Position } from '../geo/position.ts'
import { distanceInUnits } from '../planar/nearness.ts'
import type { ClaimedEdge } from './claims.ts'
import { Claims } from './claims.ts'

/** A vertex that gave way to another. */
export type MovedVertex = { readonly from: Position; readonly to: Position }

/** Brings vertices of boundaries that have no neighbour onto each other where they are within a tolerance, in E7 units. */
export const snapVertices = (
  edges: readonly ClaimedEdge[],
  tolerance: number,
): { edges: readonly ClaimedEdge[]; moved: MovedVertex[] } => {
  const side = Math.max(1, Math.ceil(tolerance))
  const free = edges
    .filter(isOutline)
    .flatMap(({ a, b }) => [a, b])
    .sort(comparePositions)
  const places = new PositionTable(free.length)
  const targets: Position[] = []
  const cells = new PositionTable(free.length)
  const placesIn: Position[][] = []
  const moved: MovedVertex[] = []
  for (const place of free) {
    const number = places.intern(place)
    if (targets[number]) continue
    const [column, row] = [Math.floor(place[0] / side), Math.floor(place[1] / side)]
    const near: Position[] = []
    for (let x = column - 1; x <= column + 1; x++)
      for (let y = row - 1; y <= row + 1; y++)
        for (const other of placesIn[cells.find([x, y])] ?? [])
          if (distanceInUnits(place, other) <= tolerance) near.push(other)
    const closest = near.sort(
      (p, q) => distanceInUnits(place, p) - distanceInUnits(place, q) || comparePositions(p, q),
    )[0]
    targets[number] = closest ?? place
    if (closest) moved.push({ from: place, to: closest })
    else {
      const cell = cells.intern([column, row])
      placesIn[cell] ??= []
      placesIn[cell].push(place)
    }
  }
  if (moved.length === 0) return { edges, moved }
  const claims = new Claims(edges.length)
  const targetOf = (place: Position): Position => targets[places.find(place)] ?? place
  for (const { a, b, lefts, rights } of edges) claims.put(targetOf(a), targetOf(b), lefts, rights)
  return { edges: claims.edges(), moved }
}
