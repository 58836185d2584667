import type { Batch, Context } from '../../graphql/context.ts'
import { subtreesFor } from '../../viewer/authorize.ts'
import type { ApiKeyNode } from './api-key.type.ts'
import { findKeysById } from './keys.query.ts'

const keyById: Batch<string, ApiKeyNode> = async ({ reader, viewer }, ids) => {
  const found = await findKeysById(reader, subtreesFor(viewer, 'MANAGE_KEYS'), ids)
  const byId = new Map(found.map(key => [key.id, key]))
  return ids.map(id => byId.get(`ApiKey:${id}`) ?? null)
}

/** A key by its uuid, for who keeps keys in all of its divisions; for others it reads as if it did not exist. */
export const visibleKey = (context: Context, id: string): Promise<ApiKeyNode | null> => context.load(keyById, id)
