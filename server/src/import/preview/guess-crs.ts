import type { BBox } from '@geyi/shared/geo'
import { degreesOf } from '@geyi/shared/geo'
import { crsNamed } from '../../formats/crs/crs.ts'

type Place = readonly [x: number, y: number]

const isDegrees = ([x, y]: Place): boolean => Math.abs(x) <= 180 && Math.abs(y) <= 90

/** Zones of CGCS2000 by three degrees, with and without their number before x, and by six degrees with it. */
const ZONES = [
  ...Array.from({ length: 21 }, (_, i) => ({ crs: `EPSG:${4513 + i}`, prefix: 25 + i, meridian: 75 + 3 * i })),
  ...Array.from({ length: 11 }, (_, i) => ({ crs: `EPSG:${4491 + i}`, prefix: 13 + i, meridian: 75 + 6 * i })),
  ...Array.from({ length: 21 }, (_, i) => ({ crs: `EPSG:${4534 + i}`, prefix: 0, meridian: 75 + 3 * i })),
]

/** Systems that coordinates in metres may be in, the likeliest first. */
const candidates = ([x, y]: Place): string[] => [
  ...ZONES.filter(({ prefix }) => Math.floor(x / 1e6) === prefix && x % 1e6 > 1e5 && y > 0 && y < 6e6).map(
    ({ crs }) => crs,
  ),
  ...(Math.abs(x) < 20_037_509 && Math.abs(y) < 20_037_509 ? ['EPSG:3857'] : []),
]

/**
 * The coordinate system that a place hints at: degrees where they can be, else the system of those used here that puts it nearest to the
 * district; without a district the likeliest. Nothing where none does.
 */
export async function guessCrs(place: Place, near: BBox | undefined): Promise<string | null> {
  if (isDegrees(place)) return 'CRS84'
  let [best, least]: [string | null, number] = [null, Number.POSITIVE_INFINITY]
  for (const crs of candidates(place)) {
    const far = await distanceFrom(near, crs, place)
    if (far < least) [best, least] = [crs, far]
  }
  return best
}

/** How far a place lies from the middle of a district in a system, in degrees; 0 where no district is known. */
async function distanceFrom(near: BBox | undefined, crs: string, place: Place): Promise<number> {
  try {
    const [longitude, latitude] = (await crsNamed(crs)).toDegrees!(place)
    if (!near) return 0
    const middle = [degreesOf((near.west + near.east) / 2), degreesOf((near.south + near.north) / 2)] as const
    return Math.hypot(longitude - middle[0], latitude - middle[1])
  } catch {
    return Number.POSITIVE_INFINITY
  }
}
