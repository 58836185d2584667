import type { Reader } from '../../database/access.ts'
import { Conditions } from '../../database/conditions.ts'
import { rows } from '../../database/rows.ts'
import type { Batch } from '../../graphql/context.ts'
import type { ServiceItemNode } from './service-item.type.ts'

/** A service item as it leaves. */
export const itemColumns = `'ServiceItem:' || i.id as "id", i.code, i.name, i.name_en as "nameEn", i.category, i.category_en as "categoryEn"`

/** Service items by category and code. */
export function findServiceItems(reader: Reader, text: string | null): Promise<ServiceItemNode[]> {
  const where = new Conditions()
  if (text?.trim())
    where.contains(
      `(i.name || ' ' || coalesce(i.name_en,'') || ' ' || i.pinyin || ' ' || i.initials || ' ' || i.category)`,
      text,
    )
  return rows(
    reader,
    `select ${itemColumns} from service_item i where ${where} order by i.category, i.code`,
    where.parameters,
  )
}

export const serviceItemById: Batch<string, ServiceItemNode> = async ({ reader }, ids) => {
  const found = await rows<ServiceItemNode>(
    reader,
    `select ${itemColumns} from service_item i where i.id = any($1::uuid[])`,
    [ids],
  )
  const byId = new Map(found.map(item => [item.id, item]))
  return ids.map(id => byId.get(`ServiceItem:${id}`) ?? null)
}
