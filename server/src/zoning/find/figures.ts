import {
  arcsOf,
  buildCoverage,
  type Count,
  type Coverage,
  findGrid,
  type GridId,
  polsbyPopper,
} from '@geyi/shared/coverage'
import { distanceBetween } from '@geyi/shared/geo'
import type { Band } from '@geyi/shared/problems'
import type { Guides } from '@geyi/shared/zoning'
import type { ZoningFigures } from './zoning-task.ts'

export const isInBand = ({ min, max }: Band, households: number): boolean => households >= min && households <= max

/** Figures of some grids of a coverage together. */
export function figuresOf(
  coverage: Coverage,
  ids: readonly GridId[],
  counts: ReadonlyMap<GridId, Count>,
  band: Band,
  guides: Guides,
): ZoningFigures {
  const grids = ids.map(id => findGrid(coverage, id)!)
  const households = ids.map(id => counts.get(id)!.households)
  const inBand = households.filter(has => isInBand(band, has)).length
  let [metresInside, metresAlongRoads, metresAlongBarriers] = [0, 0, 0]
  for (const { line, left, right } of arcsOf(buildCoverage(grids))) {
    if (left === undefined || right === undefined) continue
    for (let i = 1; i < line.length; i++) {
      const [a, b] = [line[i - 1]!, line[i]!]
      const metres = distanceBetween(a, b)
      const along = guides.along({ a, b })?.kind
      metresInside += metres
      if (along === 'ROAD') metresAlongRoads += metres
      if (along === 'BARRIER') metresAlongBarriers += metres
    }
  }
  return {
    grids: grids.length,
    inBand,
    outOfBand: grids.length - inBand,
    compactness: meanOf(grids.map(({ boundary }) => polsbyPopper(boundary))),
    evenness: evennessOf(households),
    metresInside: Math.round(metresInside),
    metresAlongRoads: Math.round(metresAlongRoads),
    metresAlongBarriers: Math.round(metresAlongBarriers),
  }
}

const meanOf = (numbers: readonly number[]): number | null =>
  numbers.length === 0 ? null : numbers.reduce((sum, number) => sum + number, 0) / numbers.length

/** 1 where all are the same; what they differ from their mean on average, as a share of it, is missing. */
function evennessOf(numbers: readonly number[]): number | null {
  const mean = meanOf(numbers)
  return mean ? Math.max(0, 1 - meanOf(numbers.map(number => Math.abs(number - mean)))! / mean) : null
}
