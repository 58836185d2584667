import { type Edge, isOutline } from '../coverage/structure/edge.ts'
import { type EdgeIndex, edgesIn } from '../coverage/structure/edgeIndex.ts'
import { PositionTable } from '../coverage/structure/positionTable.ts'
import { samePosition } from '../geo/order.ts'
import { distanceToSegment } from '../planar/nearness.ts'
import { type Problem, problemBetween } from './problem.ts'

/** As far as rounding can have taken a vertex and the edge it once lay on from each other, in E7 units. */
const ROUNDING = 1.5

/**
 * Vertices of one grid that lie on an edge of another which has no vertex there, but for rounding:
 *
 *     ┌───┬─        the corner of the two on the right is on the left one's edge, a hair's breadth beside it
 *     │ A ├─ •
 *     └───┴─
 */
export const findUnmatchedVertices = (index: EdgeIndex, edges: readonly Edge[]): Problem[] => {
  const outline = edges.filter(isOutline)
  const table = new PositionTable(outline.length * 2)
  for (const { a, b } of outline) {
    table.intern(a)
    table.intern(b)
  }
  return table.positions.flatMap(at => {
    const [x, y] = at
    const near = edgesIn(index, { west: x - 2, south: y - 2, east: x + 2, north: y + 2 })
    const own = near.filter(({ a, b }) => samePosition(a, at) || samePosition(b, at))
    const holders = own.flatMap(({ left, right }) => [left, right])
    // A grid's own edges may pass its own vertices as near as they like.
    const isForeign = ({ left, right }: Edge) => [left, right].every(id => id === undefined || !holders.includes(id))
    return near
      .filter(edge => isOutline(edge) && isForeign(edge) && distanceToSegment(at, edge.a, edge.b) <= ROUNDING)
      .map(edge => problemBetween('UNMATCHED_VERTEX', [edge.left, edge.right, ...holders], { at }))
  })
}
