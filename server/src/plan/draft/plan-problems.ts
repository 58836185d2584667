import { NONE, withBuilding } from '@geyi/shared/coverage'
import type { MovedBuilding } from '@geyi/shared/diff'
import type { Fix } from '@geyi/shared/edits'
import { degreesOf, type Position } from '@geyi/shared/geo'
import type { Judged, Problem } from '@geyi/shared/problems'
import { DomainError } from '../../errors/domain-error.ts'
import type { GroundExchange } from './ground-exchange.type.ts'
import type { PlanProblemNode } from './plan-problem.type.ts'

/** A problem of a draft with what mends it, where there is something, and the buildings that this would move. */
export interface DraftProblem extends Judged {
  readonly fix: (Fix & { readonly moved: readonly MovedBuilding[] }) | undefined
}

const degrees = (position: Position): number[] => position.map(degreesOf)

/** A problem as it leaves: places in degrees, as GeoJSON. */
export const problemNode = ({ code, grids, at, line, area, count }: Problem, blocks: boolean): PlanProblemNode => ({
  code,
  blocks,
  grids,
  at: at ? { type: 'Point', coordinates: degrees(at) } : null,
  fix: null,
  fixMoves: [],
  line: line ? { type: 'LineString', coordinates: line.map(degrees) } : null,
  area: area ?? null,
  count: count ?? null,
})

/** What a fix would move, as it leaves: counted are the buildings that go the way of the ground. */
export const movedGround = ({ from, to, area, ground, moved }: NonNullable<DraftProblem['fix']>): GroundExchange => ({
  from: from ?? null,
  to,
  area,
  ...moved
    .filter(one => one.from === from && one.to === to)
    .reduce((count, { building }) => withBuilding(count, building), NONE),
  rims: { type: 'MultiLineString', coordinates: ground.flat().map(ring => ring.map(degrees)) },
})

/** The refusal of edits that are wrong as drawings: everything that speaks against them. */
export const topologyConflict = (problems: readonly Problem[], details: Record<string, unknown> = {}): DomainError =>
  new DomainError('TOPOLOGY_CONFLICT', `This can’t be drawn: ${problems.map(({ code }) => code).join(', ')}.`, {
    problems: problems.map(problem => problemNode(problem, true)),
    ...details,
  })
