import { DomainError } from '../errors/domain-error.ts'
import { today } from '../graphql/day.ts'
import { authorize, mayAct } from '../viewer/authorize.ts'
import type { Operation } from '../viewer/operations.ts'
import type { Viewer } from '../viewer/viewer.ts'
import { PlanAction } from './plan-action.ts'
import { isOpen, PlanState } from './plan-state.ts'

/** What decides who may do what with a plan. */
export interface Guarded {
  readonly divisionCode: string
  readonly state: PlanState
  readonly public: boolean
  /** Account that created it. */
  readonly authorId: string
  readonly effectiveDate: string | null
}

/** Whether the viewer sees a plan's authors, log and comments. */
export const isInside = (viewer: Viewer | null, { divisionCode }: Guarded): viewer is Viewer =>
  mayAct(viewer, 'READ_DRAFTS', divisionCode)

/** Whether the viewer may see the plan at all. */
export const maySee = (viewer: Viewer | null, plan: Guarded): boolean => plan.public || isInside(viewer, plan)

/**
 * Passes who may do this to a plan as it stands.
 * @throws NOT_FOUND outside of the viewer's subtree, UNAUTHENTICATED, FORBIDDEN, or BAD_USER_INPUT in the wrong state
 */
export function authorizePlan(
  viewer: Viewer | null,
  plan: Guarded | null,
  action: PlanAction,
): asserts viewer is Viewer {
  if (!viewer) throw new DomainError('UNAUTHENTICATED', 'Sign in first.')
  if (!plan || !maySee(viewer, plan)) throw new DomainError('NOT_FOUND', 'There is no such plan.')
  authorize(viewer, operationOf(action, plan.state), plan.divisionCode)
  if (AUTHORS_ONLY.includes(action) && plan.authorId !== viewer.accountId)
    throw new DomainError('FORBIDDEN', 'Only who created the plan can do that.', { reason: 'NOT_AUTHOR' })
  if (!statesFor[action].includes(plan.state))
    throw new DomainError('BAD_USER_INPUT', `This plan is ${plan.state}: that can’t be done to it now.`, {
      reason: 'WRONG_STATE',
      state: plan.state,
    })
}

/** All that the viewer may do with a plan as it stands. */
export const actionsOf = (viewer: Viewer | null, plan: Guarded): PlanAction[] =>
  Object.values(PlanAction).filter(
    action =>
      statesFor[action].includes(plan.state) &&
      mayAct(viewer, operationOf(action, plan.state), plan.divisionCode) &&
      !(AUTHORS_ONLY.includes(action) && plan.authorId !== viewer?.accountId) &&
      !(action === PlanAction.WITHDRAW && isInEffect(plan)),
  )

/** Whether its day has come: what holds is changed by another plan, not taken back. */
export const isInEffect = ({ state, effectiveDate }: Pick<Guarded, 'state' | 'effectiveDate'>): boolean =>
  state === PlanState.PUBLISHED && effectiveDate! <= today()

/** What has been published is the reviewer's to take back. */
const operationOf = (action: PlanAction, state: PlanState): Operation =>
  action === PlanAction.WITHDRAW && state === PlanState.PUBLISHED ? 'REVIEW_PLANS' : operationFor[action]

const operationFor: Readonly<Record<PlanAction, Operation>> = {
  EDIT: 'DRAFT_PLANS',
  SUBMIT: 'DRAFT_PLANS',
  WITHDRAW: 'DRAFT_PLANS',
  RECALL: 'DRAFT_PLANS',
  RENAME: 'DRAFT_PLANS',
  COPY: 'DRAFT_PLANS',
  REVIEW: 'REVIEW_PLANS',
  PUBLISH: 'REVIEW_PLANS',
  OPEN: 'REVIEW_PLANS',
  COMMENT: 'COMMENT_PLANS',
}

const AUTHORS_ONLY: readonly PlanAction[] = [PlanAction.RECALL, PlanAction.RENAME]

const all = Object.values(PlanState)

const statesFor: Readonly<Record<PlanAction, readonly PlanState[]>> = {
  EDIT: all.filter(isOpen),
  SUBMIT: all.filter(isOpen),
  REVIEW: [PlanState.SUBMITTED],
  PUBLISH: [PlanState.APPROVED],
  WITHDRAW: all.filter(state => state !== PlanState.WITHDRAWN),
  COMMENT: all,
  RECALL: [PlanState.SUBMITTED],
  RENAME: all.filter(isOpen),
  COPY: all,
  OPEN: [PlanState.DRAFT, PlanState.SUBMITTED, PlanState.RETURNED, PlanState.APPROVED],
}
