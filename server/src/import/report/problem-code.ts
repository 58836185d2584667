import type { CodeProblem } from '@geyi/shared/codes'
import { type GeometryReason, geometryReasons } from '@geyi/shared/geo'

/** Why a row can't be imported. */
export type ProblemCode = GeometryReason | CodeProblem['reason'] | keyof typeof ofRows

/** What is wrong with a row apart from its geometry and its code. */
const ofRows = {
  AMBIGUOUS_COMMUNITY: 'Several communities have the name. Say the subdistrict too, or the code.',
  BAD_OPENING_HOURS: 'The opening hours are not written in OpenStreetMap’s notation.',
  BAD_VALUE: 'The value of a column is not of its kind, too long, or damaged.',
  CODE_TAKEN: 'A station of another district has the code.',
  DIGITS_LOST: 'A spreadsheet has made a number of a code, and its digits are lost.',
  LATER_VERSION: 'There is a version from that day or a later one already.',
  NO_CODE_LEFT: 'All numbers under the division are taken.',
  NO_GEOMETRY: 'The row has no geometry, and needs one.',
  NO_KIND: 'The station is new and has no kind.',
  NO_NAME: 'It is new and has no name.',
  NO_SUCH_COMMUNITY: 'The community is not known, or the row names none.',
  NO_SUCH_DIVISION: 'The division is not known.',
  NO_SUCH_SERVICE_ITEM: 'The service item is not known.',
  OUTSIDE_DISTRICT: 'The code does not lie in the district.',
  REPEATED_CODE: 'Another row has the same code.',
}

export const problemMeanings: Readonly<Record<ProblemCode, string>> = {
  ...geometryReasons,
  ...ofRows,
  NOT_A_CODE: 'A code is not made of digits, or begins with 0.',
  WRONG_LENGTH: 'A code has not as many digits as it must.',
  WRONG_SERIAL: 'The serial of a code is 0.',
}
