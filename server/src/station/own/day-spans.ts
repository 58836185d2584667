import { daySpanOfCell } from '@geyi/shared/csv'
import { isDay } from '../../graphql/day.ts'

/** Days from one on, until another that is no longer one of them; without an end while `to` is null. */
export interface DaySpan {
  readonly from: string
  readonly to: string | null
}

/** Reads spans as a file writes them, `2026-03-01/2026-04-15;2026-10-01/`; undefined where they are none. */
export function parseDaySpans(text: string): DaySpan[] | undefined {
  const spans = text
    .split(/[;；]/)
    .map(part => part.trim())
    .filter(part => part !== '')
    .map(part => daySpanOfCell(part))
  return spans.every(span => span !== null && span.from !== null && isSpan(span as DaySpan))
    ? (spans as DaySpan[])
    : undefined
}

/** Whether a span begins before it ends, on days of the calendar. */
export const isSpan = ({ from, to }: DaySpan): boolean => isDay(from) && (to === null || (isDay(to) && from < to))

/** Spans as a PostgreSQL multirange of dates. */
export const multirangeOf = (spans: readonly DaySpan[]): string =>
  `{${spans.map(({ from, to }) => `[${from},${to ?? ''})`).join(',')}}`

/** The spans of a multirange as PostgreSQL writes it: in order, none meeting another. */
export const spansOf = (multirange: string): DaySpan[] =>
  [...multirange.matchAll(/\[([^,]+),([^)]*)\)/g)].map(([, from, to]) => ({ from: from!, to: to || null }))
