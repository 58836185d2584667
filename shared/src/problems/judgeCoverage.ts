import { type Coverage, gridsOf } from '../coverage/structure/coverage.ts'
import type { GridId } from '../coverage/structure/grid.ts'
import { type Band, isOutOfBand } from './band.ts'
import { type CoverageReport, checkCoverage } from './checkCoverage.ts'
import { flawsBefore } from './flawsBefore.ts'
import type { CoverageProblemCode, Problem } from './problem.ts'

/** A problem, and whether a plan can't be published with it. */
export type Judged = { readonly problem: Problem; readonly blocks: boolean }

/** What a coverage is judged by. */
export type Yardstick = {
  readonly householdsOf: (grid: GridId) => number
  /** Null where no household is known. */
  readonly band: Band | null
  /** Code of the division whose grids are looked at for their households. */
  readonly within: string
}

/** What forbids to publish; the rest only wants a planner's eye. */
const blocking: Readonly<Record<CoverageProblemCode, boolean>> = {
  RING_CROSSES_ITSELF: true,
  GRIDS_OVERLAP: true,
  GAP_BETWEEN_GRIDS: true,
  UNMATCHED_VERTEX: true,
  UNASSIGNED_AREA: true,
  OUTSIDE_DIVISION: true,
  SLIVER: false,
  GRID_IN_PIECES: false,
  HOUSEHOLDS_OUT_OF_BAND: false,
}

const reports = new WeakMap<Coverage, CoverageReport>()

const reportOn = (coverage: Coverage): CoverageReport => {
  const report = reports.get(coverage) ?? checkCoverage(coverage)
  reports.set(coverage, report)
  return report
}

const problemsOf = ({ problems, holes }: CoverageReport): Problem[] => [
  ...problems,
  ...holes.map(
    ({ ring, area, neighbours }): Problem => ({
      code: 'UNASSIGNED_AREA',
      grids: neighbours,
      at: ring[0]!,
      line: ring,
      area,
    }),
  ),
]

/** All that is wrong with a coverage. What was wrong with it before, and ground that nobody held before, blocks nothing. */
export const judgeCoverage = (
  before: Coverage,
  after: Coverage,
  { householdsOf, band, within }: Yardstick,
): Judged[] => {
  const wasThere = flawsBefore(problemsOf(reportOn(before)))
  const outOfBand = gridsOf(after).flatMap(({ id, kind, community }): Problem[] => {
    if (!community?.startsWith(within)) return []
    const count = householdsOf(id)
    return isOutOfBand(band, { kind, households: count })
      ? [{ code: 'HOUSEHOLDS_OUT_OF_BAND', grids: [id], count }]
      : []
  })
  return [...problemsOf(reportOn(after)), ...outOfBand].map(problem => ({
    problem,
    blocks: blocking[problem.code as CoverageProblemCode] && !wasThere(problem),
  }))
}
