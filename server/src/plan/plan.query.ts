import type { Reader } from '../database/access.ts'
import { Conditions } from '../database/conditions.ts'
import { oneRow, rows } from '../database/rows.ts'
import { timeText } from '../database/time-text.ts'
import type { Batch } from '../graphql/context.ts'
import { boundedList } from '../graphql/parse/bounded-list.ts'
import { subtreesFor } from '../viewer/authorize.ts'
import type { Viewer } from '../viewer/viewer.ts'
import type { PlanFilter } from './plan.filter.ts'
import type { PlanNode } from './plan.type.ts'

const columns = `'Plan:' || p.id as "id", p.version, p.last_sequence as "lastSequence", p.name, p.state, p.public,
  p.base_date::text as "baseDate", p.effective_date::text as "effectiveDate", ${timeText('p.created_at')} as "createdAt", ${timeText('p.updated_at')} as "updatedAt",
  p.division_code as "divisionCode", p.base_hash as "baseHash", a.id as "authorId", a.username as "authorUsername", a.display_name as "authorName"`

const from = 'plan p join account a on a.id = p.author_id'

/** Plans by their uuids, whoever asks. */
export const planById: Batch<string, PlanNode> = async ({ reader }, ids) => {
  const found = await rows<PlanNode>(reader, `select ${columns} from ${from} where p.id = any($1::uuid[])`, [ids])
  const byId = new Map(found.map(plan => [plan.id, plan]))
  return ids.map(id => byId.get(`Plan:${id}`) ?? null)
}

/** Where a page of plans begins: after this one. */
export interface AfterPlan {
  updatedAt: string
  id: string
}

/** A listed plan with the exact time that it is listed by. */
export type ListedPlan = PlanNode & { readonly at: string }

/** Plans that the viewer may see, the one that last changed first. */
export function findPlans(
  reader: Reader,
  viewer: Viewer | null,
  filter: PlanFilter,
  after: AfterPlan | undefined,
  limit: number,
): Promise<ListedPlan[]> {
  const where = conditionsOf(viewer, filter)
  if (after)
    where.add(
      `(p.updated_at, p.id) < (${where.parameter(after.updatedAt)}::timestamptz, ${where.parameter(after.id)}::uuid)`,
    )
  return rows(
    reader,
    `select ${columns}, p.updated_at::text as at from ${from} where ${where} order by p.updated_at desc, p.id desc limit ${where.parameter(limit)}`,
    where.parameters,
  )
}

export async function countPlans(reader: Reader, viewer: Viewer | null, filter: PlanFilter): Promise<number> {
  const where = conditionsOf(viewer, filter)
  const { count } = await oneRow<{ count: number }>(
    reader,
    `select count(*)::int as count from plan p where ${where}`,
    where.parameters,
  )
  return count
}

function conditionsOf(viewer: Viewer | null, { within, states, mine }: PlanFilter): Conditions {
  const where = new Conditions()
  const subtrees = where.parameter(subtreesFor(viewer, 'READ_DRAFTS'))
  where.add(
    `(p.public or exists (select 1 from unnest(${subtrees}::text[]) as r(code) where starts_with(p.division_code, r.code)))`,
  )
  if (within) where.within('p.division_code', within)
  if (states) {
    const among = boundedList('states', states)
    where.add(`p.state = any(${where.parameter(among)}::text[])`)
  }
  if (typeof mine === 'boolean') {
    const account = where.parameter(viewer?.accountId ?? null)
    const own = `(p.author_id = ${account}::uuid or exists (select 1 from plan_edit e where e.plan_id = p.id and e.author_id = ${account}::uuid))`
    where.add(mine ? own : `not coalesce(${own}, false)`)
  }
  return where
}
