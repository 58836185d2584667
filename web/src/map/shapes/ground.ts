import { type Level, levelOfCode } from '@geyi/shared/codes'
import type { Geometry } from 'geojson'

/** Levels that the map draws, from the highest down. */
export const GROUND_LEVELS = ['district', 'subdistrict', 'community', 'grid'] as const satisfies readonly Level[]
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

/** Something on the ground: a division or a grid by its code. */
export interface GroundPlace {
  readonly level: GroundLevel
  readonly code: string
}

/** The level that a code names, if the map draws it: not for those above the district. */
export function groundLevelOf(code: string): GroundLevel | null {
  const level = levelOfCode(code)
  return GROUND_LEVELS.find(one => one === level) ?? null
}
