import { FeatureKind } from './feature-kind.ts'
import { type Field, fieldsOf } from './fields.ts'

/** A column that no field is read from, and the known name that it resembles. */
export interface UnreadColumn {
  readonly name: string
  readonly nearest: string | null
}

/** What a column's name comes down to: the same whatever its case, its width, its blanks and the marks that nobody sees. */
export const columnKey = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Cc}\s_-]/gu, '')
    .toLowerCase()

/** The names under which fields are found, the best first. */
export const namesOf = ({ name, aliases }: Field): readonly string[] => [name, ...aliases]

/** Whether a column is one that some import reads. */
export const isKnownColumn = (column: string): boolean => KNOWN.has(columnKey(column))

const ALL = Object.values(FeatureKind).flatMap(kind => fieldsOf[kind])
const KNOWN = new Set(ALL.flatMap(namesOf).map(columnKey))

/** Columns that none of the fields is read from. */
export const unknownTo = (fields: readonly Field[], columns: Iterable<string>): UnreadColumn[] =>
  [...columns].map(name => ({ name, nearest: nearestName(fields, name) }))

/** Columns that no import of any kind reads. */
export const unknownColumns = (columns: Iterable<string>): UnreadColumn[] =>
  unknownTo(
    ALL,
    [...columns].filter(column => !isKnownColumn(column)),
  )

/** The name of a field that a column may mean: one that it contains, or that is a few letters away. */
function nearestName(fields: readonly Field[], column: string): string | null {
  const key = columnKey(column)
  let [nearest, least]: [string | null, number] = [null, Number.POSITIVE_INFINITY]
  for (const name of new Set(fields.flatMap(namesOf))) {
    const known = columnKey(name)
    if (known.length < 2) continue
    const far = distance(key, known)
    const isNear = far <= known.length / 3 || (key.length < 3 * known.length && key.includes(known))
    if (isNear && far < least) [nearest, least] = [name, far]
  }
  return nearest
}

/** How many letters must be put, taken or changed to make one word of another. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (const [i, letter] of [...one].entries()) {
    const next = [i + 1]
    for (const [j, wanted] of [...other].entries())
      next.push(Math.min(next[j]! + 1, row[j + 1]! + 1, row[j]! + (letter === wanted ? 0 : 1)))
    row = next
  }
  return row.at(-1)!
}
