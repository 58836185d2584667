import { Field, InputType, ObjectType } from 'type-graphql'
import { MutationInput } from '../../graphql/mutation-input.ts'
import { Moment } from '../../graphql/scalars.ts'
import { ViewerNode } from '../viewer.type.ts'

@ObjectType({ description: 'A link by which somebody opens an account, once.', simpleResolvers: true })
export class AccountLink {
  @Field(() => String, {
    description:
      'The address of the page, from `/` on. What stands after its # opens the account: no server sees it on the way.',
  })
  path!: string

  @Field(() => Moment, { description: 'Until when it can be used.' })
  expiresAt!: Date
}

@ObjectType({ description: 'What a link opens.', simpleResolvers: true })
export class LinkedAccount {
  @Field(() => String, {
    nullable: true,
    description:
      'Name of the account to sign in with. Null of the link that makes the first administrator, who chooses it.',
  })
  username!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Name of the account to be shown. Null where there is none yet.',
  })
  displayName!: string | null

  @Field(() => Moment, { description: 'Until when the link can be used.' })
  expiresAt!: Date
}

@InputType({ description: 'A link, and the password that its owner has chosen. It works once: the key has no use.' })
export class OpenAccountInput extends MutationInput {
  @Field(() => String, { description: 'What stands after the # of the link.' })
  token!: string

  @Field(() => String, {
    description:
      'The password: 10 to 128 characters, none of the 49,000 that are used most, and not the account’s name.',
  })
  newPassword!: string

  @Field(() => String, { nullable: true, description: 'Of the first administrator, the name to sign in with.' })
  username?: string | null

  @Field(() => String, { nullable: true, description: 'Of the first administrator, the name to be shown.' })
  displayName?: string | null
}

@ObjectType({ description: 'What came of opening an account.', simpleResolvers: true })
export class OpenAccountPayload {
  @Field(() => ViewerNode, { description: 'The account that asks from now on.' })
  viewer!: ViewerNode
}
