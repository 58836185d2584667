import type { DivisionOnMapFragment } from '../../api/index.ts'
import type { View } from '../../map/index.ts'
import { boxAround, type Place } from '../../map/places.ts'

/** The district that contains a code, or else the one in view, or else the first. */
export function districtLookedAt(
  districts: readonly DivisionOnMapFragment[],
  code: string | undefined,
  view: View | null,
): string | null {
  const around = districts.find(district => code?.startsWith(district.code))
  return around?.code ?? (view ? districtAt(districts, view) : null) ?? districts[0]?.code ?? null
}

/** The district around a place, or else the one whose box lies nearest to it. */
function districtAt(districts: readonly DivisionOnMapFragment[], { longitude, latitude }: Place): string | null {
  let [nearest, least]: [string | null, number] = [null, Infinity]
  for (const { code, boundary } of districts) {
    if (!boundary) continue
    const { west, south, east, north } = boxAround(boundary)
    const distance =
      Math.max(west - longitude, 0, longitude - east) ** 2 + Math.max(south - latitude, 0, latitude - north) ** 2
    if (distance < least) [nearest, least] = [code, distance]
  }
  return nearest
}
