import { Field, InputType, Int, ObjectType } from 'type-graphql'
import { MutationInput } from '../graphql/mutation-input.ts'
import { Moment } from '../graphql/scalars.ts'

@InputType({ description: 'Which notices you have read.' })
export class ReadNoticesInput extends MutationInput {
  @Field(() => Moment, { description: 'The moment, usually that of the newest you have seen.' })
  until!: Date
}

@ObjectType({ description: 'What came of reading notices.', simpleResolvers: true })
export class ReadNoticesPayload {
  @Field(() => Int, { description: 'How many are left unread.' })
  unreadNotices!: number
}
