import { type BBox, bboxOfPositions } from '../geo/bbox.ts'
import type { Position } from '../geo/position.ts'

/** How far along the segment a–b the place nearest to p lies: 0 at a, 1 at b. */
export const fractionAlong = (p: Position, a: Position, b: Position): number => {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]]
  const t = ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / (dx * dx + dy * dy)
  return Math.min(Math.max(t, 0), 1)
}

/** The place on the segment a–b nearest to p, rounded to the lattice. */
export const nearestOnSegment = (p: Position, a: Position, b: Position): Position => {
  const t = fractionAlong(p, a, b)
  return [Math.round(a[0] + t * (b[0] - a[0])), Math.round(a[1] + t * (b[1] - a[1]))]
}

/** Distance of two places in E7 units, as if a degree were as long east as north. */
export const distanceInUnits = (p: Position, q: Position): number => {
  const [dx, dy] = [p[0] - q[0], p[1] - q[1]]
  // Square roots are the same on every machine, Math.hypot is not.
  return Math.sqrt(dx * dx + dy * dy)
}

/** Distance of a place from a segment in E7 units. */
export const distanceToSegment = (p: Position, a: Position, b: Position): number => {
  const t = fractionAlong(p, a, b)
  return distanceInUnits([p[0] - a[0], p[1] - a[1]], [t * (b[0] - a[0]), t * (b[1] - a[1])])
}

/** The box around positions with a margin on every side, in E7 units. */
export const boxAround = (positions: readonly Position[], margin: number): BBox => {
  const { west, south, east, north } = bboxOfPositions(positions)!
  return { west: west - margin, south: south - margin, east: east + margin, north: north + margin }
}
