/** How a day lies to today. */
export type Era = 'past' | 'today' | 'future'

/** Days are text of one length, so they are ordered as text is. */
export const eraOf = (day: string, today: string): Era => (day < today ? 'past' : day > today ? 'future' : 'today')

/** Whether a text names a day of the calendar that the server takes: one in another century is a slip of the hand. */
export function isDay(text: string): boolean {
  if (!/^(19|20|21)\d\d-\d\d-\d\d$/.test(text)) return false
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

/** The day before a day. */
export function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() - 1)
  return date.toISOString().slice(0, 10)
}
