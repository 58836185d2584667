import type { GridKind } from '../coverage/grid.ts'

/** How many households a general grid should have, both ends included: a setting of each district. */
export type Band = { readonly min: number; readonly max: number }

/** The band of a district that has not set its own. */
export const USUAL_BAND: Band = { min: 200, max: 300 }

/** A grid as far as the band asks; one without a kind is general. */
export type CountedGrid = { readonly kind?: GridKind | null | undefined; readonly households: number }

/** By how many households a grid is below its band (negative) or above it; 0 inside, and for special grids, which are outside the rule. */
export const deviationFrom = ({ min, max }: Band, { kind, households }: CountedGrid): number => {
  if (kind === 'SPECIAL') return 0
  return households < min ? households - min : Math.max(households - max, 0)
}

/** Whether the households of a grid lie outside its band. */
export const isOutOfBand = (band: Band, grid: CountedGrid): boolean => deviationFrom(band, grid) !== 0
