import type { GridAttributes, GridId } from '../../coverage/structure/grid.ts'
import { E7, type MultiPolygon, type Position } from '../../geo/position.ts'
import { parseText } from '../../text/parseText.ts'
import { Malformed } from './malformed.ts'
import { crossesMoreThan, travelOf } from './pathCost.ts'

/** The most positions of one path or area: drawing by hand makes tens, tracing a river some hundreds. */
const POSITION_LIMIT = 2_000

/** The longest that all lines of an edit may be together: 10°, about 1,000 km, in E7. */
const TRAVEL_LIMIT = 10 * E7
/** The most often that the lines of an edit may cross. */
const CROSSING_LIMIT = 500

const gridId = /^Grid:[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

/** An untrusted object at a path of the input, read member by member; whatever is not read is dropped. Throws `Malformed`. */
export class EditReader {
  readonly path: string
  readonly #value: Record<string, unknown>

  constructor(value: unknown, path: string) {
    this.path = path
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      throw new Malformed(path, 'is no object', 'NOT_AN_OBJECT')
    this.#value = value as Record<string, unknown>
  }

  has(member: string): boolean {
    return this.#value[member] !== undefined
  }

  isNull(member: string): boolean {
    return this.#value[member] === null
  }

  text(member: string, { pattern, most = 200 }: { pattern?: RegExp; most?: number } = {}): string {
    const value = this.#value[member]
    const path = `${this.path}.${member}`
    if (typeof value !== 'string') throw new Malformed(path, 'is no text', 'NOT_TEXT')
    if (value.length === 0 || value.length > most)
      throw new Malformed(path, `has 1 to ${most} characters`, 'WRONG_LENGTH')
    if (pattern && !pattern.test(value)) throw new Malformed(path, 'is not written as it must be', 'WRONG_PATTERN')
    return value
  }

  name(member: string): string {
    const name = this.text(member)
    const parsed = parseText(name, { most: 200 })
    const path = `${this.path}.${member}`
    if (!parsed.ok) throw new Malformed(path, parsed.message, parsed.reason)
    if (parsed.value !== name) throw new Malformed(path, 'has blanks at its ends', 'WRONG_PATTERN')
    return name
  }

  gridId(member: string): GridId {
    return this.text(member, { pattern: gridId })
  }

  community(member: string): string {
    return this.text(member, { pattern: /^[1-9]\d{11}$/ })
  }

  flag(member: string): true | undefined {
    const value = this.#value[member]
    if (value === undefined || value === false) return undefined
    if (value === true) return true
    throw new Malformed(`${this.path}.${member}`, 'is neither true nor false', 'NOT_A_FLAG')
  }

  list(member: string, least: number, most: number): readonly unknown[] {
    return listOf(this.#value[member], `${this.path}.${member}`, least, most)
  }

  objects<T>(member: string, least: number, most: number, read: (reader: EditReader) => T): T[] {
    return this.list(member, least, most).map((item, index) =>
      read(new EditReader(item, `${this.path}.${member}[${index}]`)),
    )
  }

  object<T>(member: string, read: (reader: EditReader) => T): T {
    return read(new EditReader(this.#value[member], `${this.path}.${member}`))
  }

  gridIds(member: string, least: number, most: number): GridId[] {
    return this.list(member, least, most).map((id, index) => {
      if (typeof id === 'string' && gridId.test(id)) return id
      throw new Malformed(`${this.path}.${member}[${index}]`, 'is no id of a grid', 'WRONG_PATTERN')
    })
  }

  position(member: string): Position {
    return positionOf(this.#value[member], `${this.path}.${member}`)
  }

  positions(member: string, least: number, most = POSITION_LIMIT): Position[] {
    const path = `${this.path}.${member}`
    const positions = positionsOf(this.#value[member], path, least, most)
    requireDrawable([positions], path)
    return positions
  }

  area(member: string, most = POSITION_LIMIT): MultiPolygon {
    const path = `${this.path}.${member}`
    let left = most
    const area = listOf(this.#value[member], path, 1, 100).map((polygon, p) =>
      listOf(polygon, `${path}[${p}]`, 1, 100).map((ring, r) => {
        const at = `${path}[${p}][${r}]`
        const positions = positionsOf(ring, at, 4, Math.max(left, 4))
        left -= positions.length
        const [first, last] = [positions[0]!, positions.at(-1)!]
        if (first[0] !== last[0] || first[1] !== last[1]) throw new Malformed(at, 'is not closed', 'RING_NOT_CLOSED')
        return positions
      }),
    )
    requireDrawable(area.flat(), path)
    return area
  }

  attributes(): GridAttributes {
    return {
      id: this.gridId('id'),
      community: this.community('community'),
      ...(this.has('name') ? { name: this.name('name') } : {}),
      ...(this.has('kind') ? { kind: this.text('kind', { pattern: /^(GENERAL|SPECIAL)$/ }) as 'GENERAL' } : {}),
    }
  }
}

const listOf = (value: unknown, path: string, least: number, most: number): readonly unknown[] => {
  if (!Array.isArray(value)) throw new Malformed(path, 'is no list', 'NOT_A_LIST')
  if (value.length < least || value.length > most)
    throw new Malformed(path, `has ${least} to ${most} items, not ${value.length}`, 'WRONG_LENGTH')
  return value
}

const positionsOf = (value: unknown, path: string, least: number, most: number): Position[] =>
  listOf(value, path, least, most).map((position, index) => positionOf(position, `${path}[${index}]`))

const positionOf = (value: unknown, path: string): Position => {
  if (!Array.isArray(value) || value.length !== 2) throw new Malformed(path, 'is no pair of numbers', 'NOT_A_POSITION')
  const [x, y] = value as [unknown, unknown]
  if (!Number.isInteger(x) || !Number.isInteger(y))
    throw new Malformed(path, 'is no pair of E7 integers (degrees × 10⁷)', 'NOT_AN_INTEGER')
  if (Math.abs(x as number) > 180 * E7 || Math.abs(y as number) > 90 * E7)
    throw new Malformed(path, 'lies beyond 180° or 90°', 'OUT_OF_RANGE')
  return [x as number, y as number]
}

/** @throws Malformed for lines that nobody draws, and that would keep everybody waiting */
function requireDrawable(lines: readonly (readonly Position[])[], path: string): void {
  if (travelOf(lines) > TRAVEL_LIMIT) throw new Malformed(path, 'is longer than 10° in all', 'TOO_LONG')
  if (crossesMoreThan(CROSSING_LIMIT, lines))
    throw new Malformed(path, `crosses itself more than ${CROSSING_LIMIT} times`, 'TANGLED')
}
