import type { Geometry } from 'geojson'

/** Levels that the map draws, from the highest down. */
export const GROUND_LEVELS = ['district', 'subdistrict', 'community', 'grid'] as const
export type GroundLevel = (typeof GROUND_LEVELS)[number]

/** A grid as the map needs it. */
export interface MapGrid {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly kind: 'GENERAL' | 'SPECIAL'
  readonly households: number
  readonly boundary: Geometry
}

/** A division above the grids. */
export interface MapDivision {
  readonly code: string
  readonly level: Exclude<GroundLevel, 'grid'>
  readonly name: string
  readonly boundary: Geometry | null
}

/** Households that a general grid should have, both ends included. */
export interface Band {
  readonly min: number
  readonly max: number
}

/** Something on the ground: a division or a grid by its code. */
export interface GroundPlace {
  readonly level: GroundLevel
  readonly code: string
}

const LEVEL_OF_DIGITS: Readonly<Record<number, GroundLevel>> = {
  6: 'district',
  9: 'subdistrict',
  12: 'community',
  15: 'grid',
}

/** The level that a code names; null for those above the district. */
export const levelOfCode = (code: string): GroundLevel | null => LEVEL_OF_DIGITS[code.length] ?? null

const DIGITS: Readonly<Record<GroundLevel, number>> = { district: 6, subdistrict: 9, community: 12, grid: 15 }

/** The code of what contains a place, at a level not below it. */
export const codeAtLevel = (code: string, level: GroundLevel): string => code.slice(0, DIGITS[level])
