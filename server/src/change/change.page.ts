import { placeEvents } from '../event/event.query.ts'
import type { Context } from '../graphql/context.ts'
import { connectionOf, pageOf, pageSize } from '../graphql/paging/connection.ts'
import { Cursors } from '../graphql/paging/cursor.ts'
import type { PageArguments } from '../graphql/paging/page-arguments.ts'
import { countChanges, findChanges } from './change.query.ts'
import { Change } from './change.type.ts'

export const ChangeConnection = connectionOf('Change', () => Change)
export type ChangeConnection = InstanceType<typeof ChangeConnection>

/** One page of the feed. Its last cursor, kept, is where to go on another day. */
export async function pageOfChanges(
  { writer, instanceKey }: Context,
  { first, after }: PageArguments,
): Promise<ChangeConnection> {
  const size = pageSize(first)
  const cursors = new Cursors(instanceKey, 'changes', null)
  const place = after ? String(cursors.decode(after)[0]) : '0'
  await placeEvents(writer)
  return pageOf(
    await findChanges(writer, place, size + 1),
    size,
    after,
    change => cursors.encode([change.position]),
    change => change,
    () => countChanges(writer),
  ) as unknown as ChangeConnection
}
