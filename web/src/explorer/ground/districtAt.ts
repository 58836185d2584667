import type { DivisionOnMapFragment } from '../../api/index.ts'
import { boxAround, type Place } from '../../map/places.ts'

/** The district around a place, or else the one whose box lies nearest to it. */
export function districtAt(districts: readonly DivisionOnMapFragment[], { longitude, latitude }: Place): string | null {
  let [nearest, least]: [string | null, number] = [null, Infinity]
  for (const { code, boundary } of districts) {
    if (!boundary) continue
    const { west, south, east, north } = boxAround(boundary)
    const distance =
      Math.max(west - longitude, 0, longitude - east) ** 2 + Math.max(south - latitude, 0, latitude - north) ** 2
    if (distance < least) [nearest, least] = [code, distance]
  }
  return nearest ?? districts[0]?.code ?? null
}
