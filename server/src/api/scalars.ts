import { GraphQLScalarType, Kind, type ValueNode, valueFromASTUntyped } from 'graphql'
import { DomainError } from './domain-error.ts'
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
  description: 'A calendar day, ISO 8601: `2026-11-21`.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  serialize: value => String(value),
  parseValue: parseDay,
  parseLiteral: (node: ValueNode) => parseDay(node.kind === Kind.STRING ? node.value : undefined),
})

function parseDay(value: unknown): string {
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) {
    const day = new Date(`${value}T00:00:00Z`)
    if (!Number.isNaN(day.getTime()) && day.toISOString().startsWith(value) && value >= '1000') return value
  }
  throw new DomainError('BAD_USER_INPUT', 'A date is written as 2026-11-21.')
}
