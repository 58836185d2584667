import { locate } from '../geo/contains.ts'
import { orientation } from '../geo/orientation.ts'
import type { MultiPolygon, Position } from '../geo/position.ts'

/** A direction from a place: so much to the east and so much to the north. */
export type Direction = readonly [east: number, north: number]

const ORIGIN: Position = [0, 0]
const EAST: Direction = [1, 0]

/** Whether a direction points north of due east and west, or due east. */
const isUpper = ([east, north]: Direction) => north > 0 || (north === 0 && east > 0)

/** Orders directions counter-clockwise from due east, which comes first; exact. */
export const compareCounterClockwise = (one: Direction, other: Direction): number =>
  Number(isUpper(other)) - Number(isUpper(one)) || -orientation(ORIGIN, one, other)

const isEast = ([east, north]: Direction) => north === 0 && east > 0

/**
 * The direction in which ground begins, seen from a place while turning counter-clockwise from due east: east itself where
 * the ground lies there; nothing where it does not reach the place.
 *
 *        ╲ begins here
 *     A   •────       the ground a hair's breadth north of due east is not A's
 *        ╱ ends here
 */
export const beginningAround = (place: Position, boundary: MultiPolygon): Direction | undefined => {
  const location = locate(place, boundary)
  if (location !== 'boundary') return location === 'inside' ? EAST : undefined
  const [x, y] = place
  let first: { readonly direction: Direction; readonly begins: boolean } | undefined
  const meet = (direction: Direction, begins: boolean) => {
    // Ground that ends due east lies south of it: the whole turn comes before its end.
    if (!begins && isEast(direction)) return
    if (!first || compareCounterClockwise(direction, first.direction) < 0) first = { direction, begins }
  }
  for (const ring of boundary.flat())
    for (let i = 1; i < ring.length; i++) {
      const [a, b] = [ring[i - 1]!, ring[i]!]
      if (Math.min(a[0], b[0]) > x || Math.max(a[0], b[0]) < x || orientation(a, b, place) !== 0) continue
      if (Math.min(a[1], b[1]) > y || Math.max(a[1], b[1]) < y) continue
      // Ground lies to the left of its rings.
      if (b[0] !== x || b[1] !== y) meet([b[0] - x, b[1] - y], true)
      if (a[0] !== x || a[1] !== y) meet([a[0] - x, a[1] - y], false)
    }
  return first?.begins ? first.direction : EAST
}
