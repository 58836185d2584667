import { Field, Int, ObjectType } from 'type-graphql'
import { Moment } from '../../graphql/scalars.ts'
import { PlanAuthor } from '../plan.type.ts'
import { PlanState } from '../plan-state.ts'

@ObjectType('PlanStep', { description: 'A plan’s step into a state.', simpleResolvers: true })
export class PlanStepNode {
  @Field(() => Int, { description: 'The plan’s version that it made.' })
  version!: number

  @Field(() => PlanState, { description: 'The state that it led to.' })
  state!: PlanState

  @Field(() => PlanAuthor, { description: 'Who took it.' })
  author!: PlanAuthor

  @Field(() => Moment, { description: 'When.' })
  createdAt!: string
}
