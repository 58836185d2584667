import type { Position } from '@geyi/shared/geo'
import type { EntityManager } from '@mikro-orm/postgresql'
import { Account } from '../account/account.entity.ts'
import type { Viewer } from '../account/viewer.ts'
import { DomainError } from '../api/domain-error.ts'
import { parsedPosition } from '../api/parse-geometry.ts'
import { optionalText, parsedText } from '../api/parsed-text.ts'
import { checkDraft } from './check-draft.ts'
import { authorsOf } from './log.query.ts'
import type { Plan } from './plan.entity.ts'
import type { CommentPlanInput, ReviewPlanInput } from './plan.inputs.ts'
import { authorizePlan } from './plan-access.ts'
import { PlanAction } from './plan-action.ts'
import { PlanComment } from './plan-comment.entity.ts'
import { PlanState } from './plan-state.ts'
import { PlanStep } from './plan-step.entity.ts'
import { ReviewVerdict } from './review-verdict.ts'
import { nextVersion, requireVersion, type SeenPlan, writePlan } from './write-plan.ts'

const COMMENT = { most: 4_000, lines: 'many' } as const

/** Sends a draft for review, if it can be published as it is. @returns the plan's uuid */
export const submitPlan = (em: EntityManager, viewer: Viewer | null, { planId, version }: SeenPlan): Promise<string> =>
  writePlan(em, planId, async (own, plan) => {
    authorizePlan(viewer, plan, PlanAction.SUBMIT)
    requireVersion(plan!, version)
    if (plan!.lastSequence === 0) throw new DomainError('BAD_USER_INPUT', 'Nothing has been drawn in this plan yet.')
    await checkDraft(own, plan!)
    return step(own, viewer, plan!, PlanState.SUBMITTED)
  })

/** Approves a plan or sends it back, with a reason. Whoever drew in it does not judge it. @returns the plan's uuid */
export const reviewPlan = (em: EntityManager, viewer: Viewer | null, input: ReviewPlanInput): Promise<string> =>
  writePlan(em, input.planId, async (own, plan) => {
    authorizePlan(viewer, plan, PlanAction.REVIEW)
    requireVersion(plan!, input.version)
    if ((await authorsOf(own, plan!.id)).includes(viewer.accountId))
      throw new DomainError('FORBIDDEN', 'You have drawn in this plan: somebody else must review it.', {
        reason: 'OWN_PLAN',
      })
    const text = optionalText('comment', input.comment, COMMENT)
    if (input.verdict === ReviewVerdict.RETURN && !text)
      throw new DomainError('BAD_USER_INPUT', 'Say why the plan goes back.', { argument: 'comment' })
    if (text) comment(own, viewer, plan!, { text, place: null, verdict: input.verdict })
    return step(own, viewer, plan!, input.verdict === ReviewVerdict.APPROVE ? PlanState.APPROVED : PlanState.RETURNED)
  })

/** Says something about a plan, perhaps about a place in it. @returns the plan's uuid */
export const commentPlan = (em: EntityManager, viewer: Viewer | null, input: CommentPlanInput): Promise<string> =>
  writePlan(em, input.planId, async (own, plan) => {
    authorizePlan(viewer, plan, PlanAction.COMMENT)
    const place = input.at
      ? parsedPosition({ type: 'Point', coordinates: [input.at.longitude, input.at.latitude] })
      : null
    comment(own, viewer, plan!, { text: parsedText('text', input.text, COMMENT), place, verdict: null })
    await own.flush()
    return plan!.id
  })

/** Shows a plan to everybody before it is published, or no longer. @returns the plan's uuid */
export const openPlan = (
  em: EntityManager,
  viewer: Viewer | null,
  { planId, version }: SeenPlan,
  isPublic: boolean,
): Promise<string> =>
  writePlan(em, planId, async (own, plan) => {
    authorizePlan(viewer, plan, PlanAction.OPEN)
    requireVersion(plan!, version)
    plan!.public = isPublic
    return step(own, viewer, plan!, plan!.state)
  })

/** Takes a plan into a state, and says who did. @returns the plan's uuid */
export async function step(em: EntityManager, viewer: Viewer, plan: Plan, state: PlanState): Promise<string> {
  plan.state = state
  em.create(PlanStep, { plan, version: nextVersion(plan), state, author: em.getReference(Account, viewer.accountId) })
  await em.flush()
  return plan.id
}

interface NewComment {
  readonly text: string
  readonly place: Position | null
  readonly verdict: ReviewVerdict | null
}

function comment(em: EntityManager, viewer: Viewer, plan: Plan, { text, place, verdict }: NewComment): void {
  const author = em.getReference(Account, viewer.accountId)
  em.create(PlanComment, { plan, version: nextVersion(plan), text, place, verdict, author })
}
