import { dayOf, isoOf, weekdayOf } from '@geyi/shared/hours'
import type { YearOfHolidaysFragment } from '../api/index.ts'

/** A public holiday or a make-up workday. */
export type Day = YearOfHolidaysFragment['days'][number]

/** A year as it is to be: announced with all its days, or not announced. */
export interface Draft {
  readonly announced: boolean
  readonly days: readonly Day[]
}

/** Days in a row that are the same. */
export interface Span extends Omit<Day, 'date'> {
  readonly from: string
  readonly to: string
}

/** Why days can't be taken. */
export type DayTrouble =
  | 'NO_DATE'
  | 'OTHER_YEAR'
  | 'BACKWARDS'
  | 'NO_KIND'
  | 'NO_NAME'
  | 'LONG_NAME'
  | 'WORKDAY_IN_WEEK'

const LONGEST_NAME = 100

/** What is wrong with a span as days of a year; nothing when it is right. */
export function troubleOf({ from, to, kind, name, nameEn }: Span, year: number): DayTrouble | undefined {
  if (!isDate(from) || !isDate(to)) return 'NO_DATE'
  if (!from.startsWith(`${year}-`) || !to.startsWith(`${year}-`)) return 'OTHER_YEAR'
  if (to < from) return 'BACKWARDS'
  if (kind !== 'HOLIDAY' && kind !== 'WORKDAY') return 'NO_KIND'
  if (name.trim() === '') return 'NO_NAME'
  if (name.length > LONGEST_NAME || (nameEn ?? '').length > LONGEST_NAME) return 'LONG_NAME'
  if (kind === 'WORKDAY' && datesOf(from, to).some(date => weekdayOf(dayOf(date)) < 5)) return 'WORKDAY_IN_WEEK'
  return undefined
}

const isDate = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && isoDate(text) === text
const isoDate = (text: string): string => (Number.isFinite(dayOf(text)) ? isoOf(dayOf(text)) : '')

/** All dates from one to another, both included. */
const datesOf = (from: string, to: string): string[] =>
  Array.from({ length: Math.max(0, dayOf(to) - dayOf(from) + 1) }, (_, i) => isoOf(dayOf(from) + i))

/** Days with those of a span; a day that was there becomes what the span says. */
export const withSpan = (days: readonly Day[], { from, to, kind, name, nameEn }: Span): Day[] => {
  const dates = datesOf(from, to)
  const added = dates.map((date): Day => ({ date, kind, name: name.trim(), nameEn: nameEn?.trim() || null }))
  return [...days.filter(({ date }) => !dates.includes(date)), ...added].sort((a, b) => (a.date < b.date ? -1 : 1))
}

/** Days in their order, those in a row that are the same as one. */
export function spansOf(days: readonly Day[]): Span[] {
  const spans: Span[] = []
  for (const { date, ...same } of days) {
    const last = spans.at(-1)
    if (last && isoOf(dayOf(last.to) + 1) === date && sameText(last, same))
      spans[spans.length - 1] = { ...last, to: date }
    else spans.push({ from: date, to: date, kind: same.kind, name: same.name, nameEn: same.nameEn ?? null })
  }
  return spans
}

const sameText = (a: Omit<Day, 'date'>, b: Omit<Day, 'date'>): boolean =>
  a.kind === b.kind && a.name === b.name && (a.nameEn ?? null) === (b.nameEn ?? null)

export const sameDraft = (a: Draft, b: Draft): boolean =>
  a.announced === b.announced &&
  a.days.length === b.days.length &&
  a.days.every((day, i) => day.date === b.days[i]!.date && sameText(day, b.days[i]!))
