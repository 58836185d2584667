import { DomainError } from '../errors/domain-error.ts'
import { columnKey } from '../formats/feature/columns.ts'
import type { RawFeature } from '../formats/feature/raw-feature.ts'
import { rowsText } from '../import/report/rows-text.ts'

/** What a column says of each row, as text; a row that says nothing has the empty text. @throws BAD_USER_INPUT if no row has the column. */
export function textsIn(features: readonly RawFeature[], column: string): Map<number, string> {
  const key = columnKey(column)
  const known = new Set<string>()
  let there = false
  const texts = new Map<number, string>()
  for (const { row, properties } of features) {
    const name = column in properties ? column : Object.keys(properties).find(other => columnKey(other) === key)
    there ||= name !== undefined
    for (const other of Object.keys(properties)) if (known.size < MOST) known.add(other)
    const value = name === undefined ? null : properties[name]
    texts.set(row, value === null || value === undefined ? '' : String(value).trim())
  }
  if (!there)
    throw new DomainError(
      'BAD_USER_INPUT',
      `No row has a column “${column}”.${known.size > 0 ? ` There are: ${[...known].join(', ')}.` : ''}`,
    )
  return texts
}

/** Numbers of 0 or more in a column, by row. @throws BAD_USER_INPUT if no row has the column or one has none in it. */
export function numbersIn(features: readonly RawFeature[], column: string): Map<number, number> {
  const numbers = new Map([...textsIn(features, column)].map(([row, text]) => [row, text === '' ? NaN : Number(text)]))
  const wrong = [...numbers].flatMap(([row, number]) => (number >= 0 && number < Infinity ? [] : [row]))
  if (wrong.length > 0)
    throw new DomainError(
      'BAD_USER_INPUT',
      `Column “${column}” has no number of 0 or more in ${rowsText(wrong)}: what zones are to have evenly must be known of every row.`,
    )
  return numbers
}

/** The most columns that are named to whoever missed one. */
const MOST = 50
