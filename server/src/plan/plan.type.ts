import { Field, Int, ObjectType } from 'type-graphql'
import { Node } from '../graphql/node.ts'
import { Day, Moment } from '../graphql/scalars.ts'
import { PlanState } from './plan-state.ts'

@ObjectType('PlanAuthor', { description: 'Who did something to a plan.', simpleResolvers: true })
export class PlanAuthor {
  @Field(() => String, { description: 'Account name.' })
  username!: string

  @Field(() => String, { description: 'Name to be shown.' })
  displayName!: string
}

/** A plan as it is read. */
@ObjectType('Plan', {
  implements: Node,
  description:
    'A plan (调整方案): boundary edits for one division, drafted, reviewed and published together. Seen by accounts with a role over its division, and once it is public by everybody, then without authors, log and comments.',
  simpleResolvers: true,
})
export class PlanNode extends Node {
  @Field(() => Int, {
    description:
      'How many things have happened to it: each row of its log, each step and each comment raises it by one. What changes a plan names the version that its client has seen.',
  })
  version!: number

  @Field(() => Int, { description: 'Sequence of the last row of its log; 0 while nothing has been drawn.' })
  lastSequence!: number

  @Field(() => String, { description: 'Name.' })
  name!: string

  @Field(() => PlanState, { description: 'Where it stands.' })
  state!: PlanState

  @Field(() => Boolean, { description: 'Whether everybody may see it. A published plan is public.' })
  public!: boolean

  @Field(() => Day, { description: 'Day whose published coverage it began from.' })
  baseDate!: string

  @Field(() => Day, { nullable: true, description: 'First day on which it holds. Null until it is published.' })
  effectiveDate!: string | null

  @Field(() => Moment, { description: 'When it was created.' })
  createdAt!: string

  @Field(() => Moment, { description: 'When anything last happened to it.' })
  updatedAt!: string

  divisionCode!: string
  baseHash!: string
  authorId!: string
  authorUsername!: string
  authorName!: string
}
