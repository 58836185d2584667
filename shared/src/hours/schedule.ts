import { type Holiday, type HolidayCalendar, kindsOf } from './calendar.ts'
import { nextSetting, offsetAt } from './clock.ts'
import { type DateNumber, type DayNumber, dateOf, dayAt, dayOf, isoOf, weekdayOf } from './date.ts'
import { type DayKind, type OpeningHours, seasonOf, spansOf } from './openingHours.ts'
import { DAY, holds, type Span } from './span.ts'

/** Whether something is open; or that the holidays on which this hangs are not announced yet. */
export type OpenState = 'OPEN' | 'CLOSED' | 'NOT_ANNOUNCED'

/** Everything that says when a place is open. */
export interface Schedule {
  readonly hours: OpeningHours
  readonly calendar: HolidayCalendar
  /** IANA name: hours are times of its clocks, whatever the clock of whoever asks. */
  readonly timeZone: string
  /** Days on which it is shut all the same, for works: `from` included, `to` not, without an end if null; ISO dates. */
  readonly shut?: readonly { readonly from: string; readonly to: string | null }[]
}

/** The works within which a day lies. */
const shutOn = ({ shut }: Pick<Schedule, 'shut'>, day: DayNumber) => {
  if (!shut?.length) return undefined
  const iso = isoOf(day)
  return shut.find(({ from, to }) => from <= iso && (to === null || iso < to))
}

/** Every sort that a day may be of, as far as its hours ask. */
const sorts = ({ hours, calendar }: Schedule, day: DayNumber): readonly DayKind[] =>
  hours.followsHolidays ? kindsOf(calendar, day) : [weekdayOf(day)]

/** What may be open on a day, for every sort that it may be of, and what may run on from the day before. */
const spansAround = (schedule: Schedule, day: DayNumber) => ({
  own: sorts(schedule, day).map(kind => spansOf(schedule.hours, day, kind)),
  before: sorts(schedule, day - 1).map(kind => spansOf(schedule.hours, day - 1, kind)),
})

const stateOf = ({ own, before }: ReturnType<typeof spansAround>, minute: number): OpenState => {
  const now = own.map(spans => holds(spans, minute))
  const still = before.map(spans => holds(spans, minute + DAY))
  if (now.every(Boolean) || still.every(Boolean)) return 'OPEN'
  return now.some(Boolean) || still.some(Boolean) ? 'NOT_ANNOUNCED' : 'CLOSED'
}

const MINUTE = 60_000
const DAY_MS = DAY * MINUTE

/**
 * Whether it is open at an instant: whether what the clocks there show then lies within its hours. So what is open at a time that
 * clocks show twice is open both times, and what would open at a time that is left out opens when they jump over it.
 */
export const openState = (schedule: Schedule, at: Date): OpenState => {
  const local = at.getTime() + offsetAt(at.getTime(), schedule.timeZone)
  const day = Math.floor(local / DAY_MS)
  if (shutOn(schedule, day)) return 'CLOSED'
  return stateOf(spansAround(schedule, day), Math.floor((local - day * DAY_MS) / MINUTE))
}

/** Whether an instant lies within works, whatever the hours. */
export const isShutAt = (schedule: Pick<Schedule, 'shut' | 'timeZone'>, at: Date): boolean =>
  shutOn(schedule, Math.floor((at.getTime() + offsetAt(at.getTime(), schedule.timeZone)) / DAY_MS)) !== undefined

/** The holiday or make-up workday that it is there at an instant, for hours that go by them; null on any other day. */
export const holidayAt = ({ hours, calendar, timeZone }: Schedule, at: Date): Holiday | null => {
  const day = Math.floor((at.getTime() + offsetAt(at.getTime(), timeZone)) / DAY_MS)
  return (hours.followsHolidays && calendar.days.get(day)) || null
}

/** Time in which the state stays the same, as instants in milliseconds. */
export interface Stretch {
  readonly from: number
  readonly to: number
  readonly state: OpenState
}

/** The states of a day in their order, as minutes of it. */
const statesOn = (schedule: Schedule, day: DayNumber): readonly (Span & { readonly state: OpenState })[] => {
  if (shutOn(schedule, day)) return [{ from: 0, to: DAY, state: 'CLOSED' }]
  const around = spansAround(schedule, day)
  const ends = (shift: number) => (spans: readonly Span[]) =>
    spans.flatMap(({ from, to }) => [from - shift, to - shift])
  const cuts = [...around.own.flatMap(ends(0)), ...around.before.flatMap(ends(DAY))].filter(at => at > 0 && at < DAY)
  const begins = [...new Set([0, ...cuts])].sort((a, b) => a - b)
  return begins.map((from, i) => ({ from, to: begins[i + 1] ?? DAY, state: stateOf(around, from) }))
}

/** The first day from one on on which something may open: after works, or where a season has any hours. */
const nextBusy = (schedule: Schedule, day: DayNumber): DayNumber => {
  const works = shutOn(schedule, day)
  if (works) return works.to === null ? Number.POSITIVE_INFINITY : dayOf(works.to)
  const { hours } = schedule
  const season = seasonOf(hours, day)
  const isQuiet = ({ spans }: typeof season) => spans.every(day => day.length === 0)
  if (!isQuiet(season) || !isQuiet(seasonOf(hours, day - 1))) return day
  const date = dateOf(day)
  const begins: readonly DateNumber[] = [
    ...hours.dated.map(({ first }) => first),
    ...hours.dated.map(({ last }) => dateOf(dayAt(last) + 1)),
    ...[0, 10_000].flatMap(year => hours.yearly.map(({ first }) => Math.floor(date / 10_000) * 10_000 + year + first)),
  ]
  const next = Math.min(...begins.filter(begin => begin > date).map(dayAt))
  return Math.max(day, next - 1)
}

/** What holds from one instant to another, stretch after stretch; two with the same state may follow each other. */
function* pieces(schedule: Schedule, from: number, to: number): Generator<Stretch> {
  const { timeZone } = schedule
  let at = from
  let offset = offsetAt(at, timeZone)
  while (at < to) {
    const day = Math.floor((at + offset) / DAY_MS)
    const busy = nextBusy(schedule, day)
    // Within a quiet time no clock matters until the day before its end.
    const skips = busy - day > 2
    const end = Math.min((skips ? busy - 1 : day + 1) * DAY_MS - offset, to)
    if (skips) {
      yield { from: at, to: end, state: 'CLOSED' }
      at = end
      offset = offsetAt(at, timeZone)
      continue
    }
    const until = nextSetting(at, end, timeZone)
    const begin = at + offset - day * DAY_MS
    for (const { from, to, state } of statesOn(schedule, day)) {
      const clip = { from: Math.max(from * MINUTE, begin), to: Math.min(to * MINUTE, begin + until - at) }
      if (clip.from < clip.to) yield { from: at + clip.from - begin, to: at + clip.to - begin, state }
    }
    at = until
    offset = offsetAt(at, timeZone)
  }
}

/** What holds from one instant to another, each stretch as long as the state stays the same. */
export function* stretches(schedule: Schedule, from: Date, to: Date): Generator<Stretch> {
  let current: Stretch | undefined
  for (const piece of pieces(schedule, from.getTime(), to.getTime())) {
    if (current?.state === piece.state) current = { ...current, to: piece.to }
    else {
      if (current) yield current
      current = piece
    }
  }
  if (current) yield current
}
