import { unguarded } from '@geyi/shared/csv'

/** The cells of a workbook's first sheet or of a CSV file in UTF-8 or GBK, row by row. @throws when it is neither */
export async function readTable(file: File): Promise<string[][]> {
  if (/\.xlsx$/i.test(file.name)) {
    const { readSheet } = await import('read-excel-file/browser')
    const rows = await readSheet(file)
    return rows.map(row => row.map(textOfCell))
  }
  const { default: papa } = await import('papaparse')
  const { data } = papa.parse<string[]>(textOf(await file.arrayBuffer()))
  return data.map(row => row.map(unguarded))
}

/** What a cell says: a day as 2026-01-05. */
const textOfCell = (cell: unknown): string =>
  cell instanceof Date ? cell.toISOString().replace('T00:00:00.000Z', '') : String(cell ?? '')

/** What is no UTF-8 was written on a Chinese desk. */
function textOf(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030', { fatal: true }).decode(bytes)
  }
}
