import { type Edit, fixOf } from '@geyi/shared/edits'
import { type Judged, judgeCoverage } from '@geyi/shared/problems'
import type { EntityManager } from '@mikro-orm/postgresql'
import { bandOf } from './band.query.ts'
import { deskOf } from './plan-desk.ts'
import { topologyConflict } from './plan-problems.ts'

/** A plan as far as its draft depends on it. */
export interface DraftPlan {
  readonly id: string
  readonly baseHash: string
  readonly lastSequence: number
  readonly divisionCode: string
}

/** A problem of a draft, and the edit that mends it, where there is one. */
export interface DraftProblem extends Judged {
  readonly fix: Edit | undefined
}

/** All that is wrong with a draft. */
export async function draftProblems(em: EntityManager, plan: DraftPlan): Promise<DraftProblem[]> {
  const { drafts, census } = deskOf(em)
  const district = plan.divisionCode.slice(0, 6)
  const { coverage: before } = await drafts.base(em, plan.baseHash)
  const after = await drafts.at(em, plan, plan.lastSequence)
  const counts = (await census.of(em, district)).countOn(after)
  const judged = judgeCoverage(before, after, {
    householdsOf: id => counts.get(id)!.households,
    band: await bandOf(em, district),
    within: plan.divisionCode,
  })
  return judged.map(one => ({ ...one, fix: fixOf(after, one.problem) }))
}

/** @throws TOPOLOGY_CONFLICT with everything for which the draft can't be published */
export async function checkDraft(em: EntityManager, plan: DraftPlan): Promise<void> {
  const blocking = (await draftProblems(em, plan)).filter(({ blocks }) => blocks)
  if (blocking.length > 0) throw topologyConflict(blocking.map(({ problem }) => problem))
}
