/** The clock of the stations where no district says otherwise. */
export const CHINA = 'Asia/Shanghai'

const PARTS = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' } as const

/** A moment by the clock of a time zone, as a field for times has it: `2026-11-21T21:00`. */
export const localText = (moment: Date, timeZone: string): string =>
  moment.toLocaleString('sv-SE', { ...PARTS, timeZone }).replace(' ', 'T')

/** The moment at which the clock of a time zone shows such a text. */
export function momentOf(text: string, timeZone: string): Date {
  const wanted = asUtc(text).getTime()
  const ahead = (moment: number) => asUtc(localText(new Date(moment), timeZone)).getTime() - moment
  // Twice, as the clock may be changed between the guess and what was meant.
  return new Date(wanted - ahead(wanted - ahead(wanted)))
}

/** What such a text says, as if in UTC: to reckon with days and hours, and to be written out. */
export const asUtc = (text: string): Date => new Date(`${text}Z`)

/** Reads such a text; null for what is no time of these two centuries. */
export function localTime(text: string | null): string | null {
  if (!text || !/^20\d\d-\d\d-\d\dT\d\d:\d\d$/.test(text)) return null
  const moment = asUtc(text)
  // A 31st of February would become another day.
  return Number.isNaN(moment.getTime()) || moment.toISOString().slice(0, 16) !== text ? null : text
}
