import { Field, ObjectType } from 'type-graphql'
import { Moment } from '../graphql/scalars.ts'
import { Role } from '../viewer/role.ts'
import { ApiKeyScope, type ScopeName } from '../viewer/scope.ts'

@ObjectType({ description: 'A role in the subtree of one division.', simpleResolvers: true })
export class ViewerRight {
  @Field(() => Role, { description: 'The role.' })
  role!: Role

  @Field(() => String, { description: 'Code of the division; the role holds for everything below it too.' })
  divisionCode!: string
}

@ObjectType('ViewerKey', { description: 'A key by which a program asks.', simpleResolvers: true })
export class ViewerKeyNode {
  @Field(() => String, { description: 'Its name.' })
  name!: string

  @Field(() => [ApiKeyScope], { description: 'What it is for.' })
  scopes!: readonly ScopeName[]

  @Field(() => [String], {
    description:
      'Codes of the divisions in whose subtrees it works at this moment: of its own, those that who made it still administers.',
  })
  divisionCodes!: readonly string[]

  @Field(() => Moment, { description: 'Until when it works.' })
  expiresAt!: Date
}

@ObjectType('Viewer', { description: 'The account that asks.', simpleResolvers: true })
export class ViewerNode {
  @Field(() => String, { description: 'Name to sign in with.' })
  username!: string

  @Field(() => String, { description: 'Name to be shown.' })
  displayName!: string

  @Field(() => [ViewerRight], { description: 'What it may do, and where. Empty where a key asks.' })
  rights!: readonly ViewerRight[]

  @Field(() => ViewerKeyNode, {
    nullable: true,
    description: 'The key by which a program asks in the name of this account. Null for who is signed in.',
  })
  key?: ViewerKeyNode | null
}

@ObjectType({ description: 'What came of signing in.', simpleResolvers: true })
export class SignInPayload {
  @Field(() => ViewerNode, { description: 'The account that asks from now on.' })
  viewer!: ViewerNode
}

@ObjectType('IdentityProvider', {
  description: 'A provider of identities through which people sign in, by OpenID Connect.',
  simpleResolvers: true,
})
export class IdentityProviderNode {
  @Field(() => String, { nullable: true, description: 'What it is called here. Null where nobody has said.' })
  name!: string | null

  @Field(() => String, {
    description:
      'Path of our own that leads there and back, from `/` on. `?to=` may name the path of the page to go on with.',
  })
  path!: string
}

@ObjectType({ description: 'What came of signing out.', simpleResolvers: true })
export class SignOutPayload {
  @Field(() => Boolean, { description: 'Whether there was a session to end.' })
  signedOut!: boolean

  @Field(() => String, {
    nullable: true,
    description: 'Where to sign out at the provider of identities as well. Null for who did not come through it.',
  })
  providerAddress!: string | null
}

@ObjectType({
  description:
    'An account of the sample district for trying Geyi out. Shown and usable on the server’s own machine only.',
  simpleResolvers: true,
})
export class DemoAccount {
  @Field(() => String, { description: 'Name to sign in with.' })
  username!: string

  @Field(() => String, { description: 'Name to be shown.' })
  displayName!: string

  @Field(() => String, { description: 'Its public password.' })
  password!: string
}
