import { Field, InputType } from 'type-graphql'
import { Day } from '../../graphql/scalars.ts'
import { SeenPlanInput } from '../plan-input.ts'
import { planPayloadOf } from '../plan-payload.ts'
import { StaffSettlementInput } from './staff/plan-staff.type.ts'

@InputType({ description: 'The plan to publish, and from when.' })
export class PublishPlanInput extends SeenPlanInput {
  @Field(() => Day, {
    description: 'First day on which it holds; not before the plan’s `earliestEffectiveDate`.',
  })
  effectiveDate!: string

  @Field(() => [StaffSettlementInput], {
    nullable: true,
    description:
      'Where people go whose grids it splits, merges or ends; who is not named goes where `Plan.staffEffects` says. At most 1,000.',
  })
  staff?: StaffSettlementInput[] | null
}

export const PublishPlanPayload = planPayloadOf('PublishPlan')
