import { DomainError } from '../../errors/domain-error.ts'
import { columnKey, namesOf, type UnreadColumn, unknownTo } from '../../formats/feature/columns.ts'
import { ExactNumber } from '../../formats/feature/exact-number.ts'
import type { Field } from '../../formats/feature/fields.ts'
import type { RawFeature } from '../../formats/feature/raw-feature.ts'
import { refusedFile } from '../../formats/feature/refused-file.ts'
import { parseWkt } from '../../formats/feature/wkt.ts'

/** Which column each field is read from, and which fields have the same value in every row. */
export interface MappingOptions {
  /** Field → column; an empty column leaves the field out. */
  readonly map?: Readonly<Record<string, string>> | undefined
  /** Field → value of all rows. */
  readonly set?: Readonly<Record<string, string>> | undefined
}

/** A row by our own field names, values still untrusted. */
export interface MappedRow {
  readonly row: number
  /** GeoJSON, in the file's own coordinates; nothing where the row has none. */
  readonly geometry: unknown
  /** A place beside the geometry, in the file's own coordinates. */
  readonly point: unknown
  readonly values: Readonly<Record<string, unknown>>
}

/** The most columns that are remembered by name. */
const MOST_COLUMNS = 500

/** Reads rows by field, and remembers which fields and columns the file has. */
export class Mapping {
  readonly #fields: readonly Field[]
  readonly #map: Readonly<Record<string, string>>
  readonly #set: Readonly<Record<string, string>>
  readonly #given = new Set<string>()
  /** Columns of the file, and the field that has been read from each. */
  readonly #columns = new Map<string, Field['name'] | null>()
  readonly #keys = new Map<string, string>()
  readonly #mapped = new Set<string>()
  /** Keys of the columns that each field may be read from, the best first. */
  readonly #sources: ReadonlyMap<string, readonly string[]>

  constructor(fields: readonly Field[], { map = {}, set = {} }: MappingOptions) {
    const known: readonly string[] = fields.map(field => field.name)
    for (const name of [...Object.keys(map), ...Object.keys(set)])
      if (!known.includes(name))
        throw new DomainError('BAD_USER_INPUT', `There is no field “${name}” to map; there are ${known.join(', ')}.`)
    this.#fields = fields
    this.#map = map
    this.#set = set
    this.#sources = new Map(fields.map(field => [field.name, this.#sourcesOf(field)]))
    for (const name of Object.keys(set)) this.#given.add(name)
  }

  /** Fields that the file says anything about: what it is silent on stays as it is. */
  get given(): ReadonlySet<string> {
    return this.#given
  }

  /** Whether a column is one that a field is read from. */
  readonly knows = (column: string): boolean => {
    const key = columnKey(column)
    return key !== '' && [...this.#sources.values()].some(keys => keys.includes(key))
  }

  /** Columns of the rows so far that nothing was read from, with the known names that they resemble. */
  get unread(): UnreadColumn[] {
    const unread = [...this.#columns].filter(([, field]) => field === null).map(([column]) => column)
    return unknownTo(this.#fields, unread)
  }

  /** Columns of the rows so far, each with the field that was read from it; null where none was. */
  get columns(): ReadonlyMap<string, Field['name'] | null> {
    return this.#columns
  }

  read({ row, geometry, properties, id }: RawFeature): MappedRow {
    const columns = this.#columnsOf(row, properties)
    const values: Record<string, unknown> = {}
    for (const { name } of this.#fields) {
      const value = this.#valueOf(name, properties, columns)
      if (value === undefined) continue
      this.#given.add(name)
      values[name] = value
    }
    if (values.code === undefined && id !== undefined && this.#map.code === undefined) values.code = id
    const point = pointOf(values.longitude, values.latitude)
    return { row, geometry: geometry ?? (isBlank(values.wkt) ? point : parseWkt(String(values.wkt))), point, values }
  }

  /** @throws BAD_USER_INPUT when a column was named that no row has. */
  checkColumns(): void {
    for (const [field, column] of Object.entries(this.#map))
      if (column !== '' && !this.#mapped.has(field))
        throw new DomainError(
          'BAD_USER_INPUT',
          `No row has the column “${column}” for ${field}. The file has ${[...this.#columns.keys()].slice(0, 30).join(', ') || 'no columns'}.`,
        )
  }

  /** A row's columns by key. @throws BAD_USER_INPUT where two that read alike differ and a field needs one of them */
  #columnsOf(row: number, properties: RawFeature['properties']): Map<string, string> {
    const columns = new Map<string, string>()
    for (const column of Object.keys(properties)) {
      if (properties[column] === undefined) continue
      if (!this.#columns.has(column) && this.#columns.size < MOST_COLUMNS) this.#columns.set(column, null)
      const key = this.#keyOf(column)
      const other = columns.get(key)
      if (other === undefined) columns.set(key, column)
      else if (this.#isAsked(key, column, other) && String(properties[other]) !== String(properties[column]))
        throw refusedFile(
          'FILE_COLUMN_TWICE',
          `Row ${row} has the columns “${other}” and “${column}”, which read alike. Say which one is meant with --map, or rename one of them.`,
        )
    }
    return columns
  }

  #keyOf(column: string): string {
    const known = this.#keys.get(column)
    if (known !== undefined) return known
    const key = columnKey(column)
    if (this.#keys.size < MOST_COLUMNS) this.#keys.set(column, key)
    return key
  }

  #isAsked(key: string, ...columns: string[]): boolean {
    if (Object.values(this.#map).some(column => columns.includes(column))) return false
    return [...this.#sources.values()].some(keys => keys.includes(key))
  }

  #sourcesOf(field: Field): string[] {
    if (this.#set[field.name] !== undefined) return []
    const column = this.#map[field.name]
    if (column !== undefined) return column === '' ? [] : [columnKey(column)]
    return namesOf(field).map(columnKey)
  }

  #valueOf(name: Field['name'], properties: RawFeature['properties'], columns: ReadonlyMap<string, string>): unknown {
    if (this.#set[name] !== undefined) return this.#set[name]
    const named = this.#map[name]
    const column =
      named !== undefined && properties[named] !== undefined
        ? named
        : this.#sources
            .get(name)!
            .map(key => columns.get(key))
            .find(found => found !== undefined)
    if (column === undefined) return undefined
    if (named !== undefined) this.#mapped.add(name)
    if (this.#columns.has(column)) this.#columns.set(column, name)
    return properties[column]
  }
}

const isBlank = (value: unknown): boolean => value === undefined || value === null || String(value).trim() === ''

/** Numbers from text only where the text is a plain number: `Number('')` would be a place off Africa. */
function numberOf(value: unknown): unknown {
  if (value instanceof ExactNumber) return Number(value.text)
  if (typeof value !== 'string') return value
  const text = value.normalize('NFKC').trim()
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : value
}

const pointOf = (longitude: unknown, latitude: unknown): unknown =>
  isBlank(longitude) && isBlank(latitude)
    ? undefined
    : { type: 'Point', coordinates: [numberOf(longitude ?? null), numberOf(latitude ?? null)] }
