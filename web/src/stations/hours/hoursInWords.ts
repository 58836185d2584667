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
      times: rule.spans.map(({ from, to }) => `${clock(from)}–${clock(to)}`),
    }))
}

function linesOfWeek(week: readonly Span[], words: Words): HoursLine[] {
  const lines: { first: number; last: number; times: readonly string[] }[] = []
  for (let day = 0; day < 7; day++) {
    const times = timesOn(week, day)
    const before = lines.at(-1)
    if (before && before.times.join() === times.join()) before.last = day
    else lines.push({ first: day, last: day, times })
  }
  return lines.map(({ first, last, times }) => ({ days: words.days(first, last), times }))
}

/** What of the week falls on a day: a night begins there and goes on in the line of the next. */
function timesOn(week: readonly Span[], day: number): string[] {
  return week
    .map(({ from, to }) => ({ from: Math.max(from - day * DAY, 0), to: Math.min(to - day * DAY, DAY) }))
    .filter(({ from, to }) => from < to)
    .map(({ from, to }) => `${clock(from)}–${clock(to)}`)
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

/** Minutes from midnight as a clock shows them: 26:00 is 02:00. */
const clock = (minutes: number): string => {
  const shown = minutes > DAY ? minutes - DAY : minutes
  return `${String(Math.floor(shown / 60)).padStart(2, '0')}:${String(shown % 60).padStart(2, '0')}`
}
