import { extentOfDivision } from '../../division/division.query.ts'
import { type FileKind, featuresOf } from '../../files/file-kind.ts'
import { asImportFile, wholeFile } from '../../files/sent-file.ts'
import { type CrsReading, crsOf } from '../../formats/crs/crs.ts'
import { reprojected } from '../../formats/crs/reproject.ts'
import { unknownTo } from '../../formats/feature/columns.ts'
import { ExactNumber } from '../../formats/feature/exact-number.ts'
import { type Field, fieldsOf } from '../../formats/feature/fields.ts'
import type { FeatureSource, RawFeature } from '../../formats/feature/raw-feature.ts'
import { refusedFile } from '../../formats/feature/refused-file.ts'
import { openSource } from '../../formats/open-source.ts'
import { isOsmPbf } from '../../formats/osm/osm-pbf.reader.ts'
import type { Context } from '../../graphql/context.ts'
import { today } from '../../graphql/day.ts'
import { fieldValues } from '../field-values.ts'
import type { FieldValueInput } from '../import.inputs.ts'
import { Mapping } from '../rows/mapping.ts'
import { guessCrs } from './guess-crs.ts'
import { fieldNamed, guessField } from './guess-field.ts'
import type { ImportColumn, ImportPreview } from './import-preview.type.ts'

/** How a file is to be looked at. */
export interface PreviewAsked {
  readonly fileId: string
  readonly kind: FileKind
  readonly crs: string | null
  readonly encoding: string | null
  readonly map: FieldValueInput[] | null
}

/** Features and positions that are looked at. */
const MOST_ROWS = 500
const MOST_POSITIONS = 20_000
const MOST_COLUMNS = 200
/** Values of a column that are shown, and characters of each. */
const SHOWN = 5
const LONGEST = 60

/** The first rows of a file, as they would be read. @throws NOT_FOUND, BAD_USER_INPUT where it can't be read so */
export async function importPreview(
  { reader, viewer }: Context,
  { fileId, kind, crs, encoding, map }: PreviewAsked,
): Promise<ImportPreview> {
  const kept = await wholeFile(reader, viewer, fileId)
  const file = asImportFile(reader, kept)
  for await (const head of file.chunks()) {
    if (!isOsmPbf(head)) break
    return { ...nothingSeen, format: 'OSM' }
  }
  const features = featuresOf(kind)
  const fields = features === undefined ? [] : fieldsOf[features]
  const mapping = new Mapping(fields, { map: fieldValues(map) })
  // Whatever the file says of its system, or does not, it is to be seen: a wrong system shows on the map.
  const source = await openSource(file, { crs: crs ?? 'CRS84', encoding: encoding ?? undefined }, mapping.knows)
  const { raws, places } = await firstRows(source, mapping)
  if (raws.length === 0) throw refusedFile('FILE_NO_ROWS', `${file.name} holds no rows.`)
  const near = await extentOfDivision(reader, kept.divisionCode, today())
  const first = firstPosition(places)
  const guess = source.projection || !first ? null : (systemSaid(source) ?? (await guessCrs(first, near)))
  const system = await crsOf(source, crs ?? guess ?? undefined, file.name)
  return {
    format: source.format,
    rows: source.count ?? null,
    encoding: source.encoding ?? null,
    projection: source.projection === undefined ? null : nameOf(source.projection),
    crsGuess: guess,
    fields: fields.map(({ name }) => fieldNamed(name)),
    columns: columnsOf(kind, fields, mapping, raws),
    ground: groundOf(places, system),
    warnings: [
      ...source.warnings,
      ...(system.warning ? [{ code: 'DATUM_UNSURE' as const, message: system.warning }] : []),
    ],
  }
}

const nothingSeen = {
  rows: null,
  encoding: null,
  projection: null,
  crsGuess: null,
  fields: [],
  columns: [],
  ground: null,
  warnings: [],
}

/** The system that a GeoJSON document names beside its features, which the standard no longer knows. */
const systemSaid = ({ members }: FeatureSource): string | undefined => {
  const number = /EPSG:.*?(\d{4,6})"/.exec(JSON.stringify(members?.crs ?? ''))?.[1]
  return number && `EPSG:${number}`
}

