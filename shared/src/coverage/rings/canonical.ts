import { comparePositions, samePosition } from '../../geo/order.ts'
import { orientation } from '../../geo/orientation.ts'
import type { MultiPolygon, Polygon, Ring } from '../../geo/position.ts'

/** Index of a closed ring's smallest position: where it is convex, if it is simple. */
const smallestAt = (ring: Ring): number => {
  let at = 0
  for (let i = 1; i < ring.length - 1; i++) if (comparePositions(ring[i]!, ring[at]!) < 0) at = i
  return at
}

/** The ring begun at its smallest position. */
export const startedAtSmallest = (ring: Ring): Ring => {
  const at = smallestAt(ring)
  return at === 0 ? ring : [...ring.slice(at, -1), ...ring.slice(0, at + 1)]
}

/** Whether a simple closed ring runs counter-clockwise: 1, clockwise: -1; 0 when its corner at the smallest position is flat. */
export const turnOf = (ring: Ring): -1 | 0 | 1 => {
  const at = smallestAt(ring)
  const before = at === 0 ? ring.length - 2 : at - 1
  return orientation(ring[before]!, ring[at]!, ring[at + 1]!)
}

/** Orders rings by their positions, the first difference deciding. */
export const compareRings = (r: Ring, s: Ring): number => {
  for (let i = 0; i < r.length && i < s.length; i++) {
    const order = comparePositions(r[i]!, s[i]!)
    if (order !== 0) return order
  }
  return r.length - s.length
}

const withoutRepeats = (ring: Ring): Ring =>
  ring.some((position, i) => i > 0 && samePosition(position, ring[i - 1]!))
    ? ring.filter((position, i) => i === 0 || !samePosition(position, ring[i - 1]!))
    : ring

const orient = (ring: Ring, turn: -1 | 1): Ring => {
  const plain = withoutRepeats(ring)
  const started = startedAtSmallest(turnOf(plain) === -turn ? plain.toReversed() : plain)
  return started
}

/** Polygons of oriented rings that begin at their smallest position, with holes and pieces in order. */
export const inOrder = (polygons: readonly Polygon[]): MultiPolygon => {
  const pieces = polygons.map(rings => (rings.length < 3 ? rings : [rings[0]!, ...rings.slice(1).sort(compareRings)]))
  return pieces.length < 2 ? pieces : pieces.sort((p, q) => compareRings(p[0] ?? [], q[0] ?? []))
}

/**
 * The one way to write a boundary: exteriors counter-clockwise and holes clockwise, no position twice in a row, every
 * ring begun at its smallest position, holes and pieces in order.
 */
export const canonicalBoundary = (boundary: MultiPolygon): MultiPolygon =>
  inOrder(boundary.map(polygon => polygon.map((ring, i) => orient(ring, i === 0 ? 1 : -1))))
