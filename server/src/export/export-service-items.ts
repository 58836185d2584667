import type { Reader } from '../database/access.ts'
import { cellsOf, ITEM_COLUMNS } from '../station/catalogue/item-table.ts'
import { findServiceItems } from '../station/catalogue/service-item.query.ts'
import { csvLine, workbookOf } from './tables.ts'

/** Writes the catalogue as a table that imports to an equal one: CSV, or a workbook. @returns how many items */
export async function exportServiceItems(
  reader: Reader,
  format: 'csv' | 'xlsx',
  write: (piece: string | Uint8Array) => Promise<void>,
): Promise<number> {
  const items = await findServiceItems(reader, {})
  const codes = new Map(items.map(({ id, code }) => [id, code]))
  const columns = Object.keys(ITEM_COLUMNS) as (keyof typeof ITEM_COLUMNS)[]
  const rows = items.map(item => {
    const cells = cellsOf(item, item.parentId && codes.get(`ServiceItem:${item.parentId}`)!)
    return columns.map(column => cells[column])
  })
  if (format === 'xlsx') {
    await write(await workbookOf(columns, rows))
    return rows.length
  }
  await write(`\u{feff}${columns.join(',')}\r\n`)
  for (const row of rows) await write(csvLine(row))
  return rows.length
}
