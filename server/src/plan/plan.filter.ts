import { Field, InputType } from 'type-graphql'
import { PlanState } from './plan-state.ts'

@InputType({ description: 'Which plans to list. All conditions must hold.' })
export class PlanFilter {
  @Field(() => String, { nullable: true, description: 'Only for divisions in the subtree of this code.' })
  within?: string | null

  @Field(() => [PlanState], { nullable: true, description: 'Only those that stand at one of these; at most 1,000.' })
  states?: PlanState[] | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: only those that you created or drew in; false: only others.',
  })
  mine?: boolean | null
}
