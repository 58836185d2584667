import { Field, InputType } from 'type-graphql'
import { MutationInput } from '../../graphql/mutation-input.ts'

@InputType({ description: 'A new password for the account that asks. It is set once: the key has no use.' })
export class ChangePasswordInput extends MutationInput {
  @Field(() => String, { description: 'The password as it is.' })
  currentPassword!: string

  @Field(() => String, {
    description:
      'The new one: 10 to 128 characters, none of the 49,000 that are used most, and not the account’s name.',
  })
  newPassword!: string
}

@InputType({ description: 'Which sessions to end. Ending one again does no harm: the key has no use.' })
export class EndSessionsInput extends MutationInput {
  @Field(() => String, { nullable: true, description: 'The session with this id; all but this one when absent.' })
  sessionId?: string | null
}
