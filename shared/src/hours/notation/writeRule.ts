import { DAY, type Span } from '../span.ts'

/** Monday … Sunday in OpenStreetMap's notation. */
export const DAY_NAMES: readonly string[] = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su']

/** What opens on a day → `08:30-12:00,14:00-17:30`; `off` without spans. */
export const timesText = (spans: readonly Span[]): string =>
  spans.length === 0 ? 'off' : spans.map(({ from, to }) => `${clock(from)}-${endOf(from, to)}`).join(',')

/** Weekdays and public holidays → `Mo-Fr,Su,PH`. */
export function daysText(weekdays: readonly number[], holidays: boolean): string {
  const runs: { first: number; last: number }[] = []
  for (const day of [...new Set(weekdays)].sort()) {
    const run = runs.at(-1)
    if (run?.last === day - 1) run.last = day
    else runs.push({ first: day, last: day })
  }
  return [
    ...runs.map(({ first, last }) => (first === last ? DAY_NAMES[first]! : `${DAY_NAMES[first]}-${DAY_NAMES[last]}`)),
    ...(holidays ? ['PH'] : []),
  ].join(',')
}

/** Over midnight as the clock shows it; a whole day that does not begin at midnight in hours beyond 24. */
const endOf = (from: number, to: number): string => clock(to > DAY && to - DAY < from ? to - DAY : to)

const two = (number: number): string => String(number).padStart(2, '0')
const clock = (minutes: number): string => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
