import { Field, InputType } from 'type-graphql'
import { MutationInput } from '../../graphql/mutation-input.ts'
import { Day } from '../../graphql/scalars.ts'
import { PlanInput, SeenPlanInput } from '../plan-input.ts'
import { planPayloadOf } from '../plan-payload.ts'

@InputType({ description: 'A new plan.' })
export class CreatePlanInput extends MutationInput {
  @Field(() => String, {
    description: 'Code of the district, subdistrict or community whose inner boundaries it may move.',
  })
  divisionCode!: string

  @Field(() => String, { description: 'Name, 1 to 200 characters.' })
  name!: string

  @Field(() => Day, {
    nullable: true,
    description: 'Day whose published coverage it begins from; today when absent.',
  })
  baseDate?: string | null
}

@InputType({ description: 'The plan to take back from review.' })
export class RecallPlanInput extends SeenPlanInput {}

@InputType({ description: 'Another name for a plan.' })
export class RenamePlanInput extends SeenPlanInput {
  @Field(() => String, { description: 'Name, 1 to 200 characters.' })
  name!: string
}

@InputType({ description: 'The plan to copy, however it stands.' })
export class CopyPlanInput extends PlanInput {
  @Field(() => String, { description: 'Name of the copy, 1 to 200 characters.' })
  name!: string
}

export const CreatePlanPayload = planPayloadOf('CreatePlan')
export const RecallPlanPayload = planPayloadOf('RecallPlan')
export const RenamePlanPayload = planPayloadOf('RenamePlan')
export const CopyPlanPayload = planPayloadOf('CopyPlan')
