import { Field, ObjectType } from 'type-graphql'
import { DomainError } from '../errors/domain-error.ts'
import type { Context } from '../graphql/context.ts'
import { PlanNode } from './plan.type.ts'
import { visiblePlan } from './visible-plan.ts'

/** Makes the payload type of a mutation that answers with the plan as it is after it. */
export function planPayloadOf(mutation: string) {
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
