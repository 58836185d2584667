/** Why opening hours could not be read. */
export type HoursReason =
  | 'EMPTY'
  | 'TOO_LONG'
  | 'TIME_OUT_OF_RANGE'
  | 'SPAN_WITHOUT_LENGTH'
  | 'DATE_OUT_OF_RANGE'
  | 'NOT_UNDERSTOOD'
  | 'AMBIGUOUS'

/** One thing that could not be read, and the rule it stands in, as it was written. */
export type HoursProblem = { readonly reason: HoursReason; readonly message: string; readonly rule: string }

/** The most characters of a text: as many as a station may have. OpenStreetMap itself takes 255. */
export const LONGEST = 500

const messages: Record<HoursReason, string> = {
  EMPTY: 'Opening hours are empty.',
  TOO_LONG: `Opening hours have more than ${LONGEST} characters.`,
  TIME_OUT_OF_RANGE: 'A time runs from 00:00 to 24:00, and a span no longer than a day.',
  SPAN_WITHOUT_LENGTH: 'A span ends when it begins.',
  DATE_OUT_OF_RANGE:
    'There is no such date, or it runs backwards, or over more than two years, or out of 1900 to 2199.',
  AMBIGUOUS:
    'It can be read in several ways: times that run backwards or overlap, or a day that is named twice. Afternoons are 13:30-17:30.',
  NOT_UNDERSTOOD:
    'Not understood. Write, for example: Mo-Fr 08:30-12:00,14:00-17:30; Sa 09:00-12:00; PH off; 2026 Dec 31 09:00-12:00',
}

export const problemOf = (reason: HoursReason, rule: string): HoursProblem => ({
  reason,
  message: messages[reason],
  rule,
})
