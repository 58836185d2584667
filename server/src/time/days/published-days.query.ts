import type { Reader } from '../../database/access.ts'
import { Conditions } from '../../database/conditions.ts'
import { everHolds } from '../../database/holds-on.ts'
import { oneRow, rows } from '../../database/rows.ts'
import type { PublishedDay } from './published-day.type.ts'

/** Beginnings and ends of everything that holds, held or will hold within a division; what was taken back never did, and vertices on a line change nothing. */
function eventsWithin(where: Conditions, code: string): string {
  const [from, to] = [where.parameter(code), where.parameter(`${code}~`)]
  const versions = ['grid', 'division'].map(
    entity => `select '${entity}' as kind, ${entity}_id as id, valid_from, valid_to, plan_id, ended_by, only_vertices,
        exists (select 1 from ${entity}_version n where n.${entity}_id = o.${entity}_id and n.valid_from = o.valid_to and n.only_vertices
          and ${everHolds('n')}) as goes_on from ${entity}_version o
      where code >= ${from} and code < ${to} and ${everHolds('o')}`,
  )
  return `(with v as (${versions.join(' union all ')})
    select kind, id, valid_from as day, plan_id from v where not only_vertices
    union all select kind, id, valid_to, ended_by from v where valid_to is not null and not goes_on)`
}

/** Days on which anything within a division begins, changes or ends, in order. */
export function findPublishedDays(
  reader: Reader,
  { within, today, after, limit }: { within: string; today: string; after: string | undefined; limit: number },
): Promise<PublishedDay[]> {
  const where = new Conditions()
  const events = eventsWithin(where, within)
  if (after !== undefined) where.add(`e.day > ${where.parameter(after)}::date`)
  return rows(
    reader,
    `select e.day::text as date, e.day <= ${where.parameter(today)}::date as "inEffect",
       (count(distinct e.id) filter (where e.kind = 'grid'))::int as grids,
       (count(distinct e.id) filter (where e.kind = 'division'))::int as divisions,
       coalesce(json_agg(distinct e.plan_id::text) filter (where e.plan_id is not null), '[]') as "planIds"
     from ${events} e where ${where} group by e.day order by e.day limit ${where.parameter(limit)}`,
    where.parameters,
  )
}

export async function countPublishedDays(reader: Reader, within: string): Promise<number> {
  const where = new Conditions()
  const { count } = await oneRow<{ count: number }>(
    reader,
    `select count(distinct e.day)::int as count from ${eventsWithin(where, within)} e`,
    where.parameters,
  )
  return count
}
