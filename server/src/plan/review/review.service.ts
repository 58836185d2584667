import type { Position } from '@geyi/shared/geo'
import { Account } from '../../account/account.entity.ts'
import type { Writer } from '../../database/access.ts'
import { DomainError } from '../../errors/domain-error.ts'
import type { PointInput } from '../../graphql/inputs.ts'
import { parsedPosition } from '../../graphql/parse/parse-geometry.ts'
import { optionalText, parsedText } from '../../graphql/parse/parsed-text.ts'
import type { Viewer } from '../../viewer/viewer.ts'
import { nextVersion, requireVersion, writePlan } from '../desk/write-plan.ts'
import { checkDraft } from '../draft/check-draft.ts'
import { authorsOf } from '../log/log.query.ts'
import type { Plan } from '../plan.entity.ts'
import { authorizePlan } from '../plan-access.ts'
import { PlanAction } from '../plan-action.ts'
import { PlanState } from '../plan-state.ts'
import { PlanComment } from './plan-comment.entity.ts'
import { PlanStep } from './plan-step.entity.ts'
import type { CommentPlanInput, OpenPlanInput, ReviewPlanInput, SubmitPlanInput } from './review.inputs.ts'
import { ReviewVerdict } from './review-verdict.ts'

const COMMENT = { most: 4_000, lines: 'many' } as const

/** Sends a draft for review, if it can be published as it is. @returns the plan's uuid */
export const submitPlan = (root: Writer, asker: Viewer | null, input: SubmitPlanInput): Promise<string> =>
  writePlan(root, { viewer: asker, mutation: 'submitPlan', input }, async ({ writer, plan, viewer }) => {
    authorizePlan(viewer, plan, PlanAction.SUBMIT)
    requireVersion(plan, input.version)
    if (plan.lastSequence === 0) throw new DomainError('BAD_USER_INPUT', 'Nothing has been drawn in this plan yet.')
    await checkDraft(writer, plan)
    return step(writer, viewer, plan, PlanState.SUBMITTED)
  })

/** Approves a plan or sends it back, with a reason. Whoever drew in it does not judge it. @returns the plan's uuid */
export const reviewPlan = (root: Writer, asker: Viewer | null, input: ReviewPlanInput): Promise<string> =>
  writePlan(root, { viewer: asker, mutation: 'reviewPlan', input }, async ({ writer, plan, viewer }) => {
    authorizePlan(viewer, plan, PlanAction.REVIEW)
    requireVersion(plan, input.version)
    if ((await authorsOf(writer, plan.id)).includes(viewer.accountId))
      throw new DomainError('FORBIDDEN', 'You have drawn in this plan: somebody else must review it.', {
        reason: 'OWN_PLAN',
      })
    const text = optionalText('comment', input.comment, COMMENT)
    if (input.verdict === ReviewVerdict.RETURN && !text)
      throw new DomainError('BAD_USER_INPUT', 'Say why the plan goes back.', { argument: 'comment' })
    if (!text && input.at)
      throw new DomainError('BAD_USER_INPUT', 'Say what is with the place.', { argument: 'comment' })
    if (text) comment(writer, viewer, plan, { text, place: placeOf(input.at), verdict: input.verdict })
    return step(writer, viewer, plan, input.verdict === ReviewVerdict.APPROVE ? PlanState.APPROVED : PlanState.RETURNED)
  })

/** Says something about a plan, perhaps about a place in it. @returns the plan's uuid */
export const commentPlan = (root: Writer, asker: Viewer | null, input: CommentPlanInput): Promise<string> =>
  writePlan(root, { viewer: asker, mutation: 'commentPlan', input }, async ({ writer, plan, viewer }) => {
    const text = parsedText('text', input.text, COMMENT)
    comment(writer, viewer, plan, { text, place: placeOf(input.at), verdict: null })
    await writer.flush()
    return plan.id
  })

/** Shows a plan to everybody before it is published, or no longer. @returns the plan's uuid */
export const openPlan = (root: Writer, asker: Viewer | null, input: OpenPlanInput): Promise<string> =>
  writePlan(root, { viewer: asker, mutation: 'openPlan', input }, async ({ writer, plan, viewer }) => {
    authorizePlan(viewer, plan, PlanAction.OPEN)
    requireVersion(plan, input.version)
    plan.public = input.public
    return step(writer, viewer, plan, plan.state)
  })

/** Takes a plan into a state, and says who did. @returns the plan's uuid */
export async function step(writer: Writer, viewer: Viewer, plan: Plan, state: PlanState): Promise<string> {
  plan.state = state
  writer.create(PlanStep, {
    plan,
    version: nextVersion(plan),
    state,
    author: writer.getReference(Account, viewer.accountId),
  })
  await writer.flush()
  return plan.id
}

interface NewComment {
  readonly text: string
  readonly place: Position | null
  readonly verdict: ReviewVerdict | null
}

function comment(writer: Writer, viewer: Viewer, plan: Plan, { text, place, verdict }: NewComment): void {
  const author = writer.getReference(Account, viewer.accountId)
  writer.create(PlanComment, { plan, version: nextVersion(plan), text, place, verdict, author })
}

/** @throws INVALID_GEOMETRY */
const placeOf = (at: PointInput | null | undefined): Position | null =>
  at ? parsedPosition({ type: 'Point', coordinates: [at.longitude, at.latitude] }) : null
