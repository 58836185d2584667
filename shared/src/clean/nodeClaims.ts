import { compareEdges, type Edge, isOutline } from '../coverage/structure/edge.ts'
import { type EdgeIndex, edgesIn } from '../coverage/structure/edgeIndex.ts'
import { indexEdges } from '../coverage/structure/indexEdges.ts'
import { samePosition } from '../geo/order.ts'
import { segmentsCross } from '../geo/plane/segments.ts'
import type { Position } from '../geo/position.ts'
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

/** Places that noding has put in, in this round or an earlier one. */
class Fresh {
  readonly #places = new Set<string>()

  add(place: Position): void {
    this.#places.add(String(place))
  }

  has(place: Position): boolean {
    return this.#places.size > 0 && this.#places.has(String(place))
  }

  /** Whether an edge was cut out of another one, or meets one that was. */
  touches({ a, b }: ClaimedEdge): boolean {
    return this.has(a) || this.has(b)
  }
}

const around = ({ a, b }: ClaimedEdge, tolerance: number) => boxAround([a, b], Math.ceil(Math.max(tolerance, 1)))

const NOWHERE: readonly Position[] = []

/** The places that an edge must get as vertices. */
const nodesOn = (index: EdgeIndex, edge: ClaimedEdge, tolerance: number, fresh: Fresh): readonly Position[] => {
  const { a, b } = edge
  const isNew = fresh.touches(edge)
  const places: Position[] = []
  const [south, north] = a[1] < b[1] ? [a[1], b[1]] : [b[1], a[1]]
  for (const other of edgesIn(index, around(edge, tolerance)) as ClaimedEdge[]) {
    if (other === edge) continue
    const isLoose = isOutline(edge) && isOutline(other)
    let isMet = false
    for (const end of [other.a, other.b]) {
      if (isEnd(end, a, b)) {
        isMet = true
        continue
      }
      const reach = isLoose ? Math.max(tolerance, PIXEL) : isNew || fresh.has(end) ? PIXEL : 0
      // Beyond the box there is no need to measure; one unit outweighs every rounding.
      if (end[0] < a[0] - reach - 1 || end[0] > b[0] + reach + 1) continue
      if (end[1] < south - reach - 1 || end[1] > north + reach + 1) continue
      if (distanceToSegment(end, a, b) <= reach && isBetween(end, a, b)) places.push(end)
    }
    // What has an end in common crosses nowhere else.
    if (!isMet && segmentsCross(a, b, other.a, other.b)) {
      const place = crossingOfEdges(edge, other)
      if (!isEnd(place, a, b)) places.push(place)
    }
  }
  if (places.length === 0) return NOWHERE
  return places
    .sort((p, q) => fractionAlong(p, a, b) - fractionAlong(q, a, b) || p[0] - q[0] || p[1] - q[1])
    .filter((place, i, all) => i === 0 || !samePosition(place, all[i - 1]!))
}

/** The edges near which the last round has changed something: elsewhere it would find again what it found, nothing. */
const unsettled = (index: EdgeIndex, edges: readonly ClaimedEdge[], fresh: Fresh): ReadonlySet<Edge> => {
  const found = new Set<Edge>()
  for (const edge of edges) if (fresh.touches(edge)) for (const near of edgesIn(index, around(edge, 0))) found.add(near)
  return found
}

/**
 * Makes a common vertex of every place where claimed edges meet, by rounds of snap rounding (Hobby 1999) until nothing
 * meets elsewhere. Edges without a neighbour also take in vertices of others within the tolerance, in E7 units.
 */
export const nodeClaims = (
  edges: readonly ClaimedEdge[],
  tolerance: number,
): { edges: readonly ClaimedEdge[]; inserted: InsertedVertex[] } => {
  const inserted: InsertedVertex[] = []
  const fresh = new Fresh()
  let current = edges
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const index = indexEdges(current)
    const looked = round === 0 ? undefined : unsettled(index, current, fresh)
    // Only in the first round vertices are drawn from afar: later they would wander.
    const reach = round === 0 ? tolerance : 0
    const nodes = current.map(edge => (looked?.has(edge) === false ? NOWHERE : nodesOn(index, edge, reach, fresh)))
    const count = nodes.reduce((sum, places) => sum + places.length, 0)
    if (count === 0) break
    const claims = new Claims(current.length + count)
    for (const [e, edge] of current.entries()) {
      let from = edge.a
      for (const at of nodes[e]!) {
        inserted.push({ at, edge })
        claims.put(from, at, edge.lefts, edge.rights)
        from = at
      }
      claims.put(from, edge.b, edge.lefts, edge.rights)
    }
    for (const places of nodes) for (const at of places) fresh.add(at)
    current = claims.edges()
  }
  return { edges: current, inserted }
}
