import { Field, Int, ObjectType } from 'type-graphql'
import { Moment } from '../../graphql/scalars.ts'

@ObjectType({ description: 'A browser in which the account is signed in.', simpleResolvers: true })
export class AccountSession {
  @Field(() => String, { description: 'Names it in `endSessions`. It opens nothing.' })
  sessionId!: string

  @Field(() => Moment, { description: 'When it signed in.' })
  startedAt!: Date

  @Field(() => Moment, { description: 'Until when it may stay.' })
  endsAt!: Date

  @Field(() => Boolean, { description: 'Whether it is the one that asks.' })
  isCurrent!: boolean
}

@ObjectType({ description: 'What came of changing a password.', simpleResolvers: true })
export class ChangePasswordPayload {
  @Field(() => Int, { description: 'How many other sessions have ended with it: all that there were.' })
  endedSessions!: number
}

@ObjectType({ description: 'What came of ending sessions.', simpleResolvers: true })
export class EndSessionsPayload {
  @Field(() => Int, { description: 'How many have ended.' })
  endedSessions!: number

  @Field(() => [AccountSession], { description: 'Those that are left.' })
  sessions!: AccountSession[]
}
