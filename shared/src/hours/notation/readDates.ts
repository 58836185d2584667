import { type DateNumber, dateOf, dayAt, longestMonth } from '../date.ts'

/** Days from one to another, both included: of any year (501 … 930, also over its end), or of certain ones (20261224). */
export type DateRange = { readonly yearly: boolean; readonly first: DateNumber; readonly last: DateNumber }

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const DATE = `(?:\\d{4} )?(?:${MONTHS.join('|')})(?: \\d{1,2})?`
const RANGE = `${DATE}(?: ?- ?(?:${DATE}|\\d{1,2}))?`

/** A list of dates, as a part of a pattern. */
export const DATES = `${RANGE}(?: ?, ?${RANGE})*`

interface Read {
  readonly year: number | undefined
  readonly month: number
  /** Undefined for a whole month. */
  readonly day: number | undefined
}

const readDate = (text: string): Read => {
  const [, year, month, day] = /^(?:(\d{4}) )?([a-z]{3})(?: (\d{1,2}))?$/.exec(text)!
  return {
    year: year ? Number(year) : undefined,
    month: MONTHS.indexOf(month!) + 1,
    day: day ? Number(day) : undefined,
  }
}

const daysIn = (year: number | undefined, month: number): number =>
  year === undefined ? longestMonth(month) : new Date(Date.UTC(year, month, 0)).getUTCDate()

const LONGEST_RANGE = 2 * 366

const readRange = (text: string): DateRange | 'DATE_OUT_OF_RANGE' | 'NOT_UNDERSTOOD' => {
  const [begin, end] = text.split('-').map(part => part.trim())
  const first = readDate(begin!)
  const until = end && /^\d+$/.test(end) ? { ...first, day: Number(end) } : end ? readDate(end) : first
  const last = { ...until, year: until.year ?? first.year }
  // `May 01-Sep` and `Dec 24-2027 Jan 03` say one half only; `May-12` is no day of a month.
  if (
    (last.year === undefined) !== (first.year === undefined) ||
    (end && (last.day === undefined) !== (first.day === undefined))
  )
    return 'NOT_UNDERSTOOD'
  const of = ({ year, month, day }: Read, otherwise: number) => (year ?? 0) * 10_000 + month * 100 + (day ?? otherwise)
  const range = {
    yearly: first.year === undefined,
    first: of(first, 1),
    last: of(last, daysIn(last.year, last.month)),
  }
  const exists = ({ year, month, day }: Read) => day === undefined || (day >= 1 && day <= daysIn(year, month))
  const inRange = (year: number | undefined) => year === undefined || (year >= 1900 && year <= 2199)
  if (!exists(first) || !exists(last) || !inRange(first.year) || !inRange(last.year)) return 'DATE_OUT_OF_RANGE'
  if (range.yearly) return range
  const length = dayAt(range.last) - dayAt(range.first)
  return length < 0 || length > LONGEST_RANGE ? 'DATE_OUT_OF_RANGE' : range
}

/** A list that `DATES` describes → its ranges, or why one can't be. */
export const readDates = (list: string): readonly DateRange[] | 'DATE_OUT_OF_RANGE' | 'NOT_UNDERSTOOD' => {
  const read = list.split(',').map(range => readRange(range.trim()))
  return read.find(range => typeof range === 'string') ?? read.filter(range => typeof range !== 'string')
}

/** Whether a range holds a date; one of any year goes by month and day. */
export const inDates = ({ yearly, first, last }: DateRange, date: DateNumber): boolean => {
  const at = yearly ? date % 10_000 : date
  return first <= last ? first <= at && at <= last : at >= first || at <= last
}

/** The day after one, of a leap year for month and day alone. */
export const dayAfter = (date: DateNumber): DateNumber =>
  date > 10_000 ? dateOf(dayAt(date) + 1) : dateOf(dayAt(20_240_000 + date) + 1) % 10_000
