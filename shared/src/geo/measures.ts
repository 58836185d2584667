import geographiclib from 'geographiclib-geodesic'
import { degreesOf, type MultiPolygon, type Position, type Ring } from './position.ts'

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

/**
 * Area inside one ring in m², whichever way it runs, on the WGS 84 ellipsoid with geodesics between vertices;
 * right within 0.1 m² a vertex at worst, usually far better (Karney 2013, §6).
 */
export const areaOfRing = (ring: Ring): number => {
  const polygon = ellipsoid.Polygon(false)
  for (let i = 1; i < ring.length; i++) polygon.AddPoint(degreesOf(ring[i]![1]), degreesOf(ring[i]![0]))
  return Math.abs(polygon.Compute(false, true).area ?? 0)
}

/** Area of a boundary in m²: exteriors less holes, each by `areaOfRing`. */
export const areaOf = (boundary: MultiPolygon): number =>
  boundary.reduce(
    (sum, polygon) =>
      sum + polygon.reduce((area, ring, i) => (i === 0 ? areaOfRing(ring) : area - areaOfRing(ring)), 0),
    0,
  )
