import { E7, type Position } from '@geyi/shared/geo'
import type { SampleDistrict } from './generate/types.ts'
import { generateSample } from './generate-district.ts'
import { type DistrictPlaces, readDistricts } from './places.ts'

/** Seed of the sample that everybody sees first. */
export const SAMPLE_SEED = 1

const COLUMNS = 8
/** Distance between districts' middles in E7, wider than the largest of them: about 16 km by 20 km. */
const PITCH = { east: 0.16 * E7, north: 0.18 * E7 }
const FIRST: Position = [103.8 * E7, 25.5 * E7]
/** Grids per community in the sample district. */
const GRIDS_PER_COMMUNITY = 686 / 59

/** Options of the nth of many districts: its own seed, its place in rows to the east and north, its size by its communities. */
export const optionsOf = (places: DistrictPlaces, n: number) => ({
  ...places,
  seed: SAMPLE_SEED + n,
  grids: Math.round(places.communities.length * GRIDS_PER_COMMUNITY),
  centre: [
    Math.round(FIRST[0] + (n % COLUMNS) * PITCH.east),
    Math.round(FIRST[1] + Math.floor(n / COLUMNS) * PITCH.north),
  ] as Position,
})

/** Generates the sample district, then others side by side with it, one at a time so that memory stays that of one. */
export async function* generateDistricts(count: number): AsyncGenerator<SampleDistrict> {
  for (const [n, places] of (await readDistricts(count)).entries()) yield generateSample(optionsOf(places, n))
}
