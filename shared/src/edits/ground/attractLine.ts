import { type EdgeIndex, edgesIn } from '../../coverage/structure/edgeIndex.ts'
import { samePosition } from '../../geo/order.ts'
import type { Position } from '../../geo/position.ts'
import { boxAround, distanceInUnits, nearestOnSegment } from '../../planar/nearness.ts'

/** Within so many units, about five centimetres, a drawn line joins a vertex or an edge instead of passing it by. */
export const REACH = 5

/** A drawn position brought to the vertex or onto the edge that it nearly touches. */
const attract = (index: EdgeIndex, place: Position): Position => {
  const near = edgesIn(index, boxAround([place], REACH))
  const closest = (candidates: Position[]) =>
    candidates
      .filter(candidate => distanceInUnits(place, candidate) <= REACH)
      .sort((p, q) => distanceInUnits(place, p) - distanceInUnits(place, q) || p[0] - q[0] || p[1] - q[1])[0]
  return (
    closest(near.flatMap(edge => [edge.a, edge.b])) ??
    closest(near.map(edge => nearestOnSegment(place, edge.a, edge.b))) ??
    place
  )
}

/** A drawn line with its positions brought to what they nearly touch, and without steps too small to see. */
export const attractLine = (index: EdgeIndex, line: readonly Position[]): Position[] => {
  const drawn: Position[] = []
  line.forEach((place, i) => {
    const at = attract(index, place)
    const last = drawn.at(-1)
    const isLast = i === line.length - 1
    if (last && samePosition(last, at)) return
    // Steps too small to see come from the hand, not the mind; the end of a line is always meant.
    if (last && !isLast && samePosition(at, place) && distanceInUnits(last, at) <= REACH) return
    drawn.push(at)
  })
  return drawn
}
