import { columnKey } from '../feature/columns.ts'
import type { FileWarning, RawFeature } from '../feature/raw-feature.ts'
import { refusedFile } from '../feature/refused-file.ts'

/** Rows that are looked through for the names of columns. */
const TITLE_ROWS = 20

/** Rows of cells as features, under the names of their columns; names may have titles above them where at least two of them are known. */
export function readTable(
  data: readonly string[][],
  name: string,
  isKnown: (column: string) => boolean,
): { rows: AsyncIterable<RawFeature>; count: number; warnings: FileWarning[] } {
  const header = headerOf(data, isKnown)
  const columns = (data[header] ?? []).map(column => column.trim())
  if (columns.every(column => column === ''))
    throw refusedFile('FILE_EMPTY', `${name} has no line of column names: nothing is in it.`)
  const keys = columns.map(columnKey)
  const twice = columns.find((_, index) => keys[index] !== '' && keys.indexOf(keys[index]!) !== index)
  if (twice !== undefined)
    throw refusedFile('FILE_COLUMN_TWICE', `${name} has the column “${twice}” twice. Rename one of them.`)
  const warnings: FileWarning[] = []
  const above = data
    .slice(0, header)
    .flat()
    .filter(cell => cell.trim() !== '')
  if (above.length > 0)
    warnings.push({
      code: 'TITLES_SKIPPED',
      message: `The names of columns are in row ${header + 1} of ${name}; what stands above was not read: ${above.slice(0, 5).join(', ').replace(/\s+/g, ' ')}.`,
    })
  return {
    rows: records(columns, data, header, name),
    count: data.slice(header + 1).filter(cells => !isBlank(cells)).length,
    warnings,
  }
}

/** The first row that is not blank, or a later one with known names where that has none. */
function headerOf(data: readonly string[][], isKnown: (column: string) => boolean): number {
  const known = (cells: readonly string[]) => cells.filter(cell => isKnown(cell)).length
  const first = Math.max(
    0,
    data.findIndex(cells => cells.some(cell => cell.trim() !== '')),
  )
  if (known(data[first] ?? []) > 0) return first
  for (let index = first + 1; index < Math.min(data.length, first + TITLE_ROWS); index++)
    if (known(data[index]!) > 1) return index
  return first
}

const isBlank = (cells: readonly string[]): boolean => cells.every(cell => cell.trim() === '')

async function* records(
  columns: readonly string[],
  data: readonly string[][],
  header: number,
  name: string,
): AsyncGenerator<RawFeature> {
  for (let index = header + 1; index < data.length; index++) {
    const cells = data[index]!
    if (isBlank(cells)) continue
    if (cells.slice(columns.length).some(cell => cell.trim() !== ''))
      throw refusedFile(
        'FILE_ROW_TOO_LONG',
        `${name}, row ${index + 1}: ${cells.length} cells, but ${columns.length} columns.`,
      )
    const properties: Record<string, string> = {}
    for (const [at, column] of columns.entries()) if (column !== '') properties[column] = cells[at] ?? ''
    yield { row: index + 1, geometry: undefined, properties }
  }
}
