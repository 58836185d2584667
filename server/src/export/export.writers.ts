import { DomainError } from '../errors/domain-error.ts'
import { FeatureKind } from '../formats/feature/feature-kind.ts'
import type { FieldName, PlaceField } from '../formats/feature/fields.ts'
import { columnsOf } from './columns.ts'
import type { ExportedRow } from './export.query.ts'
import type { ExportFormat } from './formats.ts'
import { csvLine, workbookOf } from './tables.ts'

/** A file of features, piece by piece. */
export function writeFeatures(
  format: ExportFormat,
  kind: FeatureKind,
  found: AsyncIterable<ExportedRow>,
  crs?: string,
): AsyncGenerator<string | Uint8Array> {
  if (format === 'xlsx') return xlsx(kind, found)
  return format === 'csv' ? csv(kind, found) : geoJson(kind, found, crs)
}

/** A GeoJSON FeatureCollection, one feature a line so that two exports can be compared line by line. */
async function* geoJson(
  kind: FeatureKind,
  found: AsyncIterable<ExportedRow>,
  crs: string | undefined,
): AsyncGenerator<string> {
  // The standard knows degrees alone: a file of other coordinates says so, and no reader takes them for degrees.
  const system = crs === undefined ? '' : `"crs":${JSON.stringify({ type: 'name', properties: { name: crs } })},`
  yield `{"type":"FeatureCollection",${system}"features":[`
  let separator = '\n'
  for await (const row of found) {
    const properties = Object.fromEntries(propertiesOf(kind).map(name => [name, row[name] ?? null]))
    yield `${separator}{"type":"Feature","properties":${JSON.stringify(properties)},"geometry":${row.geometry ?? 'null'}}`
    separator = ',\n'
  }
  yield '\n]}\n'
}

/** Buildings say where they are besides their footprint. */
const propertiesOf = (kind: FeatureKind): readonly `${FieldName}`[] =>
  kind === FeatureKind.BUILDINGS ? [...columnsOf(kind), 'longitude', 'latitude'] : columnsOf(kind)

/** Columns of the geometry in a table. */
const placesOf: Readonly<Record<FeatureKind, readonly PlaceField[]>> = {
  [FeatureKind.DIVISIONS]: ['wkt'],
  [FeatureKind.GRIDS]: ['wkt'],
  [FeatureKind.STATIONS]: ['longitude', 'latitude'],
  [FeatureKind.BUILDINGS]: ['longitude', 'latitude', 'wkt'],
}

/** A CSV table in UTF-8 with a byte order mark: without one, spreadsheets on Chinese desks read it as GBK. */
async function* csv(kind: FeatureKind, found: AsyncIterable<ExportedRow>): AsyncGenerator<string> {
  const columns = [...columnsOf(kind), ...placesOf[kind]]
  yield `\u{feff}${columns.join(',')}\r\n`
  for await (const row of found) yield csvLine(columns.map(column => row[column]))
}

/** The most rows of a workbook: it is made in memory, and edited by people. */
const MOST_ROWS = 100_000

/** An Excel workbook. */
async function* xlsx(kind: FeatureKind, found: AsyncIterable<ExportedRow>): AsyncGenerator<Uint8Array> {
  if (kind !== FeatureKind.STATIONS)
    throw new DomainError(
      'BAD_USER_INPUT',
      'Only stations leave as a workbook: a boundary is longer than a cell may be.',
    )
  const columns = [...columnsOf(kind), ...placesOf[kind]]
  const rows: unknown[][] = []
  for await (const row of found) {
    if (rows.length >= MOST_ROWS)
      throw new DomainError(
        'TOO_MANY_FEATURES',
        `A workbook holds at most ${MOST_ROWS} stations. Export a part of them with --district.`,
      )
    rows.push(columns.map(column => row[column]))
  }
  yield await workbookOf(columns, rows)
}
