import type { Writer } from '../../database/access.ts'
import type { Viewer } from '../../viewer/viewer.ts'
import { requireVersion, writePlan } from '../desk/write-plan.ts'
import { authorizePlan } from '../plan-access.ts'
import { PlanAction } from '../plan-action.ts'
import { PlanState } from '../plan-state.ts'
import { step } from '../review/review.service.ts'
import type { RecallPlanInput, RenamePlanInput } from './own-plan.inputs.ts'
import { planName } from './plan-name.ts'

/** Takes a plan back from review, to draw on in it. @returns the plan's uuid */
export const recallPlan = (root: Writer, asker: Viewer | null, input: RecallPlanInput): Promise<string> =>
  writePlan(root, { viewer: asker, mutation: 'recallPlan', input }, async ({ writer, plan, viewer }) => {
    authorizePlan(viewer, plan, PlanAction.RECALL)
    requireVersion(plan, input.version)
    return step(writer, viewer, plan, PlanState.DRAFT)
  })

/** Gives a draft another name. @returns the plan's uuid */
export const renamePlan = (root: Writer, asker: Viewer | null, input: RenamePlanInput): Promise<string> =>
  writePlan(root, { viewer: asker, mutation: 'renamePlan', input }, async ({ writer, plan, viewer }) => {
    authorizePlan(viewer, plan, PlanAction.RENAME)
    requireVersion(plan, input.version)
    plan.name = planName(input.name)
    return step(writer, viewer, plan, plan.state)
  })
