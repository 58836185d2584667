import { unguarded } from '@geyi/shared/csv'
import papa from 'papaparse'
import { DomainError } from '../../api/domain-error.ts'
import type { ImportFile } from './import-file.ts'
import type { FeatureSource, RawFeature } from './raw-feature.ts'
import { decodeText, encodingNamed, encodingOf } from './text-encoding.ts'

/** Rows of a table with a line of column names; places are in columns of their own. */
export async function readCsv(file: ImportFile, encoding: string | undefined): Promise<FeatureSource> {
  const bytes = await file.bytes()
  const text = decodeText(bytes, encoding ? encodingNamed(encoding) : encodingOf(bytes))
  if (text.includes('\0') || text.includes('\u{fffd}'))
    throw new DomainError(
      'BAD_USER_INPUT',
      `${file.name} is no table of text. Geyi reads GeoJSON, CSV and Shapefiles in a zip.`,
    )
  const { data, errors } = papa.parse<string[]>(text)
  const broken = errors.find(error => error.type === 'Quotes')
  if (broken) throw new DomainError('BAD_USER_INPUT', `${file.name}, row ${(broken.row ?? 0) + 1}: ${broken.message}.`)
  const columns = (data[0] ?? []).map(name => name.trim())
  if (columns.every(name => name === ''))
    throw new DomainError('BAD_USER_INPUT', `${file.name} has no line of column names.`)
  const twice = columns.find((name, index) => name !== '' && columns.indexOf(name) !== index)
  if (twice !== undefined) throw new DomainError('BAD_USER_INPUT', `${file.name} has the column “${twice}” twice.`)
  return { rows: records(columns, data, file.name) }
}

async function* records(
  columns: readonly string[],
  data: readonly string[][],
  name: string,
): AsyncGenerator<RawFeature> {
  for (let index = 1; index < data.length; index++) {
    const cells = data[index]!
    if (cells.every(cell => cell.trim() === '')) continue
    if (cells.length > columns.length)
      throw new DomainError(
        'BAD_USER_INPUT',
        `${name}, row ${index + 1}: ${cells.length} cells, but ${columns.length} columns.`,
      )
    const properties: Record<string, string> = {}
    for (const [at, column] of columns.entries()) if (column !== '') properties[column] = unguarded(cells[at] ?? '')
    yield { row: index + 1, geometry: undefined, properties }
  }
}
