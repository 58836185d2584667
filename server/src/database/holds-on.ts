/** The columns of the day from which a row holds, and of the day from which it no longer does. */
interface Span {
  readonly from: string
  readonly to: string
}

const VERSION: Span = { from: 'valid_from', to: 'valid_to' }

/** SQL: whether a dated row holds at a day, which is an expression. The one rule: its first day is in, its end is the first day that is not. */
export const holdsAt = (day: string, row = 'v', { from, to }: Span = VERSION): string =>
  `${row}.${from} <= ${day} and (${row}.${to} is null or ${row}.${to} > ${day})`

/** The same for a calendar day, written into the statement: it must be one that has been parsed. */
export const holdsOn = (day: string, row = 'v'): string => holdsAt(`date '${day}'`, row)

/** SQL: whether a version holds on any day at all; one that was taken back before it began does not. */
export const everHolds = (row: string): string => `${row}.valid_to is distinct from ${row}.valid_from`
