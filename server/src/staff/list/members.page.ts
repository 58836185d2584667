import { DomainError } from '../../errors/domain-error.ts'
import type { Context } from '../../graphql/context.ts'
import { uuidOf } from '../../graphql/global-id.ts'
import { connectionOf, pageOf, pageSize } from '../../graphql/paging/connection.ts'
import { Cursors } from '../../graphql/paging/cursor.ts'
import type { PageArguments } from '../../graphql/paging/page-arguments.ts'
import { subtreesFor } from '../../viewer/authorize.ts'
import { requireSignedIn } from '../../viewer/signed-in.ts'
import { StaffMember } from '../person/member.type.ts'
import type { StaffFilter } from './member.filter.ts'
import { countMembers, findMembers } from './members.query.ts'

export const StaffMemberConnection = connectionOf('StaffMember', () => StaffMember)
export type StaffMemberConnection = InstanceType<typeof StaffMemberConnection>

/** One page of the people on the rosters that the viewer reads, by their names. @throws UNAUTHENTICATED, FORBIDDEN */
export async function pageOfMembers(
  { reader, viewer, instanceKey }: Context,
  filter: StaffFilter,
  day: string,
  { first, after }: PageArguments,
): Promise<StaffMemberConnection> {
  requireSignedIn(viewer)
  const subtrees = subtreesFor(viewer, 'READ_STAFF')
  if (subtrees.length === 0) throw new DomainError('FORBIDDEN', 'You have no right to read rosters.')
  const size = pageSize(first)
  const phones = subtreesFor(viewer, 'READ_PHONES')
  const asked = { filter, day, subtrees, phones }
  const cursors = new Cursors(instanceKey, 'staffMembers', asked)
  const [pinyin, id] = after ? cursors.decode(after) : []
  const begin = after ? { pinyin: String(pinyin), id: String(id) } : undefined
  return pageOf(
    await findMembers(reader, asked, begin, size + 1),
    size,
    after,
    member => cursors.encode([member.pinyin, uuidOf('StaffMember', member.id)]),
    member => member,
    () => countMembers(reader, asked),
  ) as unknown as StaffMemberConnection
}
