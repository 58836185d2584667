import { orientation } from './orientation.ts'
import type { MultiPolygon, Polygon, Position, Ring } from './position.ts'

/** Where a place lies in relation to an area. */
export type Location = 'inside' | 'boundary' | 'outside'

/** Where a place lies in relation to the area within one ring, whichever way the ring runs; exact. */
export const locateInRing = (place: Position, ring: Ring): Location => {
  const [x, y] = place
  let inside = false
  for (let i = 1; i < ring.length; i++) {
    const a = ring[i - 1]!
    const b = ring[i]!
    if ((a[1] > y && b[1] > y) || (a[1] < y && b[1] < y) || (a[0] < x && b[0] < x)) continue
    const side = orientation(a, b, place)
    if (side === 0 && Math.min(a[0], b[0]) <= x) return 'boundary'
    if (a[1] > y === b[1] > y) continue
    if (side > 0 === b[1] > a[1]) inside = !inside
  }
  return inside ? 'inside' : 'outside'
}

/** Where a place lies in relation to a polygon with holes; exact. */
export const locateInPolygon = (place: Position, polygon: Polygon): Location => {
  const [exterior, ...holes] = polygon
  if (!exterior) return 'outside'
  const within = locateInRing(place, exterior)
  if (within !== 'inside') return within
  for (const hole of holes) {
    const inHole = locateInRing(place, hole)
    if (inHole === 'boundary') return 'boundary'
    if (inHole === 'inside') return 'outside'
  }
  return 'inside'
}

/** Where a place lies in relation to a boundary; exact. */
export const locate = (place: Position, boundary: MultiPolygon): Location => {
  for (const polygon of boundary) {
    const location = locateInPolygon(place, polygon)
    if (location !== 'outside') return location
  }
  return 'outside'
}

/** Whether a place lies inside a boundary or on it. */
export const covers = (boundary: MultiPolygon, place: Position): boolean => locate(place, boundary) !== 'outside'
