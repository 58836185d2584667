import { everyWeek, parseOpeningHours, type Span } from '@geyi/shared/hours'

/** Days of the week, Monday 0, that follow each other and have the same hours, as `08:30–12:00`; no hours when closed. */
export interface DayHours {
  first: number
  last: number
  hours: readonly string[]
}

const DAY = 24 * 60

/** Opening hours in OpenStreetMap's notation as the lines of a door plate; null when they can't be read, or differ from week to week. */
export function weekHoursOf(text: string): DayHours[] | null {
  const parsed = parseOpeningHours(text)
  const week = parsed.ok ? everyWeek(parsed.value) : null
  if (!week) return null
  const lines: DayHours[] = []
  for (let day = 0; day < 7; day++) {
    const hours = hoursOn(week, day)
    const before = lines.at(-1)
    if (before && before.hours.join() === hours.join()) before.last = day
    else lines.push({ first: day, last: day, hours })
  }
  return lines
}

function hoursOn(week: readonly Span[], day: number): string[] {
  return week
    .map(({ from, to }) => ({ from: Math.max(from - day * DAY, 0), to: Math.min(to - day * DAY, DAY) }))
    .filter(({ from, to }) => from < to)
    .map(({ from, to }) => `${clock(from)}–${clock(to)}`)
}

const clock = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
