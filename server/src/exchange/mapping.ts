import { DomainError } from '../api/domain-error.ts'
import type { Field } from './fields.ts'
import type { RawFeature } from './read/raw-feature.ts'
import { parseWkt } from './read/wkt.ts'

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

/** Reads rows by field, and remembers which fields and columns the file has. */
export class Mapping {
  readonly #fields: readonly Field[]
  readonly #map: Readonly<Record<string, string>>
  readonly #set: Readonly<Record<string, string>>
  readonly #given = new Set<string>()
  readonly #columns = new Set<string>()
  readonly #mapped = new Set<string>()

  constructor(fields: readonly Field[], { map = {}, set = {} }: MappingOptions) {
    const known = fields.map(field => field.name)
    for (const name of [...Object.keys(map), ...Object.keys(set)])
      if (!known.includes(name))
        throw new DomainError('BAD_USER_INPUT', `There is no field “${name}” to map; there are ${known.join(', ')}.`)
    this.#fields = fields
    this.#map = map
    this.#set = set
    for (const name of Object.keys(set)) this.#given.add(name)
  }

  /** Fields that the file says anything about: what it is silent on stays as it is. */
  get given(): ReadonlySet<string> {
    return this.#given
  }

  read({ row, geometry, properties, id }: RawFeature): MappedRow {
    if (this.#columns.size < 500) for (const column of Object.keys(properties)) this.#columns.add(column)
    const values: Record<string, unknown> = {}
    for (const field of this.#fields) {
      const value = this.#valueOf(field, properties)
      if (value === undefined) continue
      this.#given.add(field.name)
      values[field.name] = value
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
          `No row has the column “${column}” for ${field}. The file has ${[...this.#columns].slice(0, 30).join(', ') || 'no columns'}.`,
        )
  }

  #valueOf({ name, aliases }: Field, properties: RawFeature['properties']): unknown {
    if (this.#set[name] !== undefined) return this.#set[name]
    const column = this.#map[name]
    if (column === '') return undefined
    if (column !== undefined) {
      if (properties[column] !== undefined) this.#mapped.add(name)
      return properties[column]
    }
    for (const candidate of [name, name.toUpperCase(), ...aliases, ...aliases.map(alias => alias.toUpperCase())])
      if (properties[candidate] !== undefined) return properties[candidate]
    return undefined
  }
}

const isBlank = (value: unknown): boolean => value === undefined || value === null || String(value).trim() === ''

/** Numbers from text only where the text is a plain number: `Number('')` would be a place off Africa. */
const numberOf = (value: unknown): unknown =>
  typeof value === 'string' && /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(value.trim()) ? Number(value) : value

const pointOf = (longitude: unknown, latitude: unknown): unknown =>
  isBlank(longitude) && isBlank(latitude)
    ? undefined
    : { type: 'Point', coordinates: [numberOf(longitude ?? null), numberOf(latitude ?? null)] }
