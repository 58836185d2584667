/** A service item by its code, and on which days it is offered; ISO dates, null where there is no such day. */
export interface ServiceSpan {
  readonly code: string
  readonly since: string | null
  readonly until: string | null
}

/** Codes of what is offered on a day or will be; without a day, of all. */
export const offeredFrom = (spans: readonly ServiceSpan[], day: string | undefined): string[] => [
  ...new Set(spans.filter(({ until }) => !day || until === null || until > day).map(({ code }) => code)),
]

/**
 * The same with just these codes offered: what is new begins on the day, what goes ends on it, what was offered before keeps its days.
 * Without a day there is no before.
 */
export function withOffered(
  spans: readonly ServiceSpan[],
  codes: readonly string[],
  day: string | undefined,
): ServiceSpan[] {
  const known = offeredFrom(spans, day)
  const kept = spans.flatMap((span): ServiceSpan[] => {
    if (codes.includes(span.code) || !known.includes(span.code)) return [span]
    if (!day || (span.since !== null && span.since >= day)) return []
    return [span.until !== null && span.until <= day ? span : { ...span, until: day }]
  })
  const begun = codes
    .filter(code => !known.includes(code))
    .map((code): ServiceSpan => ({ code, since: day ?? null, until: null }))
  // What ended on this very day goes on as if it had not.
  return [
    ...kept.flatMap(span => {
      const again = span.until === day && begun.findIndex(({ code }) => code === span.code)
      if (again === false || again < 0) return [span]
      begun.splice(again, 1)
      return [{ ...span, until: null }]
    }),
    ...begun,
  ]
}
