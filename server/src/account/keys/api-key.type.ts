import { Field, ObjectType } from 'type-graphql'
import { Node } from '../../graphql/node.ts'
import { connectionOf } from '../../graphql/paging/connection.ts'
import { Count, Day, Moment } from '../../graphql/scalars.ts'
import { wordsOf } from '../../graphql/words.ts'
import { ApiKeyScope, type ScopeName } from '../../viewer/scope.ts'

export type ApiKeyState = 'ACTIVE' | 'EXPIRED' | 'REVOKED' | 'SUSPENDED'
export const ApiKeyState = wordsOf<ApiKeyState>('ApiKeyState', 'Whether a key works.', {
  ACTIVE: 'It works.',
  EXPIRED: 'It is over. Make another.',
  REVOKED: 'Somebody has revoked it. It never works again.',
  SUSPENDED: 'Who made it is shut out, or administers none of its divisions any more. It works again once they do.',
})

/** A key as it leaves over GraphQL: a plain row of the database. */
@ObjectType('ApiKey', {
  implements: Node,
  description: 'A key by which a program asks. What it is itself was shown once, and is kept nowhere.',
  simpleResolvers: true,
})
export class ApiKeyNode extends Node {
  @Field(() => String, { description: 'What it is called.' })
  name!: string

  @Field(() => String, { description: 'Its first letters, to tell which one was found somewhere.' })
  beginning!: string

  @Field(() => [ApiKeyScope], { description: 'What it is for.' })
  scopes!: readonly ScopeName[]

  @Field(() => [String], {
    description: 'Codes of the divisions in whose subtrees it works; the empty text is everything.',
  })
  divisionCodes!: readonly string[]

  @Field(() => ApiKeyState, { description: 'Whether it works.' })
  state!: ApiKeyState

  @Field(() => String, { description: 'Name of the account that made it, in whose name it asks.' })
  makerUsername!: string

  @Field(() => String, { description: 'Name to be shown of that account.' })
  makerName!: string

  @Field(() => Moment, { description: 'When it was made.' })
  createdAt!: string

  @Field(() => Moment, { description: 'Until when it works.' })
  expiresAt!: string

  @Field(() => Moment, { nullable: true, description: 'When it was revoked. Null as long as it was not.' })
  revokedAt!: string | null

  @Field(() => Moment, {
    nullable: true,
    description: 'When it was last used, some seconds behind. Null when it never was.',
  })
  lastUsedAt!: string | null

  @Field(() => Count, { description: 'Requests of the last 30 days, some seconds behind.' })
  requests!: number
}

@ObjectType({ description: 'What a key has used on one day.', simpleResolvers: true })
export class ApiKeyDay {
  @Field(() => Day, { description: 'The day, in China.' })
  day!: string

  @Field(() => Count, { description: 'Requests.' })
  requests!: number

  @Field(() => Count, { description: 'What they might have cost, as the gate counts: see the header `geyi-cost`.' })
  cost!: number
}

export const ApiKeyConnection = connectionOf('ApiKey', () => ApiKeyNode)
export type ApiKeyConnection = InstanceType<typeof ApiKeyConnection>

@ObjectType({ description: 'The new key.', simpleResolvers: true })
export class CreateApiKeyPayload {
  @Field(() => ApiKeyNode, { description: 'What is known of it.' })
  apiKey!: ApiKeyNode

  @Field(() => String, {
    description:
      'The key itself, to be sent as `Authorization: Bearer <key>`. It is shown now and never again: only its hash is kept.',
  })
  secret!: string
}

@ObjectType({ description: 'The key after the change.', simpleResolvers: true })
export class RevokeApiKeyPayload {
  @Field(() => ApiKeyNode, { description: 'The key as it is now.' })
  apiKey!: ApiKeyNode
}
