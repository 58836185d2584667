import type { Reader } from '../../database/access.ts'
import { Conditions } from '../../database/conditions.ts'
import { rows } from '../../database/rows.ts'
import type { Batch } from '../../graphql/context.ts'
import type { ServiceItemNode } from './service-item.type.ts'
import type { ServiceLevel } from './service-level.ts'

/** The most items that a catalogue may have: a list of them is answered as a whole. */
export const MOST_ITEMS = 2_000

/** A service item as it leaves. */
export const itemColumns = `'ServiceItem:' || i.id as "id", i.version, i.code, i.name, i.name_en as "nameEn", i.category, i.category_en as "categoryEn",
  i.levels, i.department, i.documents, i.deputised, i.deputised_how as "deputisedHow", i.synonyms, i.sample, i.parent_id as "parentId"`

/** Which service items. */
export interface ServiceItemFilter {
  readonly search?: string | null
  readonly category?: string | null
  readonly level?: ServiceLevel | null
  readonly main?: boolean | null
}

/** Service items by category and code: a sub-item after the one that it is part of, where its code begins with that one's. */
export function findServiceItems(reader: Reader, filter: ServiceItemFilter): Promise<ServiceItemNode[]> {
  const where = new Conditions().add('i.removed_at is null')
  if (filter.search?.trim())
    where.contains(
      `(i.name || ' ' || coalesce(i.name_en,'') || ' ' || i.pinyin || ' ' || i.initials || ' ' || i.category || ' ' || array_to_string(i.synonyms, ' '))`,
      filter.search,
    )
  if (filter.category) where.add(`i.category = ${where.parameter(filter.category)}`)
  if (filter.level) where.add(`(i.levels = '{}' or ${where.parameter(filter.level)} = any(i.levels))`)
  if (typeof filter.main === 'boolean') where.add(`(i.parent_id is null) = ${where.parameter(filter.main)}`)
  return rows(
    reader,
    `select ${itemColumns} from service_item i where ${where} order by i.category, i.code limit ${MOST_ITEMS}`,
    where.parameters,
  )
}

/** A service item by uuid, though it was removed: stations have offered it. */
export const serviceItemById: Batch<string, ServiceItemNode> = async ({ reader }, ids) => {
  const found = await rows<ServiceItemNode>(
    reader,
    `select ${itemColumns} from service_item i where i.id = any($1::uuid[])`,
    [ids],
  )
  const byId = new Map(found.map(item => [item.id, item]))
  return ids.map(id => byId.get(`ServiceItem:${id}`) ?? null)
}

/** The parts of each of many items, by code. */
export const subItems: Batch<string, ServiceItemNode[]> = async ({ reader }, ids) => {
  const found = await rows<ServiceItemNode>(
    reader,
    `select ${itemColumns} from service_item i where i.parent_id = any($1::uuid[]) and i.removed_at is null order by i.code`,
    [ids],
  )
  const byParent = Map.groupBy(found, ({ parentId }) => parentId)
  return ids.map(id => byParent.get(id) ?? [])
}

/** How many stations offer an item, or will, after a day. */
export async function stationsOffering(reader: Reader, itemId: string, day: string): Promise<number> {
  const [row] = await rows<{ count: number }>(
    reader,
    `select count(distinct x.station_id)::int as count from station_service_item x join service_station s on s.id = x.station_id and s.deleted_at is null
     where x.service_item_id = $1 and (x.until is null or x.until > $2::date)`,
    [itemId, day],
  )
  return row!.count
}
