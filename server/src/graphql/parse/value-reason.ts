import type { HoursReason } from '@geyi/shared/hours'
import { wordsOf } from '../words.ts'

/** Why a value that somebody gave can't be taken, by a word that pages have their own sentence for. */
export type ValueReason = keyof typeof meanings

const meanings = {
  BIDI_CONTROL: 'A sign in it turns the direction of reading around.',
  BROKEN_CHARACTER: 'Half of a character is missing.',
  CONTROL_CHARACTER: 'A sign in it can’t be seen or written.',
  DAY_OUT_OF_RANGE: 'A day lies in the years 1900 to 2199; where there is none, nothing is said.',
  DAYS_CROSSED: 'It would end before it begins.',
  EMPTY: 'It says nothing, and must.',
  FAR_OUTSIDE: 'A place far from its district.',
  FILE_COLUMN_TWICE: 'A file: two of its columns have the same name.',
  FILE_DAMAGED: 'A file: it is broken.',
  FILE_EMPTY: 'A file: nothing is in it.',
  FILE_ENCODING: 'A file: it can’t be told how its text is written.',
  FILE_LOCKED: 'A file: it is locked with a password.',
  FILE_NO_ROWS: 'A file: it has names of columns and no rows, or no features.',
  FILE_OLD_EXCEL: 'A file: an old Excel workbook, or another Office document.',
  FILE_OTHER_KIND: 'A file: its columns are those of something else than was asked for.',
  FILE_ROW_TOO_LONG: 'A file: a row has more cells than there are columns.',
  FILE_UNREAD_KIND: 'A file: of a kind that is not read.',
  FILE_WEB_PAGE: 'A file: a web page, whatever its name ends in.',
  GRID_ENDS: 'The grid ends earlier: nobody can serve there longer.',
  GROUPED_DIGITS: 'A code has no commas between its digits.',
  HOURS_AMBIGUOUS: 'Opening hours in words that could mean this or that.',
  HOURS_DATE_OUT_OF_RANGE: 'Opening hours: there is no such date, or it runs backwards.',
  HOURS_NOT_UNDERSTOOD: 'Opening hours: not written in the notation.',
  HOURS_SPAN_WITHOUT_LENGTH: 'Opening hours: a span ends when it begins.',
  HOURS_TIME_OUT_OF_RANGE: 'Opening hours: a time runs from 00:00 to 24:00, and a span no longer than a day.',
  IN_GRID_ALREADY: 'The person serves in the grid on those days already.',
  IN_LIST_TWICE: 'The list has it twice.',
  IN_NO_GRID: 'A place that lies in no grid.',
  IN_USE: 'Something else needs it: stations that offer an item, or its parts.',
  LEADER_TAKEN: 'The grid has another leader on those days.',
  LOST_CHARACTERS: 'Characters were lost when the file was written.',
  LOST_DIGITS: 'A spreadsheet has made a number of a code, and its digits are lost.',
  NO_CODE: 'A code has 1 to 40 letters, digits, dots, dashes or underscores.',
  NO_DAY: 'It is no day of the calendar.',
  NO_DAY_SPANS: 'It is no list of days from and to.',
  NO_FLAG: 'It says neither yes nor no.',
  NO_MAIN_ITEM: 'It is no main item, or has sub-items itself.',
  NO_NUMBER: 'It is no number, or out of bounds.',
  NO_PHONE: 'A phone is written with digits, spaces and a few signs alone.',
  NO_SERVICES: 'It is no list of service items.',
  NO_STAFF_CODE: 'A number on a roster has 1 to 16 letters, digits or dashes, and is no phone.',
  NO_SUCH_ASSIGNMENT: 'The person does not serve there.',
  NO_SUCH_DIVISION: 'There is no such division.',
  NO_SUCH_GRID: 'There is no such grid.',
  NO_SUCH_ITEM: 'There is no such service item.',
  NO_TEXT: 'It is no text.',
  NO_WORD: 'It is none of the words that there are.',
  SERVICE_TWICE: 'A service item is there twice on the same days.',
  SEVERAL_CALLED_SO: 'Several people are called so: say the number.',
  SEVERAL_LINES: 'It has more than one line.',
  TAKEN: 'Another one has it already.',
  TOO_LONG: 'It has too many characters.',
  TOO_MANY: 'It has too many items.',
} as const

export const ValueReason = wordsOf<ValueReason>('ValueReason', 'Why a value can’t be taken.', meanings)

/** The word of an error’s details, where it is one of these. */
export function valueReasonOf({ reason }: Readonly<Record<string, unknown>>): ValueReason | null {
  if (reason === 'WRONG_LENGTH') return 'TOO_MANY'
  return typeof reason === 'string' && Object.hasOwn(meanings, reason) ? (reason as ValueReason) : null
}

/** The longest piece of a value that is told back. */
const TOLD = 100

/** What was written, as it is told back. */
export const toldBack = (value: unknown): string | null => (typeof value === 'string' ? value.slice(0, TOLD) : null)

const ofHours: Readonly<Record<HoursReason, ValueReason>> = {
  EMPTY: 'EMPTY',
  TOO_LONG: 'TOO_LONG',
  TIME_OUT_OF_RANGE: 'HOURS_TIME_OUT_OF_RANGE',
  SPAN_WITHOUT_LENGTH: 'HOURS_SPAN_WITHOUT_LENGTH',
  DATE_OUT_OF_RANGE: 'HOURS_DATE_OUT_OF_RANGE',
  NOT_UNDERSTOOD: 'HOURS_NOT_UNDERSTOOD',
  AMBIGUOUS: 'HOURS_AMBIGUOUS',
}

export const reasonOfHours = (reason: HoursReason): ValueReason => ofHours[reason]
