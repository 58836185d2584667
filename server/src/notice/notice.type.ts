import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql'
import { connectionOf } from '../graphql/paging/connection.ts'
import { Moment } from '../graphql/scalars.ts'
import { PlanAuthor } from '../plan/plan.type.ts'

/** What somebody did to a plan. */
export enum NoticeKind {
  SUBMITTED = 'SUBMITTED',
  RETURNED = 'RETURNED',
  APPROVED = 'APPROVED',
  PUBLISHED = 'PUBLISHED',
  WITHDRAWN = 'WITHDRAWN',
  COMMENTED = 'COMMENTED',
}

registerEnumType(NoticeKind, {
  name: 'NoticeKind',
  description: 'What somebody did to a plan.',
  valuesConfig: {
    SUBMITTED: { description: 'Handed it in for review.' },
    RETURNED: { description: 'Sent it back, with a reason.' },
    APPROVED: { description: 'Found it good.' },
    PUBLISHED: { description: 'Published it.' },
    WITHDRAWN: { description: 'Took it back.' },
    COMMENTED: { description: 'Said something about it.' },
  },
})

@ObjectType({ description: 'Something that somebody else did to a plan that concerns you.', simpleResolvers: true })
export class Notice {
  @Field(() => NoticeKind, { description: 'What was done.' })
  kind!: NoticeKind

  @Field(() => ID, { description: 'The plan.' })
  planId!: string

  @Field(() => Int, { description: 'The plan’s version that it made.' })
  planVersion!: number

  @Field(() => String, { description: 'Its name.' })
  planName!: string

  @Field(() => String, { nullable: true, description: 'What was said.' })
  text!: string | null

  @Field(() => PlanAuthor, { description: 'Who did it.' })
  author!: PlanAuthor

  @Field(() => Moment, { description: 'When.' })
  createdAt!: string

  @Field(() => Boolean, { description: 'Whether it happened after you last marked your notices as read.' })
  unread!: boolean
}

export const NoticeConnection = connectionOf('Notice', () => Notice)
export type NoticeConnection = InstanceType<typeof NoticeConnection>
