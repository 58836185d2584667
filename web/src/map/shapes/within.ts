import type { Geometry } from 'geojson'
import { worldX, worldY } from '../canvas/mercator.ts'
import type { Place } from '../canvas/place.ts'
import { areaOf, isInside } from './area.ts'

/** Whether a place lies within a boundary. */
export function isWithin(boundary: Geometry, { longitude, latitude }: Place): boolean {
  const area = areaOf(boundary)
  return area !== null && isInside(area, worldX(longitude), worldY(latitude))
}
