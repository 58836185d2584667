import type { Context } from '../../graphql/context.ts'
import { pageOf, pageSize } from '../../graphql/paging/connection.ts'
import { Cursors } from '../../graphql/paging/cursor.ts'
import type { PageArguments } from '../../graphql/paging/page-arguments.ts'
import { subtreesFor } from '../../viewer/authorize.ts'
import type { AccountConnection } from './account.type.ts'
import type { AccountFilter } from './accounts.inputs.ts'
import { countAccounts, findAccounts } from './accounts.query.ts'

/** One page of the accounts that the viewer sees, by their names. */
export async function pageOfAccounts(
  { reader, viewer, instanceKey }: Context,
  filter: AccountFilter,
  { first, after }: PageArguments,
): Promise<AccountConnection> {
  const subtrees = subtreesFor(viewer, 'MANAGE_ACCOUNTS')
  const size = pageSize(first)
  const cursors = new Cursors(instanceKey, 'accounts', { filter, subtrees })
  const begin = after ? String(cursors.decode(after)[0]) : undefined
  return pageOf(
    await findAccounts(reader, subtrees, filter, begin, size + 1),
    size,
    after,
    ({ username }) => cursors.encode([username]),
    account => account,
    () => countAccounts(reader, subtrees, filter),
  ) as unknown as AccountConnection
}
