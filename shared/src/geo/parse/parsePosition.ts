import { E7, type Position, quantise } from '../position.ts'
import { type ParseProblem, problem } from './parsed.ts'

/** Coordinates in degrees as they came, longitude first. */
export type Degrees = readonly [longitude: number, latitude: number]

/** Judged as it will be kept: what rounding brings to 180° is at 180°. */
const inRange = (longitude: number, latitude: number) =>
  Math.abs(quantise(longitude)) <= 180 * E7 && Math.abs(quantise(latitude)) <= 90 * E7

/** The E7 position of coordinates in degrees; never -0. */
export const positionOfDegrees = ([longitude, latitude]: Degrees): Position => [
  quantise(longitude) + 0,
  quantise(latitude) + 0,
]

/** Coordinates in degrees from a GeoJSON position. A third number, the height, is allowed and left out. */
export const parseDegrees = (input: unknown, path: string): { degrees: Degrees; height: boolean } | ParseProblem => {
  if (!Array.isArray(input)) return problem('WRONG_NUMBER_COUNT', { path })
  // Not `every`, which would pass over holes in the array.
  for (const number of input) {
    if (typeof number !== 'number' || !Number.isFinite(number)) return problem('NOT_A_NUMBER', { path })
  }
  if (input.length !== 2 && input.length !== 3) return problem('WRONG_NUMBER_COUNT', { path })
  const [longitude, latitude] = input as [number, number]
  if (!inRange(longitude, latitude)) {
    const swapped = inRange(latitude, longitude)
    return problem('OUT_OF_RANGE', swapped ? { path, hint: 'MAYBE_SWAPPED' } : { path })
  }
  return { degrees: [longitude, latitude], height: input.length === 3 }
}
