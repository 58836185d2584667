import { Field, Int, ObjectType } from 'type-graphql'
import { Node } from '../../graphql/node.ts'
import { connectionOf } from '../../graphql/paging/connection.ts'
import { Moment } from '../../graphql/scalars.ts'
import { wordsOf } from '../../graphql/words.ts'
import { AccountLink } from '../link/link.type.ts'
import { ViewerRight } from '../viewer.type.ts'

export type SignInWay = 'PASSWORD' | 'LINK' | 'PROVIDER' | 'DEMO'
export const SignInWay = wordsOf<SignInWay>('SignInWay', 'How an account signs in.', {
  PASSWORD: 'By name and password.',
  LINK: 'Not yet: somebody has to open it by its link and choose a password.',
  PROVIDER: 'Through the provider of identities, whose word decides on its rights at every sign-in.',
  DEMO: 'By a public password, on the server’s own machine only.',
})

/** An account as it leaves over GraphQL: a plain row of the database. */
@ObjectType('Account', { implements: Node, description: 'Somebody who may sign in.', simpleResolvers: true })
export class AccountNode extends Node {
  @Field(() => Int, { description: 'Counts changes. Pass it along with every change.' })
  version!: number

  @Field(() => String, { description: 'Name to sign in with.' })
  username!: string

  @Field(() => String, { description: 'Name to be shown.' })
  displayName!: string

  @Field(() => Boolean, { description: 'Whether it is shut out.' })
  disabled!: boolean

  @Field(() => SignInWay, { description: 'How it signs in.' })
  signsInBy!: SignInWay

  @Field(() => [ViewerRight], { description: 'Its rights within your subtrees, by division and role.' })
  rights!: readonly ViewerRight[]

  @Field(() => Boolean, {
    description:
      'Whether it has rights elsewhere too. Then only its rights here are yours to change, neither its name and password nor whether it may sign in.',
  })
  hasRightsElsewhere!: boolean

  @Field(() => Moment, { description: 'When it was made.' })
  createdAt!: string
}

export const AccountConnection = connectionOf('Account', () => AccountNode)
export type AccountConnection = InstanceType<typeof AccountConnection>

export interface LinkedAccountPayload {
  account: AccountNode
  link: AccountLink
}

@ObjectType({ description: 'The account after the change.', simpleResolvers: true })
export class UpdateAccountPayload {
  @Field(() => AccountNode, {
    nullable: true,
    description: 'The account as it is now. Null when it has no right in your subtrees any more.',
  })
  account!: AccountNode | null
}

/** Makes the payload type of a mutation that answers with an account and a link by which its owner opens it. */
function linkedPayloadOf(mutation: string) {
  @ObjectType(`${mutation}Payload`, { description: 'The account, and the link to it.', simpleResolvers: true })
  class Payload {
    @Field(() => AccountNode, { description: 'The account as it is now.' })
    account!: AccountNode

    @Field(() => AccountLink, {
      description:
        'Where its owner chooses a password, once. It is shown now and never again: hand it on by a safe way.',
    })
    link!: AccountLink
  }
  return Payload
}

export const CreateAccountPayload = linkedPayloadOf('CreateAccount')
export const ResetPasswordPayload = linkedPayloadOf('ResetPassword')

@ObjectType({ description: 'What came of ending sessions of an account.', simpleResolvers: true })
export class EndAccountSessionsPayload {
  @Field(() => Int, { description: 'How many have ended.' })
  endedSessions!: number

  @Field(() => AccountNode, { description: 'The account.' })
  account!: AccountNode
}
