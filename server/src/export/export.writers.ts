import { guarded } from '@geyi/shared/csv'
import papa from 'papaparse'
import { FeatureKind } from '../formats/feature/feature-kind.ts'
import { columnsOf } from './columns.ts'
import type { ExportedRow } from './export.query.ts'
import type { ExportFormat } from './formats.ts'

/** The text of a file of features, piece by piece. */
export const writeFeatures = (
  format: ExportFormat,
  kind: FeatureKind,
  found: AsyncIterable<ExportedRow>,
): AsyncGenerator<string> => (format === 'csv' ? csv(kind, found) : geoJson(kind, found))

/** A GeoJSON FeatureCollection, one feature a line so that two exports can be compared line by line. */
async function* geoJson(kind: FeatureKind, found: AsyncIterable<ExportedRow>): AsyncGenerator<string> {
  yield '{"type":"FeatureCollection","features":['
  let separator = '\n'
  for await (const row of found) {
    const properties = Object.fromEntries(propertiesOf(kind).map(name => [name, row[name] ?? null]))
    yield `${separator}{"type":"Feature","properties":${JSON.stringify(properties)},"geometry":${row.geometry ?? 'null'}}`
    separator = ',\n'
  }
  yield '\n]}\n'
}

/** Buildings say where they are besides their footprint. */
const propertiesOf = (kind: FeatureKind): readonly string[] =>
  kind === FeatureKind.BUILDINGS ? [...columnsOf[kind], 'longitude', 'latitude'] : columnsOf[kind]

/** Columns of the geometry in a table. */
const placesOf: Readonly<Record<FeatureKind, readonly string[]>> = {
  [FeatureKind.DIVISIONS]: ['wkt'],
  [FeatureKind.GRIDS]: ['wkt'],
  [FeatureKind.STATIONS]: ['longitude', 'latitude'],
  [FeatureKind.BUILDINGS]: ['longitude', 'latitude', 'wkt'],
}

/** A CSV table in UTF-8 with a byte order mark: without one, spreadsheets on Chinese desks read it as GBK. */
async function* csv(kind: FeatureKind, found: AsyncIterable<ExportedRow>): AsyncGenerator<string> {
  const columns = [...columnsOf[kind], ...placesOf[kind]]
  yield `\u{feff}${columns.join(',')}\r\n`
  for await (const row of found) yield `${papa.unparse([columns.map(column => cellOf(row[column]))])}\r\n`
}

const cellOf = (value: unknown): string => {
  if (value === null || value === undefined) return ''
  return typeof value === 'string' ? guarded(value) : String(value)
}
