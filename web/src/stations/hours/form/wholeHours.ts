import type { Span } from '@geyi/shared/hours'
import type { Exception, HoursForm, SeasonHours } from './hoursForm.ts'

/** What is still missing from a span, or wrong with it. */
export type SpanTrouble = 'TIME_MISSING' | 'SAME_TIMES'

/** A time that was emptied is NaN; a span that was made to end as it begins is as long as nothing. */
export function spanTrouble({ from, to }: Span): SpanTrouble | null {
  if (Number.isNaN(from) || Number.isNaN(to)) return 'TIME_MISSING'
  return from === to ? 'SAME_TIMES' : null
}

/** The same of days that are otherwise; a date that was not chosen yet is empty. */
export function dateTrouble({ from, to }: Pick<Exception, 'from' | 'to'>): 'DATE_MISSING' | 'DATES_WRONG' | null {
  if (!from || !to) return 'DATE_MISSING'
  return from < '1900-01-01' || to > '2199-12-31' || to < from ? 'DATES_WRONG' : null
}

/** The same of a part of the year, whose days were not chosen when it was added. */
export const seasonTrouble = ({ first, last }: Pick<SeasonHours, 'first' | 'last'>): 'SEASON_MISSING' | null =>
  first === 0 || last === 0 ? 'SEASON_MISSING' : null

/** Whether two spans of a day share some time. */
export const overlap = (spans: readonly Span[]): boolean =>
  spans.some((one, at) => spans.slice(at + 1).some(other => one.from < other.to && other.from < one.to))

/** Whether nothing is missing from the form, so that it can be written. */
export const isWhole = ({ week, seasons, holidays, exceptions }: HoursForm): boolean =>
  [...week, ...seasons.flatMap(({ week }) => week), holidays ?? [], ...exceptions.map(({ spans }) => spans)].every(
    spans => spans.every(span => spanTrouble(span) === null),
  ) &&
  seasons.every(season => seasonTrouble(season) === null) &&
  exceptions.every(exception => dateTrouble(exception) === null)

/** Given in place of a form's text while something is missing from it: no notation, so nothing takes it for hours. */
export const NOT_WHOLE = '?'
