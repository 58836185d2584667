import { districtOf } from '@geyi/shared/codes'
import { fixOf } from '@geyi/shared/edits'
import { type Judged, judgeCoverage } from '@geyi/shared/problems'
import type { Reader } from '../../database/access.ts'
import { bandOf } from '../../division/household-band.query.ts'
import { deskOf } from '../desk/plan-desk.ts'
import { type DraftProblem, topologyConflict } from './plan-problems.ts'

/** A plan as far as its draft depends on it. */
export interface DraftPlan {
  readonly id: string
  readonly baseHash: string
  readonly lastSequence: number
  readonly divisionCode: string
}

/** All that is wrong with a draft, and what would mend it. */
export async function draftProblems(reader: Reader, plan: DraftPlan): Promise<DraftProblem[]> {
  const { drafts, census } = deskOf(reader)
  const draft = await drafts.at(reader, plan, plan.lastSequence)
  const buildings = await census.of(reader, districtOf(plan.divisionCode))
  return (await judgedDraft(reader, plan)).map(judged => {
    const fix = fixOf(draft, judged.problem)
    return { ...judged, fix: fix && { ...fix, moved: buildings.movedBetween(draft, fix.after) } }
  })
}

async function judgedDraft(reader: Reader, plan: DraftPlan): Promise<Judged[]> {
  const { drafts, census } = deskOf(reader)
  const district = districtOf(plan.divisionCode)
  const { coverage: before } = await drafts.base(reader, plan.baseHash)
  const after = await drafts.at(reader, plan, plan.lastSequence)
  const counts = (await census.of(reader, district)).countOn(after)
  return judgeCoverage(before, after, {
    householdsOf: id => counts.get(id)!.households,
    band: await bandOf(reader, district),
    within: plan.divisionCode,
  })
}

/** @throws TOPOLOGY_CONFLICT with everything for which the draft can't be published */
export async function checkDraft(reader: Reader, plan: DraftPlan): Promise<void> {
  const blocking = (await judgedDraft(reader, plan)).filter(({ blocks }) => blocks)
  if (blocking.length > 0) throw topologyConflict(blocking.map(({ problem }) => problem))
}
