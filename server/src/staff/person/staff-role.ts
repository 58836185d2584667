import { wordsOf } from '../../graphql/words.ts'

/** What somebody is in a grid. */
export type StaffRole = 'LEADER' | 'WORKER'
export const StaffRole = wordsOf<StaffRole>(
  'StaffRole',
  'Role in a grid: one leader, several workers (一格一长多员).',
  { LEADER: '网格长', WORKER: '网格员' },
)

/** Whether somebody does nothing else. */
export type StaffEmployment = 'FULL_TIME' | 'PART_TIME'
export const StaffEmployment = wordsOf<StaffEmployment>('StaffEmployment', 'Whether somebody works for grids alone.', {
  FULL_TIME: '专职',
  PART_TIME: '兼职',
})
