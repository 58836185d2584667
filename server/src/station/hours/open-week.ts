import { parseOpeningHours } from '@geyi/shared/hours'

/** Opening hours as a PostgreSQL multirange of the minutes of the week, Monday 00:00 being 0; or why they can't be read. */
export function openWeekOf(text: string): { ok: true; value: string } | { ok: false; message: string } {
  const parsed = parseOpeningHours(text)
  if (!parsed.ok) return { ok: false, message: parsed.problems.map(problem => problem.message).join(' ') }
  return { ok: true, value: `{${parsed.value.map(({ from, to }) => `[${from},${to})`).join(',')}}` }
}
