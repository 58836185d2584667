import { Field, InputType } from 'type-graphql'
import { Day } from '../../graphql/scalars.ts'
import { SeenPlanInput } from '../plan-input.ts'
import { planPayloadOf } from '../plan-payload.ts'

@InputType({ description: 'The plan to publish, and from when.' })
export class PublishPlanInput extends SeenPlanInput {
  @Field(() => Day, {
    description: 'First day on which it holds; not before the plan’s `earliestEffectiveDate`.',
  })
  effectiveDate!: string
}

export const PublishPlanPayload = planPayloadOf('PublishPlan')
