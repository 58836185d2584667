import { guarded } from '@geyi/shared/csv'
import papa from 'papaparse'
import type { SheetData } from 'write-excel-file/node'

/** A line of a CSV table, whose cells no spreadsheet runs. */
export const csvLine = (cells: readonly unknown[]): string => `${papa.unparse([cells.map(csvCell)])}\r\n`

/** An Excel workbook. Texts are text cells, so that no code loses a digit and no text is taken for a formula. */
export async function workbookOf(
  columns: readonly string[],
  rows: readonly (readonly unknown[])[],
): Promise<Uint8Array> {
  const { default: writeXlsx } = await import('write-excel-file/node')
  const head: SheetData = [columns.map(value => ({ value, type: String, fontWeight: 'bold' }))]
  const data = [...head, ...rows.map(cells => cells.map(sheetCell))]
  return writeXlsx(data, { stickyRowsCount: 1, columns: columns.map(() => ({ width: 20 })) }).toBuffer()
}

function sheetCell(value: unknown): SheetData[number][number] {
  if (value === null || value === undefined) return null
  return typeof value === 'number' ? { value, type: Number } : { value: String(value), type: String }
}

const csvCell = (value: unknown): string => {
  if (value === null || value === undefined) return ''
  return typeof value === 'string' ? guarded(value) : String(value)
}
