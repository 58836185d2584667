import type { Geometry, Position } from 'geojson'
import polylabel from 'polylabel'
import type { Place } from './place.ts'

/** About 10 m: closer is not needed to begin a walk. */
const PRECISION_DEGREES = 1e-4

/** A place well inside a boundary: of its largest piece, the point farthest from the edge. Null for what is no area. */
export function placeInside(boundary: Geometry): Place | null {
  const polygons =
    boundary.type === 'Polygon' ? [boundary.coordinates] : boundary.type === 'MultiPolygon' ? boundary.coordinates : []
  const largest = [...polygons].sort((a, b) => extentOf(b) - extentOf(a))[0]
  if (!largest) return null
  const [longitude, latitude] = polylabel(largest, PRECISION_DEGREES)
  return { longitude, latitude }
}

/** Area of the box around a polygon, square degrees. */
function extentOf([ring]: Position[][]): number {
  const longitudes = ring!.map(position => position[0]!)
  const latitudes = ring!.map(position => position[1]!)
  const span = (values: number[]): number =>
    values.reduce((a, b) => Math.max(a, b)) - values.reduce((a, b) => Math.min(a, b))
  return span(longitudes) * span(latitudes)
}
