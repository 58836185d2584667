/** A moment by the clock where the visitor is, as a field for times has it: `2026-11-21T21:00`. */
export const localText = (moment: Date): string =>
  `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}T${two(moment.getHours())}:${two(moment.getMinutes())}`

const two = (number: number): string => String(number).padStart(2, '0')

/** Reads such a text; null for what is no time of these two centuries. */
export function localTime(text: string | null): string | null {
  if (!text || !/^20\d\d-\d\d-\d\dT\d\d:\d\d$/.test(text)) return null
  const moment = new Date(text)
  // A 31st of February would become another day.
  return Number.isNaN(moment.getTime()) || localText(moment) !== text ? null : text
}
