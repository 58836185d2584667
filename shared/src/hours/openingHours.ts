import { type DateNumber, type DayNumber, dateOf, weekdayOf } from './date.ts'
import { DAY, joined, type Span, WEEK } from './span.ts'

/**
 * What sort of day it is: 0 … 6 for Monday … Sunday, 7 … 13 for a Monday … Sunday that is a public holiday. A make-up workday
 * is of the sort of the weekday whose hours it takes.
 */
export type DayKind = number

export const DAY_KINDS: readonly DayKind[] = Array.from({ length: 14 }, (_, kind) => kind)

/**
 * Days that follow each other and have the same hours, by the sort of day. Spans count from the midnight at which the day begins
 * and may reach into the day after: 0 ≤ from < 1,440, to ≤ 2,880.
 */
export interface Season {
  readonly first: DateNumber
  /** The last of them, included. */
  readonly last: DateNumber
  readonly spans: readonly (readonly Span[])[]
}

/** When something is open, as a text says it. */
export interface OpeningHours {
  /** Parts of any year, all its days: `first` and `last` are month and day, 501 … 930. */
  readonly yearly: readonly Season[]
  /** Exceptions in one year, before which the others stand back: `first` and `last` are dates, 20261224. In order, apart. */
  readonly dated: readonly Season[]
  /** Whether the text names public holidays, and so follows the calendar of them: make-up workdays too. */
  readonly followsHolidays: boolean
}

/** The season into which a day falls. */
export const seasonOf = ({ yearly, dated }: OpeningHours, day: DayNumber): Season => {
  const date = dateOf(day)
  const within = (at: number) => (season: Season) => season.first <= at && at <= season.last
  return dated.find(within(date)) ?? yearly.find(within(date % 10_000))!
}

/** What begins to be open on a day, if it is of this sort. */
export const spansOf = (hours: OpeningHours, day: DayNumber, kind: DayKind = weekdayOf(day)): readonly Span[] =>
  seasonOf(hours, day).spans[kind]!

/**
 * The minutes of the week, from Monday 00:00, at which it is open in every week of every year; null where weeks differ. What is
 * open over Sunday midnight is cut there.
 */
export const everyWeek = ({ yearly, dated, followsHolidays }: OpeningHours): readonly Span[] | null => {
  if (yearly.length > 1 || dated.length > 0 || followsHolidays) return null
  const spans = yearly[0]!.spans.slice(0, 7).flatMap((day, weekday) =>
    day.flatMap(({ from, to }) => {
      const [begin, end] = [weekday * DAY + from, weekday * DAY + to]
      return [
        { from: begin, to: Math.min(end, WEEK) },
        { from: 0, to: end - WEEK },
      ]
    }),
  )
  return joined(spans)
}
