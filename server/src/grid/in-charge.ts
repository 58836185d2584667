import { holdsAt } from '../database/holds-on.ts'
import { wordsOf } from '../graphql/words.ts'

/** SQL: whether somebody of `grid_staff` is responsible for a grid at a day. */
export const inChargeAt = (day: string, row: string): string => holdsAt(day, row, { from: 'since', to: 'until' })

/** Which post of a grid is vacant. */
export const GridVacancy = wordsOf<'LEADER' | 'WORKER' | 'ANY'>('GridVacancy', 'Which post of a grid is vacant.', {
  LEADER: 'It has no leader.',
  WORKER: 'It has no worker.',
  ANY: 'It has no leader, or no worker.',
})

/** SQL: whether a post of a grid is vacant at a day. */
export function vacantAt(vacancy: keyof typeof GridVacancy, day: string, grid: string): string {
  const without = (role: 'LEADER' | 'WORKER') =>
    `not exists (select 1 from grid_staff f where f.grid_id = ${grid}.grid_id and f.role = '${role}' and ${inChargeAt(day, 'f')})`
  return vacancy === 'ANY' ? `(${without('LEADER')} or ${without('WORKER')})` : without(vacancy)
}
