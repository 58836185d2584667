import { compareEdges, isOutline } from '../coverage/edge.ts'
import { type EdgeIndex, edgesIn } from '../coverage/edgeIndex.ts'
import { indexEdges } from '../coverage/indexEdges.ts'
import { samePosition } from '../geo/order.ts'
import type { Position } from '../geo/position.ts'
import { segmentsCross } from '../geo/segments.ts'
import { boxAround, distanceToSegment, fractionAlong } from '../planar/nearness.ts'
import { crossingOf, isBetween, isEnd } from '../planar/strands.ts'
import { type ClaimedEdge, Claims } from './claims.ts'

/** A vertex that an edge between two others got. */
export type InsertedVertex = { readonly at: Position; readonly edge: ClaimedEdge }

const PIXEL = 0.75
const MOST_ROUNDS = 40

/** The lattice point nearest to where two edges cross, whichever comes first. */
const crossingOfEdges = (one: ClaimedEdge, other: ClaimedEdge): Position => {
  const [e, f] = compareEdges(one, other) < 0 ? [one, other] : [other, one]
  return crossingOf(e.a, e.b, f.a, f.b)
}

/** The places that an edge must get as vertices. */
const nodesOn = (index: EdgeIndex, edge: ClaimedEdge, tolerance: number, fresh: ReadonlySet<string>): Position[] => {
  const { a, b } = edge
  const margin = Math.ceil(Math.max(tolerance, 1))
  const near = edgesIn(index, boxAround([a, b], margin)) as ClaimedEdge[]
  const isNew = fresh.has(`${a} ${b}`)
  const places: Position[] = []
  for (const other of near) {
    if (other === edge) continue
    for (const end of [other.a, other.b]) {
      const isLoose = isOutline(edge) && isOutline(other)
      const reach = isLoose ? Math.max(tolerance, PIXEL) : isNew || fresh.has(String(end)) ? PIXEL : 0
      if (distanceToSegment(end, a, b) <= reach && isBetween(end, a, b)) places.push(end)
    }
    if (segmentsCross(a, b, other.a, other.b)) {
      const place = crossingOfEdges(edge, other)
      if (!isEnd(place, a, b)) places.push(place)
    }
  }
  return places
    .sort((p, q) => fractionAlong(p, a, b) - fractionAlong(q, a, b) || p[0] - q[0] || p[1] - q[1])
    .filter((place, i, all) => i === 0 || !samePosition(place, all[i - 1]!))
}

/**
 * Makes a common vertex of every place where claimed edges meet, by rounds of snap rounding (Hobby 1999) until nothing
 * meets elsewhere. Edges without a neighbour also take in vertices of others within the tolerance, in E7 units.
 */
export const nodeClaims = (
  edges: readonly ClaimedEdge[],
  tolerance: number,
): { edges: ClaimedEdge[]; inserted: InsertedVertex[] } => {
  const inserted: InsertedVertex[] = []
  const fresh = new Set<string>()
  let current = [...edges]
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const index = indexEdges(current)
    const claims = new Claims()
    // Only in the first round vertices are drawn from afar: later they would wander.
    const reach = round === 0 ? tolerance : 0
    const found: InsertedVertex[] = []
    for (const edge of current) {
      const line = [edge.a, ...nodesOn(index, edge, reach, fresh), edge.b]
      for (let i = 1; i < line.length; i++) claims.put(line[i - 1]!, line[i]!, edge.lefts, edge.rights)
      for (const at of line.slice(1, -1)) found.push({ at, edge })
    }
    if (found.length === 0) break
    for (const vertex of found) {
      inserted.push(vertex)
      fresh.add(String(vertex.at))
    }
    current = claims.edges()
    for (const { a, b } of current) if (fresh.has(String(a)) || fresh.has(String(b))) fresh.add(`${a} ${b}`)
  }
  return { edges: current, inserted }
}
