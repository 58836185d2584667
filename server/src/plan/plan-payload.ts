import { Field, Int, InterfaceType, ObjectType } from 'type-graphql'
import { DomainError } from '../errors/domain-error.ts'
import type { Context } from '../graphql/context.ts'
import { PlanNode } from './plan.type.ts'
import { visiblePlan } from './visible-plan.ts'

/** Makes the payload type of a mutation that answers with the plan as it is after it. */
function planPayloadOf(mutation: string) {
  @ObjectType(`${mutation}Payload`, { description: 'The plan after the change.', simpleResolvers: true })
  class Payload {
    @Field(() => PlanNode, { description: 'The plan as it is now.' })
    plan!: PlanNode
  }
  return Payload
}

export interface PlanPayload {
  plan: PlanNode
}

/** A plan as it is after a change. @throws NOT_FOUND when the viewer has lost sight of it meanwhile */
export async function planPayload(context: Context, id: string): Promise<PlanPayload> {
  context.clear()
  const plan = await visiblePlan(context, id)
  if (!plan) throw new DomainError('NOT_FOUND', 'There is no such plan.')
  return { plan }
}

export const CreatePlanPayload = planPayloadOf('CreatePlan')
export const SubmitPlanPayload = planPayloadOf('SubmitPlan')
export const ReviewPlanPayload = planPayloadOf('ReviewPlan')
export const PublishPlanPayload = planPayloadOf('PublishPlan')
export const WithdrawPlanPayload = planPayloadOf('WithdrawPlan')
export const CommentPlanPayload = planPayloadOf('CommentPlan')
export const OpenPlanPayload = planPayloadOf('OpenPlan')
export const RecallPlanPayload = planPayloadOf('RecallPlan')
export const RenamePlanPayload = planPayloadOf('RenamePlan')
export const CopyPlanPayload = planPayloadOf('CopyPlan')

@InterfaceType({ description: 'What a request brought into a plan’s log.' })
export abstract class PlanEditsPayload {
  @Field(() => Int, { description: 'The plan’s version after it.' })
  version!: number

  planId!: string
  firstSequence!: number
  lastSequence!: number
}

/** Makes the payload type of a mutation that brings rows into a plan's log. */
function logPayloadOf(mutation: string) {
  @ObjectType(`${mutation}Payload`, {
    implements: PlanEditsPayload,
    description: 'What the request brought into the plan’s log.',
  })
  class Payload extends PlanEditsPayload {}
  return Payload
}

export const ApplyEditsPayload = logPayloadOf('ApplyEdits')
export const UndoEditPayload = logPayloadOf('UndoEdit')
export const RedoEditPayload = logPayloadOf('RedoEdit')
