const days = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' })

/** Today's date in China, the day that counts when a question names none. */
export const today = (): string => days.format(new Date())

export const dayAfter = (day: string): string => dayBeside(day, 1)

export const dayBefore = (day: string): string => dayBeside(day, -1)

function dayBeside(day: string, by: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + by)
  return date.toISOString().slice(0, 10)
}
