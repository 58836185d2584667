import type { DraftCensus } from '@geyi/shared/census'
import { type Coverage, findGrid, type GridId, gridsOf, type Holder, neighboursOf } from '@geyi/shared/coverage'
import { type Edit, fixOf } from '@geyi/shared/edits'
import { fastAreaOf } from '@geyi/shared/geo'
import type { Band, CoverageProblemCode, Judged, Problem } from '@geyi/shared/problems'

const KINDS = [
  'UNASSIGNED_AREA',
  'GRIDS_OVERLAP',
  'GAP_BETWEEN_GRIDS',
  'UNMATCHED_VERTEX',
  'RING_CROSSES_ITSELF',
  'GRID_IN_PIECES',
  'SLIVER',
  'many',
  'few',
  'other',
] as const

/** The kinds under which problems are listed. */
export type ProblemKind = (typeof KINDS)[number]

const kinds: Readonly<Record<CoverageProblemCode, ProblemKind>> = {
  UNASSIGNED_AREA: 'UNASSIGNED_AREA',
  GRIDS_OVERLAP: 'GRIDS_OVERLAP',
  GAP_BETWEEN_GRIDS: 'GAP_BETWEEN_GRIDS',
  UNMATCHED_VERTEX: 'UNMATCHED_VERTEX',
  RING_CROSSES_ITSELF: 'RING_CROSSES_ITSELF',
  GRID_IN_PIECES: 'GRID_IN_PIECES',
  SLIVER: 'SLIVER',
  OUTSIDE_DIVISION: 'other',
  // Without a band nobody can say which way.
  HOUSEHOLDS_OUT_OF_BAND: 'other',
}

const kindOf = ({ code, count }: Problem, band: Band | null): ProblemKind => {
  if (band && code === 'HOUSEHOLDS_OUT_OF_BAND') return (count ?? 0) > band.max ? 'many' : 'few'
  return kinds[code as CoverageProblemCode] ?? 'other'
}

/** How grave a problem is among those of its kind. */
const weightOf = ({ count, area }: Problem, band: Band | null, kind: ProblemKind): number => {
  if (band && kind === 'few') return band.min - (count ?? 0)
  return band && kind === 'many' ? (count ?? 0) - band.max : (area ?? count ?? 0)
}

/** Problems by kind, those that block first, then the gravest. */
export function byKind(judged: readonly Judged[], band: Band | null): { kind: ProblemKind; judged: Judged[] }[] {
  return KINDS.map(kind => ({
    kind,
    judged: judged
      .filter(({ problem }) => kindOf(problem, band) === kind)
      .sort(
        (one, other) =>
          Number(other.blocks) - Number(one.blocks) ||
          weightOf(other.problem, band, kind) - weightOf(one.problem, band, kind),
      ),
  })).filter(group => group.judged.length > 0)
}

/** What can be done about a problem at a press: an edit that moves ground, in m², with who lives there; or a tool to take up. */
export type Remedy =
  | {
      readonly type: 'giveAway' | 'merge'
      readonly edit: Edit
      readonly from: Holder
      readonly to: GridId
      readonly area: number
      readonly households: number
    }
  | { readonly type: 'split'; readonly grid: GridId }

/** What a planner would mostly do about a problem. */
export function remedyFor(
  coverage: Coverage,
  problem: Problem,
  census: DraftCensus,
  band: Band | null,
): Remedy | undefined {
  const householdsOf = (id: GridId) => census.count(id).households
  const fix = fixOf(coverage, problem)
  if (fix) {
    const { edit, from, to, area, after } = fix
    const touched = gridsOf(after).flatMap(grid => (findGrid(coverage, grid.id) === grid ? [] : [grid.id]))
    const moved = census.movedOn(after, touched).filter(one => one.from === from && one.to === to)
    const households = moved.reduce((sum, { building }) => sum + building.households, 0)
    return { type: 'giveAway', edit, from, to, area, households }
  }
  const [grid] = problem.grids
  if (!band || problem.code !== 'HOUSEHOLDS_OUT_OF_BAND' || grid === undefined) return undefined
  const { max } = band
  if (householdsOf(grid) > max) return { type: 'split', grid }
  const into = neighbourToJoin(coverage, grid, householdsOf, max)
  return into === undefined
    ? undefined
    : {
        type: 'merge',
        edit: { type: 'mergeGrids', grids: [grid, into], into },
        from: grid,
        to: into,
        area: fastAreaOf(findGrid(coverage, grid)!.boundary),
        households: householdsOf(grid),
      }
}

/** A neighbour of the same community and kind that would not become too large, the one with the longest common boundary. */
function neighbourToJoin(
  coverage: Coverage,
  grid: GridId,
  householdsOf: (id: GridId) => number,
  most: number,
): GridId | undefined {
  const own = findGrid(coverage, grid)
  return [...neighboursOf(coverage, grid)]
    .filter(([id]) => {
      const other = findGrid(coverage, id)
      return (
        other?.community === own?.community &&
        other?.kind === own?.kind &&
        householdsOf(id) + householdsOf(grid) <= most
      )
    })
    .sort(([, one], [, other]) => other - one)[0]?.[0]
}
