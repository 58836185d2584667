import type { Geometry } from 'geojson'
import type { Box } from './place.ts'

/** The box around a geometry, in degrees. */
export function boxAround(geometry: Geometry): Box {
  const box = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity }
  const take = (part: unknown): void => {
    const [longitude, latitude] = part as readonly unknown[]
    if (typeof longitude !== 'number' || typeof latitude !== 'number') {
      for (const inner of part as readonly unknown[]) take(inner)
      return
    }
    box.west = Math.min(box.west, longitude)
    box.east = Math.max(box.east, longitude)
    box.south = Math.min(box.south, latitude)
    box.north = Math.max(box.north, latitude)
  }
  const takeAll = (one: Geometry): void => {
    if (one.type === 'GeometryCollection') one.geometries.forEach(takeAll)
    else take(one.coordinates)
  }
  takeAll(geometry)
  return box
}
