import type { Batch, Context } from '../../graphql/context.ts'
import { subtreesFor } from '../../viewer/authorize.ts'
import type { AccountNode } from './account.type.ts'
import { findAccountsById } from './accounts.query.ts'

const accountById: Batch<string, AccountNode> = async ({ reader, viewer }, ids) => {
  const found = await findAccountsById(reader, subtreesFor(viewer, 'MANAGE_ACCOUNTS'), ids)
  const byId = new Map(found.map(account => [account.id, account]))
  return ids.map(id => byId.get(`Account:${id}`) ?? null)
}

/** An account by its uuid, for who administers a subtree in which it has a right; for others it reads as if it did not exist. */
export const visibleAccount = (context: Context, id: string): Promise<AccountNode | null> =>
  context.load(accountById, id)
