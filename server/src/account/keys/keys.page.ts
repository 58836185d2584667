import type { Context } from '../../graphql/context.ts'
import { uuidOf } from '../../graphql/global-id.ts'
import { pageOf, pageSize } from '../../graphql/paging/connection.ts'
import { Cursors } from '../../graphql/paging/cursor.ts'
import type { PageArguments } from '../../graphql/paging/page-arguments.ts'
import { subtreesFor } from '../../viewer/authorize.ts'
import type { ApiKeyConnection } from './api-key.type.ts'
import type { ApiKeyFilter } from './keys.inputs.ts'
import { countKeys, findKeys } from './keys.query.ts'

/** One page of the keys that the viewer sees, the latest first. */
export async function pageOfKeys(
  { reader, viewer, instanceKey }: Context,
  filter: ApiKeyFilter,
  { first, after }: PageArguments,
): Promise<ApiKeyConnection> {
  const subtrees = subtreesFor(viewer, 'MANAGE_KEYS')
  const size = pageSize(first)
  const cursors = new Cursors(instanceKey, 'apiKeys', { filter, subtrees })
  const [at, id] = after ? cursors.decode(after) : []
  const begin = after ? { at: String(at), id: String(id) } : undefined
  return pageOf(
    await findKeys(reader, subtrees, filter, begin, size + 1),
    size,
    after,
    key => cursors.encode([key.at, uuidOf('ApiKey', key.id)]),
    key => key,
    () => countKeys(reader, subtrees, filter),
  ) as unknown as ApiKeyConnection
}
