import { Field, ID, InputType } from 'type-graphql'
import { MutationInput } from '../../graphql/mutation-input.ts'
import { Moment } from '../../graphql/scalars.ts'
import { ApiKeyScope, type ScopeName } from '../../viewer/scope.ts'
import { ApiKeyState } from './api-key.type.ts'

@InputType({ description: 'Which keys to list. All conditions must hold.' })
export class ApiKeyFilter {
  @Field(() => String, { nullable: true, description: 'Part of its name or of its first letters, or of who made it.' })
  search?: string | null

  @Field(() => ApiKeyScope, { nullable: true, description: 'Only those with this scope.' })
  scope?: ScopeName | null

  @Field(() => ApiKeyState, { nullable: true, description: 'Only those in this state.' })
  state?: ApiKeyState | null
}

@InputType({ description: 'A new key. It never changes: whoever needs another makes another.' })
export class CreateApiKeyInput extends MutationInput {
  @Field(() => String, { description: 'What it is called, at most 100 characters: the program that it is for.' })
  name!: string

  @Field(() => [ApiKeyScope], { description: 'What it is for: at least one.' })
  scopes!: ScopeName[]

  @Field(() => [String], {
    description:
      'Codes of 1 to 50 divisions in whose subtrees it works, all in yours; the empty text is everything, and only for who has a right to everything.',
  })
  divisionCodes!: string[]

  @Field(() => Moment, { description: 'Until when it works: at most two years from now.' })
  expiresAt!: Date
}

@InputType({ description: 'The key to revoke. Revoking one again does no harm: its own key has no use.' })
export class RevokeApiKeyInput extends MutationInput {
  @Field(() => ID, { description: 'The key.' })
  apiKeyId!: string
}
