import { DIGITS } from '@geyi/shared/codes'

/** SQL for the code of the district of a place, from the place's own. */
export const districtIn = (code: string): string => `left(${code}, ${DIGITS.district})`

/** SQL for the code of a grid's community. */
export const communityIn = (code: string): string => `left(${code}, ${DIGITS.community})`
