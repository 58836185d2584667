import { type DateNumber, dateOf, dayAt } from '../date.ts'
import { DAY_KINDS, type DayKind, type OpeningHours, type Season } from '../openingHours.ts'
import { joined, type Span } from '../span.ts'
import { dayAfter, inDates } from './readDates.ts'
import type { Rule } from './readRule.ts'

const holdsOn = ({ dates, weekdays, holidays }: Rule, date: DateNumber, kind: DayKind): boolean =>
  (dates === null || dates.some(range => inDates(range, date))) &&
  (weekdays.includes(kind % 7) || (holidays && kind >= 7))

const spansOn = (rules: readonly Rule[], date: DateNumber): readonly (readonly Span[])[] =>
  DAY_KINDS.map(kind => {
    let spans: readonly Span[] = []
    for (const rule of rules) if (holdsOn(rule, date, kind)) spans = rule.adds ? [...spans, ...rule.spans] : rule.spans
    return joined(spans)
  })

/** Stretches within which rules say the same → their hours, those with the same side by side in one. */
const seasonsOf = (rules: readonly Rule[], stretches: readonly Omit<Season, 'spans'>[]): readonly Season[] => {
  const seasons: Season[] = []
  for (const { first, last } of stretches) {
    const spans = spansOn(rules, first)
    const before = seasons.at(-1)
    const same = before && dayAfter(before.last) === first && JSON.stringify(before.spans) === JSON.stringify(spans)
    if (same) seasons[seasons.length - 1] = { ...before, last }
    else seasons.push({ first, last, spans })
  }
  return seasons
}

const inOrder = (dates: Iterable<DateNumber>): readonly DateNumber[] => [...new Set(dates)].sort((a, b) => a - b)

const dayBefore = (date: DateNumber): DateNumber =>
  date > 10_000 ? dateOf(dayAt(date) - 1) : dateOf(dayAt(20_240_000 + date) - 1) % 10_000

/** Rules in their order → what is open on every sort of day of every season. */
export const compile = (rules: readonly Rule[]): OpeningHours => {
  const ranges = rules.flatMap(({ dates }) => dates ?? [])
  const cuts = inOrder([
    101,
    ...ranges.filter(({ yearly }) => yearly).flatMap(({ first, last }) => [first, dayAfter(last)]),
  ])
  const years = cuts.map((first, i) => ({ first, last: dayBefore(cuts[i + 1] ?? 101) }))

  const named = ranges.filter(({ yearly }) => !yearly)
  const begins = new Set(named.flatMap(({ first, last }) => [first, dayAfter(last)]))
  for (const { first, last } of named)
    for (let year = Math.floor(first / 10_000); year <= Math.floor(last / 10_000); year++)
      for (const cut of cuts) {
        // 29 February of a common year is its 1 March.
        const date = dateOf(dayAt(year * 10_000 + cut))
        if (first < date && date <= last) begins.add(date)
      }
  const days = inOrder(begins)
  const exceptions = days
    .map((first, i) => ({ first, last: i + 1 < days.length ? dayBefore(days[i + 1]!) : first }))
    .filter(({ first }) => named.some(range => inDates(range, first)))
  return {
    yearly: seasonsOf(rules, years),
    dated: seasonsOf(rules, exceptions),
    followsHolidays: rules.some(({ holidays }) => holidays),
  }
}
