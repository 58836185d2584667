import { type Count, type Coverage, findGrid, type GridId, polsbyPopper } from '@geyi/shared/coverage'
import { fastAreaOf } from '@geyi/shared/geo'
import { type Band, deviationFrom } from '@geyi/shared/problems'

/** What a planner watches of a grid: counts, area in m², compactness from 0 to 1, pieces. */
export interface GridFacts {
  readonly id: GridId
  readonly households: number
  readonly population: number
  readonly area: number
  readonly compactness: number
  readonly pieces: number
  /** By how many households it is below the band (negative) or above it; a special grid is outside of the rule. Null where none are known. */
  readonly deviation: number | null
}

/** The facts of a grid on some ground; `undefined` when it is not there. */
export function gridFacts(coverage: Coverage, id: GridId, count: Count, band: Band | null): GridFacts | undefined {
  const grid = findGrid(coverage, id)
  if (!grid) return undefined
  const { households, population } = count
  return {
    id,
    households,
    population,
    area: fastAreaOf(grid.boundary),
    compactness: polsbyPopper(grid.boundary),
    pieces: grid.boundary.length,
    deviation: band && deviationFrom(band, { kind: grid.kind, households }),
  }
}
