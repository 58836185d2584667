import { isDissolvedCode } from '@geyi/shared/codes'
import { DomainError } from '../../errors/domain-error.ts'
import type { Context } from '../../graphql/context.ts'
import { today } from '../../graphql/day.ts'
import { connectionOf, pageOf, pageSize } from '../../graphql/paging/connection.ts'
import { Cursors } from '../../graphql/paging/cursor.ts'
import type { PageArguments } from '../../graphql/paging/page-arguments.ts'
import { PublishedDay } from './published-day.type.ts'
import { countPublishedDays, findPublishedDays } from './published-days.query.ts'

export const PublishedDayConnection = connectionOf('PublishedDay', () => PublishedDay)
export type PublishedDayConnection = InstanceType<typeof PublishedDayConnection>

/** One page of the days on which something is published within a division, in their order. */
export async function pageOfPublishedDays(
  { reader, instanceKey }: Context,
  within: string,
  { first, after }: PageArguments,
): Promise<PublishedDayConnection> {
  if (!isDissolvedCode(within))
    throw new DomainError('BAD_USER_INPUT', 'Days are listed for a district or a division in one: 6, 9 or 12 digits.', {
      argument: 'within',
    })
  const size = pageSize(first)
  const cursors = new Cursors(instanceKey, 'publishedDays', { within })
  return pageOf(
    await findPublishedDays(reader, {
      within,
      today: today(),
      after: after ? String(cursors.decode(after)[0]) : undefined,
      limit: size + 1,
    }),
    size,
    after,
    ({ date }) => cursors.encode([date]),
    day => day,
    () => countPublishedDays(reader, within),
  ) as unknown as PublishedDayConnection
}
