import type { Context } from '../graphql/context.ts'
import { connectionOf, pageOf, pageSize } from '../graphql/paging/connection.ts'
import { Cursors } from '../graphql/paging/cursor.ts'
import type { PageArguments } from '../graphql/paging/page-arguments.ts'
import { countDivisions, type DivisionFilter, findDivisions } from './division.query.ts'
import { Division } from './division.type.ts'

export const DivisionConnection = connectionOf('Division', () => Division)
export type DivisionConnection = InstanceType<typeof DivisionConnection>

/** One page of divisions, in the order of their codes. */
export async function pageOfDivisions(
  { reader, instanceKey }: Context,
  filter: DivisionFilter,
  asOf: string,
  { first, after }: PageArguments,
  asked: ReadonlySet<string>,
): Promise<DivisionConnection> {
  const size = pageSize(first)
  const cursors = new Cursors(instanceKey, 'divisions', { filter, asOf })
  const afterCode = after ? String(cursors.decode(after)[0]) : undefined
  const found = await findDivisions(reader, {
    filter,
    asOf,
    afterCode,
    limit: size + 1,
    withBoundary: asked.has('boundary'),
  })
  return pageOf(
    found,
    size,
    after,
    division => cursors.encode([division.code]),
    division => division,
    () => countDivisions(reader, filter, asOf),
  ) as unknown as DivisionConnection
}
