/** Minutes of a day. */
export const DAY = 24 * 60

/** Minutes of a week. */
export const WEEK = 7 * DAY

/** A stretch of minutes, `from` included, `to` not. */
export type Span = { readonly from: number; readonly to: number }

/** Spans of any order and overlap → the same minutes in order, apart from each other. */
export const joined = (spans: readonly Span[]): readonly Span[] => {
  const apart: Span[] = []
  for (const span of spans.filter(({ from, to }) => from < to).sort((a, b) => a.from - b.from)) {
    const last = apart.at(-1)
    if (last && span.from <= last.to) apart[apart.length - 1] = { from: last.from, to: Math.max(last.to, span.to) }
    else apart.push(span)
  }
  return apart
}

/** Whether one of the spans holds a minute. */
export const holds = (spans: readonly Span[], minute: number): boolean =>
  spans.some(({ from, to }) => from <= minute && minute < to)
