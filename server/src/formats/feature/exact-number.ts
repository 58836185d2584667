declare global {
  interface JSON {
    /** Text that stays a number of a JSON document, digit for digit. */
    rawJSON(text: string): unknown
  }
}

/** A number that a double would change, as the file writes it. */
export class ExactNumber {
  constructor(readonly text: string) {}

  toString(): string {
    return this.text
  }

  toJSON(): unknown {
    return JSON.rawJSON(this.text)
  }
}

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i
const JSON_NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?(e[+-]?\d+)?$/i

/** The number that a text is, with every digit; the text where it is none. */
export function exactNumber(text: string): number | ExactNumber | string {
  if (!NUMBER.test(text)) return text
  const number = Number(text)
  if (/^[+-]?0\d/.test(text)) return text
  const isWhole = /^[+-]?\d+(\.0*)?$/.test(text)
  if (isWhole ? Number.isSafeInteger(number) : Number.isFinite(number) && !/e/i.test(text)) return number
  return JSON_NUMBER.test(text) ? new ExactNumber(text) : text
}

/** What might be a number that JSON.parse would change: too many digits, or written otherwise than JavaScript writes it. */
const SUSPICIOUS = /[:[,\s]-?(\d{16,}(\.\d+)?|\d+\.\d*0|\d+(\.\d+)?e[+-]?\d+)\s*([,}\]]|$)/i

type WithSource = (key: string, value: unknown, context: { source?: string }) => unknown

/** A number keeps its source where it would otherwise leave as another one. */
const keepingDigits: WithSource = (_, value, { source }) =>
  typeof value === 'number' && source !== undefined && String(value) !== source ? new ExactNumber(source) : value

/** JSON → a value whose numbers have all of their digits. @throws SyntaxError */
export const parseExactly = (text: string): unknown =>
  SUSPICIOUS.test(` ${text}`)
    ? JSON.parse(text, keepingDigits as (key: string, value: unknown) => unknown)
    : JSON.parse(text)

/** A GeoJSON feature whose id and properties have all of their digits; coordinates are numbers as ever. @throws SyntaxError */
export function parseFeatureExactly(text: string): unknown {
  const plain: unknown = JSON.parse(text)
  if (!SUSPICIOUS.test(text) || typeof plain !== 'object' || plain === null || Array.isArray(plain)) return plain
  const { id, properties } = parseExactly(text) as { id?: unknown; properties?: unknown }
  return { ...plain, ...(id !== undefined && { id }), ...(properties !== undefined && { properties }) }
}
