import { guarded } from '@geyi/shared/csv'

export type Cell = string | number | null

/** A table to be kept: the names of its columns, and a row for each thing. */
export type TableCells = readonly [string[], ...Cell[][]]

/** A table as CSV in UTF-8 with a byte order mark: without one, spreadsheets on Chinese desks read it as GBK. */
export const csvOf = (table: TableCells): string =>
  `\u{feff}${table.map(row => `${row.map(quoted).join(',')}\r\n`).join('')}`

function quoted(cell: Cell): string {
  if (cell === null) return ''
  const text = typeof cell === 'number' ? String(cell) : guarded(cell)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** The same as an Excel workbook. Texts are text cells, so that no code loses a digit and no text is taken for a formula. */
export async function workbookOf([names, ...rows]: TableCells): Promise<Blob> {
  const { default: writeXlsx } = await import('write-excel-file/browser')
  const head = names.map(value => ({ value, type: String, fontWeight: 'bold' as const }))
  const body = rows.map(row =>
    row.map(value =>
      value === null ? null : typeof value === 'number' ? { value, type: Number } : { value, type: String },
    ),
  )
  return writeXlsx([head, ...body], { stickyRowsCount: 1, columns: names.map(() => ({ width: 18 })) }).toBlob()
}
