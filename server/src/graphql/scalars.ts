import { GraphQLScalarType, Kind, type ValueNode, valueFromASTUntyped } from 'graphql'
import { DomainError } from '../errors/domain-error.ts'
import { isDay } from './day.ts'
import { RawJson } from './raw-json.ts'

/** RFC 7946 geometry objects. Input is handed on untouched: whoever takes it parses it, with a reason for every refusal. */
export const GeoJSON = new GraphQLScalarType<unknown, unknown>({
  name: 'GeoJSON',
  description:
    'An RFC 7946 geometry object: longitude, latitude in CGCS2000 (equal to WGS 84 within a metre), at most 7 decimals, no `crs` member.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc7946',
  serialize: value => (typeof value === 'string' ? new RawJson(value) : value),
  parseValue: value => value,
  parseLiteral: (node, variables) => valueFromASTUntyped(node, variables),
})

/** A calendar day, kept as text: a day has no time zone, and a `Date` would give it one. */
export const Day = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A calendar day, ISO 8601: `2026-11-21`, in the years 1900 to 2199.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  serialize: value => String(value),
  parseValue: parseDay,
  parseLiteral: (node: ValueNode) => parseDay(node.kind === Kind.STRING ? node.value : undefined),
})

function parseDay(value: unknown): string {
  if (typeof value === 'string' && isDay(value)) return value
  throw new DomainError('BAD_USER_INPUT', 'A date is written as 2026-11-21 and lies in the years 1900 to 2199.')
}

/** A moment on one of these days. */
export const Moment = new GraphQLScalarType<Date, string>({
  name: 'DateTimeISO',
  description: 'A moment, ISO 8601 with its offset from UTC: `2026-11-21T08:30:00+08:00`, in the years 1900 to 2199.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  serialize: value => (value instanceof Date ? value : new Date(value as string)).toISOString(),
  parseValue: parseMoment,
  parseLiteral: (node: ValueNode) => parseMoment(node.kind === Kind.STRING ? node.value : undefined),
})

function parseMoment(value: unknown): Date {
  const [, day] = (typeof value === 'string' && MOMENT.exec(value)) || []
  const moment = new Date(day && isDay(day) ? (value as string) : Number.NaN)
  if (!Number.isNaN(moment.getTime())) return moment
  throw new DomainError(
    'BAD_USER_INPUT',
    'A moment is written as 2026-11-21T08:30:00+08:00, or with Z for UTC, and lies in the years 1900 to 2199.',
  )
}

const MOMENT = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/i

/** A whole number that may pass the 32 bits of `Int`: sums over a whole country. */
export const Count = new GraphQLScalarType<number, number>({
  name: 'Count',
  description: 'A whole number, 0 or more, up to 2^53: counts of people may pass the 32 bits of `Int`.',
  serialize: value => {
    if (Number.isSafeInteger(value) && (value as number) >= 0) return value as number
    throw new Error(`${value} is no count.`)
  },
})

/** What was sent as an input, as it was sent. */
export const JsonObject = new GraphQLScalarType<unknown, unknown>({
  name: 'JsonObject',
  description: 'A JSON object whose members depend on what it is about.',
  serialize: value => value,
})
