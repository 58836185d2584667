import { type Coverage, type GridId, gridsOf } from '@geyi/shared/coverage'
import { type CoverageReport, checkCoverage, type Problem } from '@geyi/shared/problems'
import type { Count } from './census.ts'

/** A problem, and whether a plan can't be published with it. */
export interface Judged {
  readonly problem: Problem
  readonly blocks: boolean
}

/** How many households a grid should have. */
export interface Band {
  readonly min: number
  readonly max: number
}

/** What wants a planner's eye and forbids nothing. */
const warnings: readonly string[] = ['SLIVER', 'GRID_IN_PIECES', 'HOUSEHOLDS_OUT_OF_BAND'] satisfies Problem['code'][]

/** By so many square metres a flaw may seem to grow for vertices that were put into its rim. */
const TOLERANCE = 0.5

const reports = new WeakMap<Coverage, CoverageReport>()

const reportOn = (coverage: Coverage): CoverageReport => {
  const report = reports.get(coverage) ?? checkCoverage(coverage)
  reports.set(coverage, report)
  return report
}

/** All that is wrong with a coverage. What was wrong with it before, and ground that nobody held before, blocks nothing. */
export function judgeCoverage(
  before: Coverage,
  after: Coverage,
  counts: ReadonlyMap<GridId, Count>,
  band: Band,
  within: string,
): Judged[] {
  const report = reportOn(after)
  const known = new Map(problemsOf(reportOn(before)).map(problem => [keyOf(problem), problem.area ?? 0]))
  const outOfBand = gridsOf(after).flatMap(({ id, kind, community }): Problem[] => {
    const { households } = counts.get(id)!
    if (kind === 'SPECIAL' || !community?.startsWith(within)) return []
    if (households >= band.min && households <= band.max) return []
    return [{ code: 'HOUSEHOLDS_OUT_OF_BAND', grids: [id], count: households }]
  })
  return [...problemsOf(report), ...outOfBand].map(problem => ({
    problem,
    blocks: !warnings.includes(problem.code) && !((problem.area ?? 0) <= (known.get(keyOf(problem)) ?? -1) + TOLERANCE),
  }))
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

/** Neighbours change their ids when they are split, and get vertices; the place of a flaw stays. */
const keyOf = ({ code, at }: Problem): string => JSON.stringify([code, at])
