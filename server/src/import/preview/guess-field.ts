import { namesOf } from '../../formats/feature/columns.ts'
import type { FeatureKind } from '../../formats/feature/feature-kind.ts'
import { type Field, FieldName } from '../../formats/feature/fields.ts'

/** Digits of the codes of a kind. */
const DIGITS: Readonly<Partial<Record<FeatureKind, RegExp>>> = {
  GRIDS: /^[1-9]\d{14}$/,
  DIVISIONS: /^[1-9]\d{5}(\d{3}(\d{3})?)?$/,
}

const NUMBER = /^\d+$/

/** What a column says. */
export interface SeenColumn {
  readonly name: string
  /** The known name that its own resembles. */
  readonly nearest: string | null
  readonly values: readonly string[]
}

/** The field that a column may mean, by its name or by what stands in it; none that another column says already. */
export function guessField(
  kind: FeatureKind,
  fields: readonly Field[],
  { nearest, values }: SeenColumn,
  taken: ReadonlySet<string>,
): FieldName | null {
  const free = fields.filter(({ name }) => !taken.has(name))
  const named = nearest === null ? undefined : free.find(field => namesOf(field).includes(nearest))
  const digits = DIGITS[kind]
  const isCode = digits !== undefined && values.length > 0 && values.every(value => digits.test(value))
  if (isCode && free.some(({ name }) => name === 'code')) return FieldName.CODE
  if (!named) return null
  return named.counts && !values.every(value => NUMBER.test(value)) ? null : fieldNamed(named.name)
}

const BY_VALUE = new Map(Object.values(FieldName).map(name => [name as string, name]))

/** A field by its name in files. */
export const fieldNamed = (name: string): FieldName => BY_VALUE.get(name)!
