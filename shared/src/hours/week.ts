/** Minutes in a week; Monday 00:00 is minute 0. */
export const WEEK = 7 * 24 * 60

/** A stretch of the week in minutes, `from` included, `to` not: 0 ≤ from < to ≤ 10,080. */
export type Span = { readonly from: number; readonly to: number }

/** When something is open in any week: spans in order, apart from each other; one over Sunday midnight is cut there. */
export type OpeningHours = readonly Span[]

/** Spans of any order, overlap and reach → the same minutes as opening hours. */
export const openingHoursOf = (spans: readonly Span[]): OpeningHours => {
  const within = spans.flatMap(({ from, to }): Span[] => {
    if (to - from >= WEEK) return [{ from: 0, to: WEEK }]
    const start = ((from % WEEK) + WEEK) % WEEK
    const end = start + to - from
    return end <= WEEK
      ? [{ from: start, to: end }]
      : [
          { from: start, to: WEEK },
          { from: 0, to: end - WEEK },
        ]
  })
  const hours: Span[] = []
  for (const span of within.filter(({ from, to }) => from < to).sort((a, b) => a.from - b.from)) {
    const last = hours.at(-1)
    if (last && span.from <= last.to) hours[hours.length - 1] = { from: last.from, to: Math.max(last.to, span.to) }
    else hours.push(span)
  }
  return hours
}

const inWeek = (minute: number) => ((minute % WEEK) + WEEK) % WEEK

/** Whether it is open at a minute of the week. */
export const isOpenAt = (hours: OpeningHours, minuteOfWeek: number): boolean => {
  const minute = inWeek(minuteOfWeek)
  return hours.some(({ from, to }) => from <= minute && minute < to)
}

/** When it next opens or closes, as a minute of the week. */
export type Change = { readonly minute: number; readonly opens: boolean }

/** The next change after a minute of the week, up to a week ahead; `null` if it never opens or never closes. */
export const nextChange = (hours: OpeningHours, minuteOfWeek: number): Change | null => {
  const minute = inWeek(minuteOfWeek)
  const overMidnight = hours[0]?.from === 0 && hours.at(-1)?.to === WEEK
  let next: Change | null = null
  let wait = Infinity
  const consider = (at: number, opens: boolean) => {
    const ahead = inWeek(at - minute) || WEEK
    if (ahead >= wait) return
    wait = ahead
    next = { minute: inWeek(at), opens }
  }
  for (const { from, to } of hours) {
    if (!(overMidnight && from === 0)) consider(from, true)
    if (!(overMidnight && to === WEEK)) consider(to, false)
  }
  return next
}
