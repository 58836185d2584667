import type { Writer } from '../../database/access.ts'
import { DomainError } from '../../errors/domain-error.ts'
import { takeTurn } from '../../staff/keeping/staff.query.ts'
import { takeBackVersions } from '../../versions/version-writing.query.ts'
import type { Viewer } from '../../viewer/viewer.ts'
import { requireVersion, writePlan } from '../desk/write-plan.ts'
import type { Plan } from '../plan.entity.ts'
import { authorizePlan, isInEffect } from '../plan-access.ts'
import { PlanAction } from '../plan-action.ts'
import { PlanState } from '../plan-state.ts'
import { lockPublication } from '../publish/outcome/publish.query.ts'
import { takeBackStaff } from '../publish/staff/staff-effects.query.ts'
import { step } from '../review/review.service.ts'
import type { WithdrawPlanInput } from './withdraw.inputs.ts'
import { buildsOn } from './withdraw.query.ts'

/** Gives a plan up; one that has been published is taken back, as long as it has not taken effect. @returns the plan's uuid */
export const withdrawPlan = (root: Writer, asker: Viewer | null, input: WithdrawPlanInput): Promise<string> =>
  writePlan(root, { viewer: asker, mutation: 'withdrawPlan', input }, async ({ writer, plan, viewer }) => {
    authorizePlan(viewer, plan, PlanAction.WITHDRAW)
    requireVersion(plan, input.version)
    if (plan.state === PlanState.PUBLISHED) await takeBack(writer, plan)
    return step(writer, viewer, plan, PlanState.WITHDRAWN)
  })

async function takeBack(writer: Writer, plan: Plan): Promise<void> {
  if (isInEffect(plan))
    throw new DomainError('BAD_USER_INPUT', `This plan has been in effect since ${plan.effectiveDate}.`, {
      reason: 'IN_EFFECT',
    })
  await lockPublication(writer)
  if (await buildsOn(writer, plan.id))
    throw new DomainError('BAD_USER_INPUT', 'Something published later builds on this plan. Withdraw that first.', {
      reason: 'BUILT_ON',
    })
  await takeTurn(writer)
  await takeBackVersions(writer, plan.id)
  await takeBackStaff(writer, plan.id)
}
