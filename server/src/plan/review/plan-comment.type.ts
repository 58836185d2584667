import { Field, Int, ObjectType } from 'type-graphql'
import { Node } from '../../graphql/node.ts'
import { GeoJSON, Moment } from '../../graphql/scalars.ts'
import { PlanAuthor } from '../plan.type.ts'
import { ReviewVerdict } from './review-verdict.ts'

@ObjectType('PlanComment', {
  implements: Node,
  description: 'What somebody said about a plan.',
  simpleResolvers: true,
})
export class PlanCommentNode extends Node {
  @Field(() => Int, { description: 'The plan’s version that it made.' })
  version!: number

  @Field(() => String, { description: 'The words.' })
  text!: string

  @Field(() => GeoJSON, { nullable: true, description: 'Point: the place that it is pinned to.' })
  at!: string | null

  @Field(() => ReviewVerdict, { nullable: true, description: 'The verdict whose reason it is.' })
  verdict!: ReviewVerdict | null

  @Field(() => PlanAuthor, { description: 'Who said it.' })
  author!: PlanAuthor

  @Field(() => Moment, { description: 'When.' })
  createdAt!: string
}
