import { Field, InputType } from 'type-graphql'
import { MutationInput } from '../graphql/mutation-input.ts'

@InputType({ description: 'An account and its password. Signing in keeps no answers: its key has no use.' })
export class SignInInput extends MutationInput {
  @Field(() => String, { description: 'Account name.' })
  username!: string

  @Field(() => String, { description: 'Password.' })
  password!: string
}

@InputType({ description: 'The session is that of the cookie. Signing out again does no harm: its key has no use.' })
export class SignOutInput extends MutationInput {}
