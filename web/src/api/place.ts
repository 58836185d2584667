import type { Geometry } from 'geojson'

/** A place in degrees of CGCS2000. */
export interface Place {
  longitude: number
  latitude: number
}

/** The place of a Point. @throws for another geometry, which the schema rules out. */
export function placeOf(point: Geometry): Place {
  if (point.type !== 'Point') throw new Error(`A station's location is a ${point.type}.`)
  const [longitude, latitude] = point.coordinates as [number, number]
  return { longitude, latitude }
}
