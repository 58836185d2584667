import { isOutline } from '../coverage/edge.ts'
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
): { edges: ClaimedEdge[]; moved: MovedVertex[] } => {
  const side = Math.max(1, Math.ceil(tolerance))
  const cells = new Map<string, Position[]>()
  const target = new Map<string, Position>()
  const moved: MovedVertex[] = []
  const free = edges
    .filter(isOutline)
    .flatMap(({ a, b }) => [a, b])
    .sort(comparePositions)
  for (const place of free) {
    if (target.has(String(place))) continue
    const [column, row] = [Math.floor(place[0] / side), Math.floor(place[1] / side)]
    const near = [-1, 0, 1].flatMap(x => [-1, 0, 1].flatMap(y => cells.get(`${column + x} ${row + y}`) ?? []))
    const closest = near
      .filter(other => distanceInUnits(place, other) <= tolerance)
      .sort((p, q) => distanceInUnits(place, p) - distanceInUnits(place, q) || comparePositions(p, q))[0]
    target.set(String(place), closest ?? place)
    if (closest) moved.push({ from: place, to: closest })
    else cells.set(`${column} ${row}`, [...(cells.get(`${column} ${row}`) ?? []), place])
  }
  if (moved.length === 0) return { edges: [...edges], moved }
  const claims = new Claims()
  for (const { a, b, lefts, rights } of edges) {
    claims.put(target.get(String(a)) ?? a, target.get(String(b)) ?? b, lefts, rights)
  }
  return { edges: claims.edges(), moved }
}
