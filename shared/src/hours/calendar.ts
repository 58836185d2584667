import { type DayNumber, dayOf, isoOf, weekdayOf } from './date.ts'
import type { DayKind } from './openingHours.ts'

/** A day that is not what its weekday says: a public holiday, or a weekend day on which people work (调休). */
export interface Holiday {
  /** `2026-10-01` */
  readonly date: string
  readonly kind: 'HOLIDAY' | 'WORKDAY'
  /** The holiday; of a make-up workday the one for which it makes up. */
  readonly name: string
  readonly nameEn: string | null
}

/** Public holidays and make-up workdays of a place, for the years of which all are announced. */
export interface HolidayCalendar {
  readonly years: ReadonlySet<number>
  readonly days: ReadonlyMap<DayNumber, Holiday>
  /** Whether there are make-up workdays at all, or nothing is known of that. */
  readonly makesUp: boolean
}

/** A calendar of some years; whether it makes up is to be said where those are not all that there are. */
export const calendarOf = (
  years: readonly number[],
  days: readonly Holiday[],
  makesUp = years.length === 0 || days.some(({ kind }) => kind === 'WORKDAY'),
): HolidayCalendar => ({
  years: new Set(years),
  days: new Map(days.map(day => [dayOf(day.date), day])),
  makesUp,
})

/** Of a place for which nobody keeps a calendar: no year is announced. */
export const NO_CALENDAR: HolidayCalendar = calendarOf([], [])

/** The weekday whose hours a make-up workday takes: that beside it, a Saturday the Friday's and a Sunday the Monday's. */
const madeUp = (weekday: number): number => (weekday === 5 ? 4 : weekday === 6 ? 0 : weekday)

/** Every sort that a day may be of: one where its year is announced, else what it may turn out to be. */
export const kindsOf = ({ years, days, makesUp }: HolidayCalendar, day: DayNumber): readonly DayKind[] => {
  const weekday = weekdayOf(day)
  if (years.has(Number(isoOf(day).slice(0, 4)))) {
    const kind = days.get(day)?.kind
    return [kind === 'HOLIDAY' ? weekday + 7 : kind === 'WORKDAY' ? madeUp(weekday) : weekday]
  }
  return makesUp && weekday > 4 ? [weekday, weekday + 7, madeUp(weekday)] : [weekday, weekday + 7]
}
