import type { Reader } from '../database/access.ts'
import { Conditions } from '../database/conditions.ts'
import { oneRow, rows } from '../database/rows.ts'
import { timeText } from '../database/time-text.ts'
import { parseGlobalId } from '../graphql/global-id.ts'
import type { AuditFilter } from './audit.inputs.ts'
import type { AuditEntry } from './audit.type.ts'

/** The most things of an entry that are told. */
const SHOWN = 10

/** SQL: whether one of the places of an act begins with one of these codes. */
const liesIn = (codes: string): string =>
  `exists (select 1 from unnest(a.places) p(code), unnest(${codes}::text[]) w(code) where starts_with(p.code, w.code))`

/** SQL: the global id of what an event happened to. */
const NODE_OF_EVENT = `case e.kind when 'STATION' then 'ServiceStation' when 'SERVICE_ITEM' then 'ServiceItem' when 'STAFF' then 'StaffMember'
  else initcap(e.kind) end || ':' || e.node_id`

/** SQL: the codes and names of things, as they are now: never of people who work in grids. */
const named = (condition: (id: string) => string): string => `
  select 'Account:' || id as node_id, username as code, display_name as name from account where ${condition('id')}
  union all select 'Plan:' || id, division_code, name from plan where ${condition('id')}
  union all select 'Job:' || id, division_code, kind from job where ${condition('id')}
  union all select 'ApiKey:' || id, beginning || '…', name from api_key where ${condition('id')}
  union all select 'ServiceItem:' || id, code, name from service_item where ${condition('id')}
  union all select 'ServiceStation:' || id, division_code, name from service_station where ${condition('id')}
  union all select 'Grid:' || grid_id, code, name from grid_version where ${condition('grid_id')} and valid_to is null`

/** SQL: the first things of an act: those that it names, then others that its events happened to; with the names of that day, where an event has kept them. */
const THINGS = `
  select coalesce(json_agg(json_build_object('nodeId', n.node_id, 'code', n.code, 'name', n.name) order by n.rank, n.place), '[]') as things from (
    (select g.node_id, coalesce(e.code, k.code) as code, coalesce(e.name, k.name) as name, 0 as rank, g.place
     from unnest(a.things[1:${SHOWN}]) with ordinality g(node_id, place)
       left join lateral (select e.code, e.name from event e where e.act_id = a.id and e.node_id = split_part(g.node_id, ':', 2)::uuid limit 1) e on true
       left join lateral (select * from (${named(id => `${id} = split_part(g.node_id, ':', 2)::uuid`)}) k where k.node_id = g.node_id limit 1) k on true)
    union all
    (select ${NODE_OF_EVENT}, e.code, e.name, 1, row_number() over (order by e.node_id)
     from event e where e.act_id = a.id and ${NODE_OF_EVENT} <> all(a.things) order by e.node_id limit ${SHOWN})
    order by 4, 5 limit ${SHOWN}) n`

const THING_COUNT = `cardinality(a.things) + (select count(*)::int from event e where e.act_id = a.id and ${NODE_OF_EVENT} <> all(a.things))`

const COLUMNS = `a.id::text as number, ${timeText('a.at')} as at, a.kind, a.operation, a.details, a.count, a.way, a.key_id as "keyId", a.address,
  case when a.account_id is not null then json_build_object('accountId', 'Account:' || a.account_id, 'username', c.username, 'displayName', c.display_name) end as account,
  array(select p.code from unnest(a.places) p(code), unnest($1::text[]) w(code) where starts_with(p.code, w.code) group by p.code order by p.code) as places,
  s.things, ${THING_COUNT} as "thingCount"`

/** What was done within some subtrees, the newest first; after the entry of a number. */
export function findAudit(
  reader: Reader,
  subtrees: readonly string[],
  filter: AuditFilter,
  before: string | undefined,
  limit: number,
): Promise<AuditEntry[]> {
  const where = conditionsOf(subtrees, filter)
  if (before !== undefined) where.add(`a.id < ${where.parameter(before)}::bigint`)
  return rows(
    reader,
    `select ${COLUMNS} from (select a.* from act a where ${where} order by a.id desc limit ${where.parameter(limit)}) a
     left join account c on c.id = a.account_id cross join lateral (${THINGS}) s order by a.id desc`,
    where.parameters,
  )
}

export async function countAudit(reader: Reader, subtrees: readonly string[], filter: AuditFilter): Promise<number> {
  const where = conditionsOf(subtrees, filter)
  const sql = `select count(*)::int as count from act a where ${where}`
  return (await oneRow<{ count: number }>(reader, sql, where.parameters)).count
}

function conditionsOf(
  subtrees: readonly string[],
  { who, kinds, way, nodeId, search, within, from, until }: AuditFilter,
): Conditions {
  const where = new Conditions()
  const mine = where.parameter(subtrees)
  where.add(subtrees.includes('') ? `${mine}::text[] is not null` : liesIn(mine))
  if (within) where.add(liesIn(where.parameter([within])))
  if (kinds) where.add(`a.kind = any(${where.parameter(kinds)}::text[])`)
  if (way) where.add(`a.way = ${where.parameter(way)}`)
  if (from) where.add(`a.at >= ${where.parameter(from.toISOString())}::timestamptz`)
  if (until) where.add(`a.at < ${where.parameter(until.toISOString())}::timestamptz`)
  if (who) {
    const names = new Conditions()
    names.contains(`(c.username || ' ' || c.display_name)`, who)
    where.add(`a.account_id in (select c.id from account c where ${renumbered(names, where)})`)
  }
  if (nodeId) {
    const uuid = where.parameter(parseGlobalId(nodeId)?.id ?? null)
    where.add(
      `(a.things @> array[${where.parameter(nodeId)}::text] or a.id in (select e.act_id from event e where e.node_id = ${uuid}::uuid and e.act_id is not null))`,
    )
  }
  if (search) {
    const text = new Conditions()
    text.contains('text', search)
    const found = renumbered(text, where)
    where.add(
      `(exists (select 1 from (select a.operation as text) o where ${found})
        or a.id in (select act_id from (select act_id, coalesce(code, '') || ' ' || name as text from event where act_id is not null) e where ${found})
        or a.id in (select x.id from act x, unnest(x.things) g(node_id) where g.node_id in (
          select node_id from (select node_id, code || ' ' || name as text from (${named(() => 'true')}) k) k where ${found})))`,
    )
  }
  return where
}

/** A condition of one parameter as part of others. */
function renumbered(part: Conditions, of: Conditions): string {
  return String(part).replace('$1', of.parameter(part.parameters[0]))
}
