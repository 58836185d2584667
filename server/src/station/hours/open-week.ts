import { everyWeek, type HoursProblem, parseOpeningHours, type Span } from '@geyi/shared/hours'

/**
 * Opening hours as a PostgreSQL multirange of the minutes of the week, Monday 00:00 being 0; null for those that are not the same in
 * every week, of which `special_hours` says when they are open. Or why they can't be read.
 */
export function openWeekOf(
  text: string,
): { ok: true; value: string | null } | { ok: false; message: string; problem: HoursProblem } {
  const parsed = parseOpeningHours(text)
  if (!parsed.ok) {
    const message = parsed.problems.map(problem => problem.message).join(' ')
    return { ok: false, message, problem: parsed.problems[0]! }
  }
  const week = everyWeek(parsed.value)
  return { ok: true, value: week && multirangeOf(week) }
}

export const multirangeOf = (spans: readonly Span[]): string =>
  `{${spans.map(({ from, to }) => `[${from},${to})`).join(',')}}`
