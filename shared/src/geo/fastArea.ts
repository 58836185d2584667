import { E7, type MultiPolygon, type Ring } from './position.ts'

const SEMI_MAJOR = 6_378_137
const FLATTENING = 1 / 298.257223563
const E2 = FLATTENING * (2 - FLATTENING)
const ECCENTRICITY = Math.sqrt(E2)
const RADIANS = Math.PI / (180 * E7)

/** Height of a latitude on the equal-area cylinder, in units of which 2 make a pole (Snyder 1987, eq. 3-12). */
const authalicHeight = (y: number): number => {
  const sine = Math.sin(y * RADIANS)
  return (1 - E2) * (sine / (1 - E2 * sine * sine) + Math.atanh(ECCENTRICITY * sine) / ECCENTRICITY)
}

/** Area within one ring in m², by `fastAreaOf`'s rule. */
export const cylinderAreaOfRing = (ring: Ring): number => Math.abs(signedArea(ring))

const signedArea = (ring: Ring): number => {
  const first = ring[0]
  if (!first) return 0
  const [x0, y0] = first
  const height0 = authalicHeight(y0)
  let twice = 0
  let x = 0
  let height = 0
  // Relative to the first vertex, so that small rings lose no digits to their place on Earth.
  for (let i = 1; i < ring.length; i++) {
    const nextX = ring[i]![0] - x0
    const nextHeight = authalicHeight(ring[i]![1]) - height0
    twice += x * nextHeight - nextX * height
    x = nextX
    height = nextHeight
  }
  return (twice * RADIANS * SEMI_MAJOR * SEMI_MAJOR) / 4
}

/**
 * Area of a boundary in m², fast enough for every pointer move (100,000 vertices in 7 ms, 50 times `areaOf`): the
 * shoelace sum on Lambert's equal-area cylinder of the WGS 84 ellipsoid. Its only error against `areaOf` is that edges
 * are straight there and geodesics here: at most L³ tan φ ⁄ 12R m² for an edge of L metres at latitude φ, which is
 * 6 m² for 1 km and 60 cm² for 100 m at 25°, and mostly cancels between opposite edges.
 */
export const fastAreaOf = (boundary: MultiPolygon): number =>
  boundary.reduce(
    (sum, polygon) =>
      sum +
      polygon.reduce((area, ring, i) => (i === 0 ? cylinderAreaOfRing(ring) : area - cylinderAreaOfRing(ring)), 0),
    0,
  )
