import type { EntityManager } from '@mikro-orm/postgresql'
import { bandOf } from './band.query.ts'
import { type Judged, judgeCoverage } from './judge-coverage.ts'
import { deskOf } from './plan-desk.ts'
import { topologyConflict } from './plan-problems.ts'

/** A plan as far as its draft depends on it. */
export interface DraftPlan {
  readonly id: string
  readonly baseHash: string
  readonly lastSequence: number
  readonly divisionCode: string
}

/** All that is wrong with a draft. */
export async function draftProblems(em: EntityManager, plan: DraftPlan): Promise<Judged[]> {
  const { drafts, census } = deskOf(em)
  const district = plan.divisionCode.slice(0, 6)
  const { coverage: before, codes } = await drafts.base(em, plan.baseHash)
  const after = await drafts.at(em, plan, plan.lastSequence)
  const counts = (await census.of(em, district)).count(after, grid => codes.get(grid.id) ?? grid.id)
  return judgeCoverage(before, after, counts, await bandOf(em, district), plan.divisionCode)
}

/** @throws TOPOLOGY_CONFLICT with everything for which the draft can't be published */
export async function checkDraft(em: EntityManager, plan: DraftPlan): Promise<void> {
  const blocking = (await draftProblems(em, plan)).filter(({ blocks }) => blocks)
  if (blocking.length > 0) throw topologyConflict(blocking.map(({ problem }) => problem))
}
