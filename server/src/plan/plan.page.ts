import type { Context } from '../graphql/context.ts'
import { uuidOf } from '../graphql/global-id.ts'
import { connectionOf, pageOf, pageSize } from '../graphql/paging/connection.ts'
import { Cursors } from '../graphql/paging/cursor.ts'
import type { PageArguments } from '../graphql/paging/page-arguments.ts'
import type { PlanFilter } from './plan.filter.ts'
import { countPlans, findPlans } from './plan.query.ts'
import { PlanNode } from './plan.type.ts'

export const PlanConnection = connectionOf('Plan', () => PlanNode)
export type PlanConnection = InstanceType<typeof PlanConnection>

/** One page of plans, the one that last changed first. */
export async function pageOfPlans(
  { reader, viewer, instanceKey }: Context,
  filter: PlanFilter,
  { first, after }: PageArguments,
): Promise<PlanConnection> {
  const size = pageSize(first)
  const cursors = new Cursors(instanceKey, 'plans', { filter, viewer: viewer?.accountId ?? null })
  const [updatedAt, id] = after ? cursors.decode(after) : []
  const begin = after ? { updatedAt: String(updatedAt), id: String(id) } : undefined
  const found = await findPlans(reader, viewer, filter, begin, size + 1)
  return pageOf(
    found,
    size,
    after,
    plan => cursors.encode([plan.at, uuidOf('Plan', plan.id)]),
    plan => plan,
    () => countPlans(reader, viewer, filter),
  ) as unknown as PlanConnection
}