async function firstRows(source: FeatureSource, mapping: Mapping): Promise<{ raws: RawFeature[]; places: unknown[] }> {
  const raws: RawFeature[] = []
  const places: unknown[] = []
  let positions = 0
  for await (const raw of source.rows) {
    raws.push(raw)
    const { geometry } = mapping.read(raw)
    if (geometry) places.push(geometry)
    positions += countOf(geometry)
    if (raws.length >= MOST_ROWS || positions >= MOST_POSITIONS) break
  }
  return { raws, places }
}

const coordinatesOf = (geometry: unknown): unknown =>
  typeof geometry === 'object' && geometry !== null && 'coordinates' in geometry ? geometry.coordinates : undefined

/** The positions of a geometry, as far as they are some. */
function* positionsOf(part: unknown, depth = 5): Generator<readonly [number, number]> {
  if (!Array.isArray(part) || depth === 0) return
  if (typeof part[0] === 'number' && typeof part[1] === 'number') yield [part[0], part[1]]
  else for (const inner of part) yield* positionsOf(inner, depth - 1)
}

function countOf(geometry: unknown): number {
  let count = 0
  for (const _ of positionsOf(coordinatesOf(geometry))) count++
  return count
}

function firstPosition(places: readonly unknown[]): readonly [number, number] | undefined {
  for (const place of places)
    for (const position of positionsOf(coordinatesOf(place))) if (position.every(Number.isFinite)) return position
  return undefined
}

const TYPES = new Set(['Point', 'MultiPoint', 'LineString', 'MultiLineString', 'Polygon', 'MultiPolygon'])

/** Where places lie; those that can't be anywhere are left out. */
function groundOf(places: readonly unknown[], { toDegrees }: CrsReading): unknown {
  const geometries: unknown[] = []
  for (const place of places) {
    const { type } = place as { type?: unknown }
    if (!TYPES.has(String(type))) continue
    try {
      const moved = reprojected(place, toDegrees)
      const isAnywhere = [...positionsOf(coordinatesOf(moved))].every(
        ([x, y]) => Math.abs(x) <= 180 && Math.abs(y) <= 90,
      )
      if (isAnywhere && isSound(coordinatesOf(moved)))
        geometries.push({ type, coordinates: rounded(coordinatesOf(moved)) })
    } catch {
      // It lies outside of the ground that the system is for.
    }
  }
  return geometries.length > 0 ? { type: 'GeometryCollection', geometries } : null
}

/** Whether all that it comes down to is pairs of numbers: what can be drawn. */
const isSound = (part: unknown): boolean =>
  Array.isArray(part) &&
  (part.some(Array.isArray) ? part.every(isSound) : part.slice(0, 2).filter(Number.isFinite).length === 2)

const rounded = (part: unknown): unknown =>
  Array.isArray(part)
    ? part.slice(0, typeof part[0] === 'number' ? 2 : undefined).map(rounded)
    : Math.round(Number(part) * 1e6) / 1e6

function columnsOf(
  kind: FileKind,
  fields: readonly Field[],
  mapping: Mapping,
  raws: readonly RawFeature[],
): ImportColumn[] {
  const nearest = new Map(unknownTo(fields, mapping.columns.keys()).map(({ name, nearest }) => [name, nearest]))
  const taken = new Set(mapping.columns.values())
  const features = featuresOf(kind)
  return [...mapping.columns].slice(0, MOST_COLUMNS).map(([name, field]) => {
    const values = valuesOf(raws, name)
    const guess =
      field === null && features !== undefined
        ? guessField(
            features,
            fields,
            { name, nearest: nearest.get(name) ?? null, values },
            taken as ReadonlySet<string>,
          )
        : null
    if (guess) taken.add(guess)
    return { name, field: field && fieldNamed(field), guess, values }
  })
}

function valuesOf(raws: readonly RawFeature[], column: string): string[] {
  const values: string[] = []
  for (const { properties } of raws) {
    const value = properties[column]
    if (value === undefined || value === null || String(value).trim() === '') continue
    values.push(textOf(value).slice(0, LONGEST))
    if (values.length === SHOWN) break
  }
  return values
}

const textOf = (value: unknown): string => {
  if (value instanceof ExactNumber) return value.text
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

/** The name that the WKT of a coordinate system begins with. */
const nameOf = (wkt: string): string => (/^\s*\w+\s*\[\s*"([^"]*)"/.exec(wkt)?.[1] ?? wkt).slice(0, 80)
