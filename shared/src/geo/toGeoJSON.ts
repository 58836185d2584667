import { degreesOf, type MultiPolygon, type Position, type Ring } from './position.ts'

/** A GeoJSON position: longitude, latitude in degrees, at most seven decimals. */
export type GeoJSONPosition = [longitude: number, latitude: number]

/** A GeoJSON point. */
export type GeoJSONPoint = { type: 'Point'; coordinates: GeoJSONPosition }

/** A GeoJSON area: a Polygon if in one piece, else a MultiPolygon. */
export type GeoJSONBoundary =
  | { type: 'Polygon'; coordinates: GeoJSONPosition[][] }
  | { type: 'MultiPolygon'; coordinates: GeoJSONPosition[][][] }

// The double nearest to x ⁄ 10⁷ prints as that decimal, since E7 has at most ten digits and a double keeps fifteen.
const degreesOfPosition = ([x, y]: Position): GeoJSONPosition => [degreesOf(x), degreesOf(y)]

const degreesOfRing = (ring: Ring) => ring.map(degreesOfPosition)

/** A position in E7 → a GeoJSON Point that parses to the same position. */
export const toGeoJSONPoint = (position: Position): GeoJSONPoint => ({
  type: 'Point',
  coordinates: degreesOfPosition(position),
})

/** A boundary in E7 → GeoJSON that parses to the same boundary. */
export const toGeoJSON = (boundary: MultiPolygon): GeoJSONBoundary => {
  const [polygon, ...others] = boundary
  return polygon && others.length === 0
    ? { type: 'Polygon', coordinates: polygon.map(degreesOfRing) }
    : { type: 'MultiPolygon', coordinates: boundary.map(piece => piece.map(degreesOfRing)) }
}
