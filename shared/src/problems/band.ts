import type { GridKind } from '../coverage/structure/grid.ts'

/** How many households a general grid should have, both ends included: a setting of each district. */
export type Band = { readonly min: number; readonly max: number }

/** The band of a district that has not set its own. */
export const USUAL_BAND: Band = { min: 200, max: 300 }

/** A grid as far as the band asks; one without a kind is general. */
export type CountedGrid = { readonly kind?: GridKind | null | undefined; readonly households: number }

/**
 * By how many households a grid is below its band (negative) or above it; 0 inside, for special grids, which are outside the rule, and
 * without a band, which a district has only once any of its households is known.
 */
export const deviationFrom = (band: Band | null | undefined, { kind, households }: CountedGrid): number => {
  if (!band || kind === 'SPECIAL') return 0
  return households < band.min ? households - band.min : Math.max(households - band.max, 0)
}

/** Whether the households of a grid lie outside its band. */
export const isOutOfBand = (band: Band | null | undefined, grid: CountedGrid): boolean =>
  deviationFrom(band, grid) !== 0
