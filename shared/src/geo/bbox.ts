import type { MultiPolygon, Position } from './position.ts'

/** A box in E7 integers, its sides included. */
export type BBox = { readonly west: number; readonly south: number; readonly east: number; readonly north: number }

/** The smallest box around the positions; `undefined` when there are none. */
export const bboxOfPositions = (positions: Iterable<Position>): BBox | undefined => {
  let west = Infinity
  let south = Infinity
  let east = -Infinity
  let north = -Infinity
  for (const [x, y] of positions) {
    if (x < west) west = x
    if (x > east) east = x
    if (y < south) south = y
    if (y > north) north = y
  }
  return west === Infinity ? undefined : { west, south, east, north }
}

/** The smallest box around a boundary; `undefined` when it has no positions. */
export const bboxOf = (boundary: MultiPolygon): BBox | undefined =>
  bboxOfPositions(boundary.flatMap(polygon => polygon[0] ?? []))

/** Whether two boxes share at least a point. */
export const boxesMeet = (a: BBox, b: BBox): boolean =>
  a.west <= b.east && b.west <= a.east && a.south <= b.north && b.south <= a.north
