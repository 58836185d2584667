import type { Reader } from '../../database/access.ts'
import type { Conditions } from '../../database/conditions.ts'
import { rows } from '../../database/rows.ts'
import { boundedList } from '../../graphql/parse/bounded-list.ts'
import { offeredAt } from './station-services.query.ts'

/** The ids of which a station must offer one, so that a service item can be done there: its own, and that of the whole whose part it is. None of a code that is no item's. */
export type ItemAsked = readonly string[]

/** Service items as they are searched by. Their ids are found out first: of an id the database knows how rare it is. */
export async function itemsAsked(reader: Reader, codes: readonly string[] | null | undefined): Promise<ItemAsked[]> {
  const asked = [...new Set(boundedList('serviceItems', codes ?? []))]
  if (asked.length === 0) return []
  const found = await rows<{ code: string; ids: string[] }>(
    reader,
    `select code, array_remove(array[id, parent_id], null)::text[] as ids from service_item where code = any($1::text[])`,
    [asked],
  )
  const byCode = new Map(found.map(({ code, ids }) => [code, ids]))
  return asked.map(code => byCode.get(code) ?? [])
}

/** SQL: whether a station `s` is among those that offer all of some items on a day, which is an expression. They are found by their items. */
export const isAmongOffering = (where: Conditions, items: readonly ItemAsked[], day: string): string =>
  items.length === 1
    ? `s.id in (select x.station_id from station_service_item x where x.service_item_id = any(${where.parameter(items[0])}::uuid[]) and ${offeredAt(day)})`
    : // One condition for all: the planner of one for each takes minutes over some hundreds.
      `s.id in (select x.station_id from ${linksOf(where, items)} and ${offeredAt(day)} group by 1 having count(distinct w.item) = ${items.length})`

/** SQL: the same, asked of one station after the other. */
export const offersAll = (where: Conditions, items: readonly ItemAsked[], day: string): string =>
  `(select count(distinct w.item) from ${linksOf(where, items)} and ${offeredAt(day)} and x.station_id = s.id) = ${items.length}`

function linksOf(where: Conditions, items: readonly ItemAsked[]): string {
  const ids = where.parameter(items.flat())
  const which = where.parameter(items.flatMap((ids, item) => ids.map(() => item)))
  return `station_service_item x, unnest(${ids}::uuid[], ${which}::int[]) as w(id, item) where x.service_item_id = w.id`
}
