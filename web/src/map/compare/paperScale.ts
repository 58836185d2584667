import { latitudeOf, worldSize, worldX, worldY } from '../canvas/mercator.ts'
import type { Box } from '../canvas/place.ts'

/** CSS pixels in a millimetre of paper. */
export const PIXELS_PER_MM = 96 / 25.4

/** Semi-major axis in metres and eccentricity squared of the ellipsoid of CGCS2000. */
const AXIS = 6378137
const ECCENTRICITY = 0.006694380022901

/** The largest scale: of the neighbours of what changed enough must be seen. */
const LARGEST = 2000

/** Scales that maps are printed in. */
const STEPS = [1, 1.25, 1.5, 2, 2.5, 3, 4, 5, 6, 7.5]
const SCALES = [3, 4, 5, 6].flatMap(power => STEPS.map(step => step * 10 ** power)).filter(n => n >= LARGEST)

/** A map on paper: what is in its middle, and how many times smaller than the ground it is. */
export interface PaperView {
  readonly x: number
  readonly y: number
  readonly denominator: number
}

/** Metres of ground in one side of the world square at a latitude: the mean of both directions, which differ by 0.6 % at most. */
function groundAcross(latitude: number): number {
  const sine = Math.sin((latitude * Math.PI) / 180)
  const bulge = 1 - ECCENTRICITY * sine * sine
  const radius = (AXIS * Math.sqrt(1 - ECCENTRICITY)) / bulge
  return 2 * Math.PI * radius * Math.sqrt(1 - sine * sine)
}

/** CSS pixels along one side of the world on a map of a scale. */
export const worldOnPaper = ({ y, denominator }: PaperView): number =>
  (groundAcross(latitudeOf(y)) / denominator) * 1000 * PIXELS_PER_MM

export const zoomOnPaper = (view: PaperView): number => Math.log2(worldOnPaper(view) / worldSize(0))

/** The largest of the usual scales at which a box fits onto a paper of some millimetres with room around it. */
export function paperView({ west, south, east, north }: Box, width: number, height: number): PaperView {
  const [left, right, top, bottom] = [worldX(west), worldX(east), worldY(north), worldY(south)]
  const middle = { x: (left + right) / 2, y: (top + bottom) / 2 }
  const across = groundAcross(latitudeOf(middle.y)) * 1000
  const needed = Math.max(((right - left) * across) / (width * 0.8), ((bottom - top) * across) / (height * 0.8))
  return { ...middle, denominator: SCALES.find(scale => scale >= needed) ?? SCALES.at(-1)! }
}

/** Metres of a round length that is some 30 to 75 mm long on paper. */
export function barLength(denominator: number): number {
  const longest = (75 * denominator) / 1000
  const power = 10 ** Math.floor(Math.log10(longest))
  return ([5, 2, 1].find(step => step * power <= longest) ?? 1) * power
}
