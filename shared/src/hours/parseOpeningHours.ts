import { type OpeningHours, openingHoursOf, type Span } from './week.ts'

/** Why opening hours could not be read. */
export type HoursReason = 'EMPTY' | 'TOO_LONG' | 'TIME_OUT_OF_RANGE' | 'SPAN_WITHOUT_LENGTH' | 'NOT_UNDERSTOOD'

/** One thing that could not be read, and the rule it stands in. */
export type HoursProblem = { readonly reason: HoursReason; readonly message: string; readonly rule: string }

/** Opening hours, or everything that is wrong with their text. */
export type ParsedHours =
  | { readonly ok: true; readonly value: OpeningHours }
  | { readonly ok: false; readonly problems: readonly HoursProblem[] }

const DAY = 24 * 60

// OpenStreetMap's own limit for the value of a tag.
const LONGEST = 255

const DAYS = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su']
const EVERY_DAY = [0, 1, 2, 3, 4, 5, 6]

const messages: Record<HoursReason, string> = {
  EMPTY: 'Opening hours are empty.',
  TOO_LONG: `Opening hours have more than ${LONGEST} characters.`,
  TIME_OUT_OF_RANGE: 'A time runs from 00:00 to 24:00, and a span no longer than a day.',
  SPAN_WITHOUT_LENGTH: 'A span ends when it begins.',
  NOT_UNDERSTOOD: 'Not understood. Write, for example: Mo-Fr 08:30-12:00,14:00-17:30; Sa 09:00-12:00; Su off',
}

const problem = (reason: HoursReason, rule: string): HoursProblem => ({ reason, message: messages[reason], rule })

// What a Chinese keyboard writes for the same signs.
const asciiSigns: Readonly<Record<string, string>> = {
  '；': ';',
  '：': ':',
  '，': ',',
  '－': '-',
  '–': '-',
  '—': '-',
  '～': '-',
}

const DAY_NAME = 'mo|tu|we|th|fr|sa|su'
const DAY_LIST = `(?:${DAY_NAME})(?: ?- ?(?:${DAY_NAME}))?`
const SPAN = '\\d{1,2}:\\d{2} ?- ?\\d{1,2}:\\d{2}'
const RULE = new RegExp(
  `^(?:(?<days>${DAY_LIST}(?: ?, ?${DAY_LIST})*) ?)?(?:(?<spans>${SPAN}(?: ?, ?${SPAN})*)|(?<closed>off|closed)|(?<always>24/7))$`,
)

const daysOf = (list: string | undefined): readonly number[] =>
  list === undefined
    ? EVERY_DAY
    : list.split(',').flatMap(range => {
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

/** What a rule says of each of its days, or why it can't be read. */
const readRule = (rule: string): { days: readonly number[]; spans: readonly Span[] } | HoursReason => {
  const { days, spans, always } = RULE.exec(rule)?.groups ?? {}
  if (!RULE.test(rule) || (always && days)) return 'NOT_UNDERSTOOD'
  if (always) return { days: EVERY_DAY, spans: [{ from: 0, to: DAY }] }
  const read = spans?.split(',').map(spanOf) ?? []
  const wrong = read.find(span => typeof span === 'string')
  return wrong ?? { days: daysOf(days), spans: read.filter(span => typeof span !== 'string') }
}

/**
 * Opening hours in the part of OpenStreetMap's `opening_hours` that stations use → minutes of the week:
 * `Mo-Fr 08:30-12:00,14:00-17:30; Sa 09:00-12:00; Su off`, `24/7`, spans over midnight, times without days (every day).
 * Rules apply from left to right; a later one says anew what opens on its days, and one after a comma adds to them. What
 * opened the day before runs on over midnight. Holidays, months, sunrise and open ends are refused.
 */
export const parseOpeningHours = (text: string): ParsedHours => {
  if (text.length > LONGEST) return { ok: false, problems: [problem('TOO_LONG', '')] }
  const plain = text
    .replace(/[；：，－–—～]/g, sign => asciiSigns[sign]!)
    .replace(/\s+/g, ' ')
    .toLowerCase()
    .trim()
  if (plain === '') return { ok: false, problems: [problem('EMPTY', '')] }
  const problems: HoursProblem[] = []
  const week: Span[][] = EVERY_DAY.map(() => [])
  for (const group of plain.replace(/; ?$/, '').split(';')) {
    // A comma between a time and a day begins a rule that adds to the one before.
    const rules = group.split(new RegExp(`(?<=\\d) ?, ?(?=${DAY_NAME})`)).map(rule => rule.trim())
    for (const [i, rule] of rules.entries()) {
      const read = readRule(rule)
      if (typeof read === 'string') problems.push(problem(read, rule))
      else for (const day of read.days) week[day] = i === 0 ? [...read.spans] : [...week[day]!, ...read.spans]
    }
  }
  if (problems.length > 0) return { ok: false, problems }
  const spans = week.flatMap((day, d) => day.map(({ from, to }) => ({ from: d * DAY + from, to: d * DAY + to })))
  return { ok: true, value: openingHoursOf(spans) }
}
