import { Census } from '@geyi/shared/census'
import { buildCoverage } from '@geyi/shared/coverage'
import { checkCoverage, type Problem } from '@geyi/shared/problems'
import type { Reader } from '../database/access.ts'
import { findPublishedGrids } from '../plan/desk/base.query.ts'
import { findBuildings } from '../plan/desk/buildings.query.ts'
import { type Finding, fail, ok, warn } from './finding.ts'

/** Drawn badly, with no ground counted twice or not at all: a planner’s affair, with which real files come. */
const DRAWN_BADLY = new Set<Problem['code']>(['UNMATCHED_VERTEX', 'SLIVER'])

/** Whether the grids of a district lie beside each other without gap and overlap, and count what stands in them. */
export async function examineCoverage(reader: Reader, district: string, day: string): Promise<Finding[]> {
  const grids = await findPublishedGrids(reader, district, day)
  const coverage = buildCoverage(grids)
  const name = `grids of ${district}`
  const problems = checkCoverage(coverage).problems.filter(({ code }) => code !== 'GRID_IN_PIECES')
  const kinds = [...new Set(problems.map(({ code }) => code))].join(', ')
  const wrong = problems.every(({ code }) => DRAWN_BADLY.has(code)) ? warn : fail
  const ground =
    problems.length === 0
      ? ok(name, `${grids.length} grids lie beside each other without gap or overlap.`)
      : wrong(name, `${problems.length} problems of the ground (${kinds}); make a plan there and mend what it lists.`)
  const buildings = await findBuildings(reader, district)
  if (buildings.length === 0) return [ground]
  const counts = new Census(buildings).countOn(coverage)
  const off = grids.filter(({ id, households }) => (counts.get(id)?.households ?? 0) !== households)
  return [
    ground,
    off.length === 0
      ? ok(`households of ${district}`, `All grids have the households of the ${buildings.length} buildings in them.`)
      : warn(
          `households of ${district}`,
          `${off.length} grids have other households than the buildings in them; import the buildings again if they are meant to count.`,
        ),
  ]
}
