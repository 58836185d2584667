import { DAY, type Span } from '../span.ts'
import type { HoursReason } from './problem.ts'
import { DATES, type DateRange, readDates } from './readDates.ts'

/** What a rule says of the days that it is for. */
export interface Rule {
  /** Null: of any date. */
  readonly dates: readonly DateRange[] | null
  /** Whether it names neither dates nor days. */
  readonly everyDay: boolean
  /** Monday 0; on holidays too. */
  readonly weekdays: readonly number[]
  /** Whether it is for public holidays, on whatever weekday. */
  readonly holidays: boolean
  /** In minutes from midnight. None: closed. */
  readonly spans: readonly Span[]
  /** Whether it adds to what rules before it say. */
  readonly adds: boolean
}

const DAYS = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su']
const EVERY_DAY = [0, 1, 2, 3, 4, 5, 6]

const DAY_NAME = DAYS.join('|')
const DAY_RANGE = `(?:(?:${DAY_NAME})(?: ?- ?(?:${DAY_NAME}))?|ph)`
const SPAN = '\\d{1,2}:\\d{2} ?- ?\\d{1,2}:\\d{2}'
const RULE = new RegExp(
  `^(?:(?<dates>${DATES}) )?(?:(?<days>${DAY_RANGE}(?: ?, ?${DAY_RANGE})*) ?)?` +
    `(?:(?<spans>${SPAN}(?: ?, ?${SPAN})*)|(?<closed>off|closed)|(?<always>24/7))$`,
)

const weekdaysOf = (list: string): readonly number[] =>
  list
    .split(',')
    .map(range => range.trim())
    .filter(range => range !== 'ph')
    .flatMap(range => {
      const [first, last] = range.split('-').map(day => DAYS.indexOf(day.trim()))
      return last === undefined
        ? [first!]
        : EVERY_DAY.slice(0, ((last - first! + 7) % 7) + 1).map(i => (first! + i) % 7)
    })

const minutesOf = (time: string): number => {
  const [hour, minute] = time.trim().split(':').map(Number)
  return minute! < 60 ? hour! * 60 + minute! : Number.NaN
}

/** A span of one day, in minutes from its midnight; over midnight it ends after 24:00. */
const spanOf = (text: string): Span | HoursReason => {
  const [from, end] = text.split('-').map(minutesOf)
  if (!(from! < DAY && end! <= 2 * DAY)) return 'TIME_OUT_OF_RANGE'
  if (from === end) return 'SPAN_WITHOUT_LENGTH'
  const to = end! < from! ? end! + DAY : end!
  return to - from! > DAY ? 'TIME_OUT_OF_RANGE' : { from: from!, to }
}

/** One rule in small letters, or why it can't be read. */
export const readRule = (text: string): Omit<Rule, 'adds'> | HoursReason => {
  const read = RULE.exec(text)?.groups
  if (!read || (read.always && (read.days || read.dates))) return 'NOT_UNDERSTOOD'
  const dates = read.dates ? readDates(read.dates) : null
  if (typeof dates === 'string') return dates
  const spans = read.always ? [{ from: 0, to: DAY }] : (read.spans?.split(',').map(spanOf) ?? [])
  const wrong = spans.find(span => typeof span === 'string')
  if (wrong) return wrong
  return {
    dates,
    everyDay: !dates && !read.days,
    weekdays: read.days ? weekdaysOf(read.days) : EVERY_DAY,
    holidays: read.days ? /ph/.test(read.days) : false,
    spans: spans.filter(span => typeof span !== 'string'),
  }
}
