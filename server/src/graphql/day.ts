const days = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' })

/** Today's date in China, the day that counts when a question names none. */
export const today = (): string => dayOf(new Date())

export const dayAfter = (day: string): string => dayBeside(day, 1)

export const dayBefore = (day: string): string => dayBeside(day, -1)

function dayBeside(day: string, by: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + by)
  return date.toISOString().slice(0, 10)
}

/** Whether a text is a day of the calendar, in whatever year. */
export function isCalendarDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

/** Whether a text is a day of the calendar that anybody can mean: one in another century is a slip of the hand. */
export const isDay = (text: string): boolean => isCalendarDay(text) && text >= '1900' && text < '2200'

/** The day in China that a moment lies on. */
export const dayOf = (moment: Date): string => days.format(moment)
