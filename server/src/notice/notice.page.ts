import type { Context } from '../graphql/context.ts'
import { uuidOf } from '../graphql/global-id.ts'
import { pageOf, pageSize } from '../graphql/paging/connection.ts'
import { Cursors } from '../graphql/paging/cursor.ts'
import type { PageArguments } from '../graphql/paging/page-arguments.ts'
import type { Viewer } from '../viewer/viewer.ts'
import { countNotices, findNotices } from './notice.query.ts'
import type { NoticeConnection } from './notice.type.ts'

/** One page of an account's notices, the newest first. */
export async function pageOfNotices(
  { reader, instanceKey }: Context,
  viewer: Viewer,
  { first, after }: PageArguments,
): Promise<NoticeConnection> {
  const size = pageSize(first)
  const cursors = new Cursors(instanceKey, 'notices', { viewer: viewer.accountId })
  const [at, planId, version] = after ? cursors.decode(after) : []
  const begin = after ? { at: String(at), planId: String(planId), version: Number(version) } : undefined
  return pageOf(
    await findNotices(reader, viewer, begin, size + 1),
    size,
    after,
    notice => cursors.encode([notice.at, uuidOf('Plan', notice.planId), notice.planVersion]),
    notice => notice,
    () => countNotices(reader, viewer),
  ) as unknown as NoticeConnection
}
