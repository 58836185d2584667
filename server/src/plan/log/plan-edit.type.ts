import { Field, Int, ObjectType } from 'type-graphql'
import { Moment } from '../../graphql/scalars.ts'
import { PlanAuthor } from '../plan.type.ts'
import { EditScalar } from './edit.scalar.ts'
import { PlanEditKind } from './plan-edit-kind.ts'

@ObjectType('PlanEdit', { description: 'One row of a plan’s log.', simpleResolvers: true })
export class PlanEditNode {
  @Field(() => Int, { description: 'Its place in the log: 1, 2, 3 … without a hole.' })
  sequence!: number

  @Field(() => Int, { description: 'The plan’s version that it made.' })
  version!: number

  @Field(() => PlanEditKind, { description: 'Whether it was drawn, takes something back, or brings it again.' })
  kind!: PlanEditKind

  @Field(() => Int, { nullable: true, description: 'The row that it takes back. Null for an EDIT.' })
  undoes!: number | null

  @Field(() => EditScalar, {
    description: 'What was applied. All rows applied in their order to the base give the draft.',
  })
  edit!: unknown

  @Field(() => String, {
    nullable: true,
    description: 'The idempotency key of the request that brought it. Null unless it is your own.',
  })
  request!: string | null

  @Field(() => PlanAuthor, { description: 'Whose it is.' })
  author!: PlanAuthor

  @Field(() => Moment, { description: 'When it was accepted.' })
  createdAt!: string
}
