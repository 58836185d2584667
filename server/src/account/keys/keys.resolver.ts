import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Batch, Context } from '../../graphql/context.ts'
import { Cost } from '../../graphql/cost.ts'
import { uuidOf } from '../../graphql/global-id.ts'
import { PageArguments } from '../../graphql/paging/page-arguments.ts'
import { requireAdministrator } from '../accounts/as-administrator.ts'
import { ApiKeyConnection, ApiKeyDay, ApiKeyNode, CreateApiKeyPayload, RevokeApiKeyPayload } from './api-key.type.ts'
import { createKey, revokeKey } from './keep-keys.ts'
import { ApiKeyFilter, CreateApiKeyInput, RevokeApiKeyInput } from './keys.inputs.ts'
import { pageOfKeys } from './keys.page.ts'
import { findUse } from './keys.query.ts'
import { visibleKey } from './visible-key.ts'

@Resolver(() => ApiKeyNode)
export class KeysResolver {
  @Query(() => ApiKeyConnection, {
    description: 'Keys of the API all of whose divisions lie in your subtrees, the latest first. For administrators.',
  })
  apiKeys(
    @Arg('filter', () => ApiKeyFilter, { nullable: true, description: 'Which ones.' }) filter: ApiKeyFilter | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: Context,
  ): Promise<ApiKeyConnection> {
    requireAdministrator(context.viewer, 'MANAGE_KEYS')
    return pageOfKeys(context, filter ?? {}, page)
  }

  @Cost({ weight: 10, rows: 30 })
  @FieldResolver(() => [ApiKeyDay], {
    description:
      'What it has used on each of the last 30 days on which it was used, the earliest first; some seconds behind.',
  })
  async use(@Root() { id }: ApiKeyNode, @Ctx() context: Context): Promise<readonly ApiKeyDay[]> {
    return (await context.load(useOfKey, uuidOf('ApiKey', id))) ?? []
  }

  @Mutation(() => CreateApiKeyPayload, {
    nullable: true,
    description: 'Makes a key for a program, within your subtrees. What it does, it does in the name of your account.',
  })
  async createApiKey(
    @Arg('input', () => CreateApiKeyInput, { description: 'The key.' }) input: CreateApiKeyInput,
    @Ctx() context: Context,
  ): Promise<CreateApiKeyPayload> {
    const { id, secret } = await createKey(context.writer, context.viewer, input)
    return { secret, apiKey: await after(context, id) }
  }

  @Mutation(() => RevokeApiKeyPayload, {
    nullable: true,
    description: 'Revokes a key from its next request on. Nothing brings it back; make another.',
  })
  async revokeApiKey(
    @Arg('input', () => RevokeApiKeyInput, { description: 'Which.' }) input: RevokeApiKeyInput,
    @Ctx() context: Context,
  ): Promise<RevokeApiKeyPayload> {
    return { apiKey: await after(context, await revokeKey(context.writer, context.viewer, input)) }
  }
}

const useOfKey: Batch<string, ApiKeyDay[]> = async ({ reader }, ids) => {
  const found = await findUse(reader, ids)
  return ids.map(id => found.filter(({ keyId }) => keyId === id))
}

/** A key after a change, read anew. */
async function after(context: Context, id: string): Promise<ApiKeyNode> {
  context.clear()
  return (await visibleKey(context, id))!
}
