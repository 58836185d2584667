const MS = 86_400_000

/** A local day as a number: days since 1 January 1970. */
export type DayNumber = number

/** A day of the calendar as one number that sorts: 20261224. */
export type DateNumber = number

/** `2026-12-24` → its number. */
export const dayOf = (iso: string): DayNumber => Date.parse(`${iso}T00:00:00Z`) / MS

/** The number of a day → `2026-12-24`. */
export const isoOf = (day: DayNumber): string => new Date(day * MS).toISOString().slice(0, 10)

/** The number of a day → 20261224. Its last four digits, 1224, are the day of the year. */
export const dateOf = (day: DayNumber): DateNumber => {
  const at = new Date(day * MS)
  return at.getUTCFullYear() * 10_000 + (at.getUTCMonth() + 1) * 100 + at.getUTCDate()
}

/** 20261224 → the number of the day. */
export const dayAt = (date: DateNumber): DayNumber =>
  Date.UTC(Math.floor(date / 10_000), (Math.floor(date / 100) % 100) - 1, date % 100) / MS

/** The day of the week, Monday 0. 1 January 1970 was a Thursday. */
export const weekdayOf = (day: DayNumber): number => (((day + 3) % 7) + 7) % 7

/** How many days a month (1 … 12) has at most; February 29. */
export const longestMonth = (month: number): number => new Date(Date.UTC(2024, month, 0)).getUTCDate()
