import { Field, ID, InputType, Int } from 'type-graphql'
import { MutationInput } from '../graphql/mutation-input.ts'

@InputType()
export abstract class PlanInput extends MutationInput {
  @Field(() => ID, { description: 'The plan.' })
  planId!: string
}

@InputType()
export abstract class SeenPlanInput extends PlanInput {
  @Field(() => Int, { description: 'Its version as you saw it.' })
  version!: number
}
