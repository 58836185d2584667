import type { Reader } from '../database/access.ts'
import { staffFields } from '../formats/feature/fields.ts'
import { rosterRows } from './export-staff.query.ts'
import { csvLine, workbookOf } from './tables.ts'

/** Writes a roster as a table that imports to an equal one, phones in full: CSV, or a workbook. For the operator, who may read all. */
export async function exportStaff(
  reader: Reader,
  within: string,
  format: 'csv' | 'xlsx',
  write: (piece: string | Uint8Array) => Promise<void>,
): Promise<void> {
  const columns = staffFields.map(({ name }) => name)
  const rows = (await rosterRows(reader, within)).map(row => columns.map(column => row[column]))
  if (format === 'xlsx') return write(await workbookOf(columns, rows))
  await write(`\u{feff}${columns.join(',')}\r\n`)
  for (const row of rows) await write(csvLine(row))
}
