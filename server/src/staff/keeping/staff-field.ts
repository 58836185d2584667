import { wordsOf } from '../../graphql/words.ts'

/** What is said of somebody on a roster, and of where they serve. */
export type StaffField = keyof typeof meanings

const meanings = {
  CODE: 'Number on the roster.',
  NAME: 'Name.',
  EMPLOYMENT: 'Full- or part-time.',
  PHONE: 'Office phone.',
  DIVISION: 'Division on whose roster they are.',
  GRID: 'Grid in which they serve.',
  ROLE: 'Leader or worker.',
  SINCE: 'First day.',
  UNTIL: 'First day on which it no longer holds.',
} as const

export const StaffField = wordsOf<StaffField>('StaffField', 'What is said of grid staff.', meanings)
