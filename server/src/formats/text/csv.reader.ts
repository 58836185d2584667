import { unguarded } from '@geyi/shared/csv'
import papa from 'papaparse'
import { DomainError } from '../../errors/domain-error.ts'
import { columnKey } from '../feature/columns.ts'
import type { ImportFile } from '../feature/import-file.ts'
import type { FeatureSource, RawFeature } from '../feature/raw-feature.ts'
import { looksLikeBig5, maybeBig5 } from './looks-like-big5.ts'
import { decodedText, encodingNamed, encodingOf } from './text-encoding.ts'

/** Signs that no text has. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is these that tell.
const CONTROL = /[\0-\x08\x0e-\x1a\x1c-\x1f]/

/** Rows that are looked through for the names of columns. */
const TITLE_ROWS = 20

/**
 * Rows of a table with a line of column names; places are in columns of their own. Names may have titles above them where at least two
 * of them are known.
 */
export async function readCsv(
  file: ImportFile,
  said: string | undefined,
  isKnown: (column: string) => boolean,
): Promise<FeatureSource> {
  const bytes = await file.bytes()
  const encoding = said ? encodingNamed(said) : encodingOf(bytes)
  if (!said && encoding === 'gb18030' && looksLikeBig5(bytes)) throw maybeBig5(file.name)
  const text = decodedText(bytes, encoding)
  if (text === undefined || CONTROL.test(text))
    throw new DomainError(
      'BAD_USER_INPUT',
      `${file.name} is no table of ${said ? `${encoding.toUpperCase()} ` : ''}text. Geyi reads GeoJSON, CSV and Shapefiles in a zip${said ? '' : '; if it is text, say how it is written with --encoding'}.`,
    )
  const data = cellsOf(text, file.name)
  const header = headerOf(data, isKnown)
  const columns = (data[header] ?? []).map(name => unguarded(name).trim())
  if (columns.every(name => name === ''))
    throw new DomainError('BAD_USER_INPUT', `${file.name} has no line of column names.`)
  const keys = columns.map(columnKey)
  const twice = columns.find((_, index) => keys[index] !== '' && keys.indexOf(keys[index]!) !== index)
  if (twice !== undefined)
    throw new DomainError('BAD_USER_INPUT', `${file.name} has the column “${twice}” twice. Rename one of them.`)
  const warnings: string[] = []
  const above = data
    .slice(0, header)
    .flat()
    .filter(cell => cell.trim() !== '')
  if (above.length > 0)
    warnings.push(
      `The names of columns are in row ${header + 1} of ${file.name}; what stands above was not read: ${above.slice(0, 5).join(', ').replace(/\s+/g, ' ')}.`,
    )
  if (!said && encoding === 'gb18030')
    warnings.push(`Nothing says how ${file.name} is written; it was read as GBK. If names look wrong, say --encoding.`)
  return { rows: records(columns, data, header, file.name), warnings }
}

/** Excel's own first line that names what separates cells; it shows no such row. */
const SEPARATOR = /^sep=(.)\r?\n/i

/** What separates cells where a Chinese keyboard has written a whole table: no name of a column holds it. */
function fullWidthSeparator(text: string): string | undefined {
  const first = text.trimStart().split(/[\r\n]/, 1)[0]!
  return /[,;\t|]/.test(first) ? undefined : /[，；]/.exec(first)?.[0]
}

function cellsOf(text: string, name: string): string[][] {
  const delimiter = SEPARATOR.exec(text)?.[1] ?? fullWidthSeparator(text)
  const { data, errors } = papa.parse<string[]>(text.replace(SEPARATOR, ''), delimiter ? { delimiter } : {})
  const broken = errors.find(error => error.type === 'Quotes')
  if (broken) throw new DomainError('BAD_USER_INPUT', `${name}, row ${(broken.row ?? 0) + 1}: ${broken.message}.`)
  return data
}

/** The first row that is not blank, or a later one with known names where that has none. */
function headerOf(data: readonly string[][], isKnown: (column: string) => boolean): number {
  const known = (cells: readonly string[]) => cells.filter(cell => isKnown(unguarded(cell))).length
  const first = Math.max(
    0,
    data.findIndex(cells => cells.some(cell => cell.trim() !== '')),
  )
  if (known(data[first] ?? []) > 0) return first
  for (let index = first + 1; index < Math.min(data.length, first + TITLE_ROWS); index++)
    if (known(data[index]!) > 1) return index
  return first
}

async function* records(
  columns: readonly string[],
  data: readonly string[][],
  header: number,
  name: string,
): AsyncGenerator<RawFeature> {
  for (let index = header + 1; index < data.length; index++) {
    const cells = data[index]!
    if (cells.every(cell => cell.trim() === '')) continue
    if (cells.slice(columns.length).some(cell => cell.trim() !== ''))
      throw new DomainError(
        'BAD_USER_INPUT',
        `${name}, row ${index + 1}: ${cells.length} cells, but ${columns.length} columns.`,
      )
    const properties: Record<string, string> = {}
    for (const [at, column] of columns.entries()) if (column !== '') properties[column] = unguarded(cells[at] ?? '')
    yield { row: index + 1, geometry: undefined, properties }
  }
}
