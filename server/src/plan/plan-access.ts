import { authorize, mayAct } from '../account/authorize.ts'
import type { Viewer } from '../account/viewer.ts'
import { DomainError } from '../api/domain-error.ts'
import { PlanAction } from './plan-action.ts'
import { isOpen, PlanState } from './plan-state.ts'

/** What decides who may do what with a plan. */
export interface Guarded {
  readonly divisionCode: string
  readonly state: PlanState
  readonly public: boolean
}

/** Whether the viewer has a role over the plan's division: sees its authors, log and comments. */
export const isInside = (viewer: Viewer | null, { divisionCode }: Guarded): viewer is Viewer =>
  mayAct(viewer, 'PLANNER', divisionCode) || mayAct(viewer, 'REVIEWER', divisionCode)

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
  if (action === PlanAction.COMMENT) {
    if (!isInside(viewer, plan)) authorize(viewer, 'PLANNER', plan.divisionCode)
  } else authorize(viewer, roleFor(action, plan.state), plan.divisionCode)
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
      (action === PlanAction.COMMENT
        ? isInside(viewer, plan)
        : mayAct(viewer, roleFor(action, plan.state), plan.divisionCode)),
  )

/** What has been published is the reviewer's to take back. */
const roleFor = (action: PlanAction, state: PlanState): 'PLANNER' | 'REVIEWER' => {
  if (action === PlanAction.EDIT || action === PlanAction.SUBMIT) return 'PLANNER'
  if (action === PlanAction.WITHDRAW && state !== PlanState.PUBLISHED) return 'PLANNER'
  return 'REVIEWER'
}

const all = Object.values(PlanState)

const statesFor: Readonly<Record<PlanAction, readonly PlanState[]>> = {
  EDIT: all.filter(isOpen),
  SUBMIT: all.filter(isOpen),
  REVIEW: [PlanState.SUBMITTED],
  PUBLISH: [PlanState.APPROVED],
  WITHDRAW: all.filter(state => state !== PlanState.WITHDRAWN),
  COMMENT: all,
  OPEN: [PlanState.DRAFT, PlanState.SUBMITTED, PlanState.RETURNED, PlanState.APPROVED],
}
