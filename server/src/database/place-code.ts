import { DIGITS, DIVISION_LEVELS } from '@geyi/shared/codes'

/** SQL for the code of the district of a place, from the place's own. */
export const districtIn = (code: string): string => `left(${code}, ${DIGITS.district})`

/** SQL for the code of a grid's community. */
export const communityIn = (code: string): string => `left(${code}, ${DIGITS.community})`

/** SQL for the level of a division, as it is stored. */
export const levelIn = (code: string): string =>
  `case length(${code}) ${DIVISION_LEVELS.map(level => `when ${DIGITS[level]} then '${level.toUpperCase()}'`).join(' ')} end`
