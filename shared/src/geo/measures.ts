import geographiclib from 'geographiclib-geodesic'
import { cylinderAreaOfRing } from './fastArea.ts'
import { degreesOf, E7, type MultiPolygon, type Position, type Ring } from './position.ts'

// CGCS2000's ellipsoid has the same semi-major axis, and its semi-minor axis differs by 0.1 mm.
const ellipsoid = geographiclib.Geodesic.WGS84

/** Geodesic distance in metres on the WGS 84 ellipsoid, right within 15 nm (Karney 2013). */
export const distanceBetween = (a: Position, b: Position): number =>
  ellipsoid.Inverse(degreesOf(a[1]), degreesOf(a[0]), degreesOf(b[1]), degreesOf(b[0])).s12 ?? 0

/** Length of a path in metres, along geodesics. */
export const lengthOf = (path: readonly Position[]): number => {
  let metres = 0
  for (let i = 1; i < path.length; i++) metres += distanceBetween(path[i - 1]!, path[i]!)
  return metres
}

/** Length of all rings of a boundary in metres, holes included. */
export const perimeterOf = (boundary: MultiPolygon): number =>
  boundary.reduce((sum, polygon) => sum + polygon.reduce((rings, ring) => rings + lengthOf(ring), 0), 0)

const geodesicAreaOfRing = (ring: Ring): number => {
  const polygon = ellipsoid.Polygon(false)
  for (let i = 1; i < ring.length; i++) polygon.AddPoint(degreesOf(ring[i]![1]), degreesOf(ring[i]![0]))
  return Math.abs(polygon.Compute(false, true).area ?? 0)
}

/** Across more degrees of longitude, a geodesic is no longer the line that was drawn, and may run around the globe's other side. */
const WIDE = 90

const isWide = (ring: Ring): boolean => {
  let [west, east] = [Infinity, -Infinity]
  for (const [x] of ring) {
    if (x < west) west = x
    if (x > east) east = x
  }
  return east - west > WIDE * E7
}

/**
 * Area inside one ring in m², whichever way it runs, on the WGS 84 ellipsoid with geodesics between vertices; right within
 * 0.1 m² a vertex at worst, usually far better (Karney 2013, §6). A ring across more than a quarter of the globe is measured by
 * its lines on the map, as `fastAreaOf` does.
 */
export const areaOfRing = (ring: Ring): number => (isWide(ring) ? cylinderAreaOfRing(ring) : geodesicAreaOfRing(ring))

/** Area of a boundary in m²: exteriors less holes, each by `areaOfRing`. */
export const areaOf = (boundary: MultiPolygon): number =>
  boundary.reduce((sum, polygon) => {
    const [exterior = [], ...holes] = polygon
    // The same lines for a hole as for what it lies in, or more could be taken than there is.
    const measure = isWide(exterior) ? cylinderAreaOfRing : geodesicAreaOfRing
    return sum + holes.reduce((area, hole) => area - measure(hole), measure(exterior))
  }, 0)
