import { DAY, everyWeek, parseOpeningHours, parseRules, type Rule, type Span } from '@geyi/shared/hours'
import type { hoursTexts } from './hours.texts.ts'

/** One line of a door plate: which days, and when it is open on them, as `08:30–12:00`; no times when closed. */
export interface HoursLine {
  readonly days: string
  readonly times: readonly string[]
}

type Words = (typeof hoursTexts)['zh']

/**
 * Opening hours in OpenStreetMap's notation as the lines of a door plate: day by day where every week is the same, else rule by
 * rule, without exceptions that lie before a day (`2026-11-26`). Null when they can't be read.
 */
export function hoursInWords(text: string, words: Words, today: string): HoursLine[] | null {
  const parsed = parseOpeningHours(text)
  const rules = parseRules(text)
  if (!parsed.ok || !rules.ok) return null
  const week = everyWeek(parsed.value)
  if (week) return linesOfWeek(week, words)
  const date = Number(today.replaceAll('-', ''))
  return rules.rules
    .filter(({ dates }) => dates === null || dates.some(({ yearly, last }) => yearly || last >= date))
    .map(rule => ({
      days: daysOf(rule, words),
      times: rule.spans.map(span => timesOf(span, words)),
    }))
}

function linesOfWeek(week: readonly Span[], words: Words): HoursLine[] {
  const joined = overSunday(week)
  const lines: { first: number; last: number; times: readonly string[] }[] = []
  for (let day = 0; day < 7; day++) {
    const times = timesOn(joined, day, words)
    const before = lines.at(-1)
    if (before && before.times.join() === times.join()) before.last = day
    else lines.push({ first: day, last: day, times })
  }
  return lines.map(({ first, last, times }) => ({ days: words.days(first, last), times }))
}

/** A week in which Sunday's night runs on into Monday, instead of beginning on Monday anew. */
function overSunday(week: readonly Span[]): readonly Span[] {
  const [first, last] = [week[0], week.at(-1)]
  if (week.length < 2 || first!.from > 0 || last!.to < 7 * DAY) return week
  return [...week.slice(1, -1), { from: last!.from, to: 7 * DAY + first!.to }]
}

/** What of the week falls on a day. A night stands where it begins; what is longer than a day on each of its days. */
function timesOn(week: readonly Span[], day: number, words: Words): string[] {
  return week
    .map(({ from, to }) => ({ from: from - day * DAY, to: to - day * DAY }))
    .flatMap(({ from, to }) => {
      if (to - from < DAY) return from >= 0 && from < DAY ? [{ from, to }] : []
      return from < DAY && to > 0 ? [{ from: Math.max(from, 0), to: Math.min(to, DAY) }] : []
    })
    .map(span => timesOf(span, words))
}

function daysOf({ dates, weekdays, holidays, everyDay }: Rule, words: Words): string {
  if (everyDay) return words.days(0, 6)
  const runs = runsOf(weekdays).map(([first, last]) => words.days(first, last))
  const days = weekdays.length === 7 && dates ? [] : runs
  return [
    ...(dates ? [dates.map(range => words.dates(range)).join(words.and)] : []),
    ...(days.length > 0 || holidays ? [[...days, ...(holidays ? [words.publicHolidays] : [])].join(words.and)] : []),
  ].join(' ')
}

/** Weekdays that follow each other together: Monday to Wednesday and Friday. */
function runsOf(weekdays: readonly number[]): [first: number, last: number][] {
  const runs: [number, number][] = []
  for (const day of [...new Set(weekdays)].sort()) {
    const run = runs.at(-1)
    if (run && run[1] === day - 1) run[1] = day
    else runs.push([day, day])
  }
  return runs
}

/** From when until when: `22:00–次日 02:00` over midnight. */
const timesOf = ({ from, to }: Span, words: Words): string =>
  `${clock(from)}–${to > DAY ? `${words.nextDay} ` : ''}${clock(to)}`

/** Minutes from midnight as a clock shows them: 26:00 is 02:00. */
const clock = (minutes: number): string => {
  const shown = minutes > DAY ? minutes - DAY : minutes
  return `${String(Math.floor(shown / 60)).padStart(2, '0')}:${String(shown % 60).padStart(2, '0')}`
}
