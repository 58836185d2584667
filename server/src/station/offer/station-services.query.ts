import type { Reader, Writer } from '../../database/access.ts'
import { rows, run } from '../../database/rows.ts'
import type { Batch } from '../../graphql/context.ts'
import { itemColumns } from '../catalogue/service-item.query.ts'
import type { ServiceItemNode, StationService } from '../catalogue/service-item.type.ts'
import type { ServiceSpan } from './service-span.ts'

/** SQL: whether a link between a station and a service item holds on a day, which is an expression. */
export const offeredAt = (day: string, link = 'x'): string =>
  `(${link}.since is null or ${link}.since <= ${day}) and (${link}.until is null or ${link}.until > ${day})`

/** SQL: an array of what a station offers and when, as files write it. */
export const serviceTexts = (stationId: string): string =>
  `array(select i.code || case when x.since is null and x.until is null then '' else '@' || coalesce(x.since::text, '') || '/' || coalesce(x.until::text, '') end
     from station_service_item x join service_item i on i.id = x.service_item_id where x.station_id = ${stationId}
     order by i.code collate "C", x.since nulls first)`

/** A station on a day. */
interface StationOnDay {
  readonly id: string
  readonly asOf: string
}

/** What can be done at each of many stations on a day, in the order of the codes. */
export const stationServiceItems: Batch<StationOnDay, ServiceItemNode[]> = async ({ reader }, keys) => {
  const found = await rows<ServiceItemNode & { key: number }>(
    reader,
    `select k.key::int as key, ${itemColumns} from unnest($1::uuid[], $2::date[]) with ordinality as k(station_id, day, key)
     join station_service_item x on x.station_id = k.station_id and ${offeredAt('k.day')} join service_item i on i.id = x.service_item_id order by i.code`,
    [keys.map(({ id }) => id), keys.map(({ asOf }) => asOf)],
  )
  const lists: ServiceItemNode[][] = keys.map(() => [])
  for (const { key, ...item } of found) lists[key - 1]!.push(item)
  return lists
}

/** All that each of many stations offers, has offered and will offer, in the order of the codes and days. */
export const stationServices: Batch<string, StationService[]> = async ({ reader }, ids) => {
  const found = await rows<ServiceItemNode & { stationId: string; since: string | null; until: string | null }>(
    reader,
    `select x.station_id as "stationId", x.since::text as since, x.until::text as until, ${itemColumns}
     from station_service_item x join service_item i on i.id = x.service_item_id
     where x.station_id = any($1::uuid[]) order by i.code, x.since nulls first`,
    [ids],
  )
  const lists = new Map<string, StationService[]>(ids.map(id => [id, []]))
  for (const { stationId, since, until, ...item } of found) lists.get(stationId)!.push({ item, since, until })
  return ids.map(id => lists.get(id)!)
}

/** Codes of a list that are those of no service item. */
export async function unknownItems(reader: Reader, codes: readonly string[]): Promise<string[]> {
  const found = await rows<{ code: string }>(
    reader,
    `select c.code from unnest($1::text[]) as c(code) where not exists (select 1 from service_item i where i.code = c.code and i.removed_at is null)`,
    [codes],
  )
  return found.map(({ code }) => code)
}

/** What one station is to offer. */
export interface StationOffer {
  readonly stationId: string
  readonly services: readonly ServiceSpan[]
}

/**
 * Brings what stations offer in line with lists of it. An item that is named with days is offered on just these; one that is named
 * without keeps its days, or begins: with its station, where that is new, else today. One that is not named ends today; what ended
 * before stays as it was.
 * @returns the stations of which something changed
 */
export async function writeServices(
  writer: Writer,
  offers: readonly StationOffer[],
  today: string,
): Promise<Set<string>> {
  if (offers.length === 0) return new Set()
  const named = offers.flatMap(({ stationId, services }) => services.map(service => ({ stationId, ...service })))
  const parameters = [
    offers.map(({ stationId }) => stationId),
    named.map(({ stationId }) => stationId),
    named.map(({ code }) => code),
    named.map(({ since }) => since),
    named.map(({ until }) => until),
    named.map(({ dated }) => dated),
    today,
  ]
  const changed = new Set<string>()
  for (const statement of statements)
    for (const { id } of await run<{ id: string }>(
      writer,
      `with named as (select w.station_id, i.id as item_id, w.since, w.until, w.dated
         from unnest($2::uuid[], $3::text[], $4::date[], $5::date[], $6::boolean[]) as w(station_id, code, since, until, dated)
         join service_item i on i.code = w.code), today as (select $7::date as day where cardinality($1::uuid[]) > 0)
       ${statement}`,
      parameters,
    ))
      changed.add(id)
  return changed
}

const isNamed = (condition = 'true') =>
  `exists (select 1 from named n where n.station_id = x.station_id and n.item_id = x.service_item_id and ${condition})`
const SAME_DAYS = 'n.since is not distinct from x.since and n.until is not distinct from x.until'

const statements = [
  `delete from station_service_item x using today where x.station_id = any($1::uuid[]) and
     case when ${isNamed()} then ${isNamed('n.dated')} and not ${isNamed(SAME_DAYS)} else x.since >= today.day end returning x.station_id as id`,
  `update station_service_item x set until = today.day from today
   where x.station_id = any($1::uuid[]) and (x.until is null or x.until > today.day) and not ${isNamed()} returning x.station_id as id`,
  `insert into station_service_item (station_id, service_item_id, since, until)
   select n.station_id, n.item_id, case when n.dated or not exists (select 1 from service_station_version v where v.station_id = n.station_id) then n.since else today.day end, n.until
   from named n, today where not exists (select 1 from station_service_item x where x.station_id = n.station_id and x.service_item_id = n.item_id
     and case when n.dated then ${SAME_DAYS} else x.until is null or x.until > today.day end) returning station_id as id`,
]
