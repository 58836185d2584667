import { rows } from '../../database/rows.ts'
import { byDay } from '../../graphql/by-day.ts'
import { inChargeAt } from '../../grid/in-charge.ts'
import type { GridStaff } from './staff.type.ts'

/** A grid, on a day. */
export interface GridOnDay {
  id: string
  asOf: string
}

const staff = `f.role, m.name, m.employment, f.since::text as since, f.until::text as until, m.office_phone as "officePhone", f.grid_id as "gridId", m.id as "memberId", m.division_code as "divisionCode"`

/** Whoever is responsible for one of some grids on a day. Parameters: the grids, the day. */
const inCharge = (people = ''): string =>
  `grid_staff f ${people} where f.grid_id = any($1::uuid[]) and ${inChargeAt('$2::date', 'f')}`
const withPeople = inCharge('join staff_member m on m.id = f.member_id')

/** The leaders of many grids in one statement. */
export const gridLeader = byDay<GridOnDay, GridStaff>(async ({ reader }, keys, day) => {
  const leaders = await rows<GridStaff>(reader, `select ${staff} from ${withPeople} and f.role = 'LEADER'`, [
    keys.map(({ id }) => id),
    day,
  ])
  const byGrid = new Map(leaders.map(leader => [leader.gridId, leader]))
  return keys.map(({ id }) => byGrid.get(id) ?? null)
})

/** Everybody responsible for each of many grids, leader first. */
export const gridStaff = byDay<GridOnDay, GridStaff[]>(async ({ reader }, keys, day) => {
  const people = await rows<GridStaff>(reader, `select ${staff} from ${withPeople} order by f.role, f.since, f.id`, [
    keys.map(({ id }) => id),
    day,
  ])
  const byGrid = Map.groupBy(people, ({ gridId }) => gridId)
  return keys.map(({ id }) => byGrid.get(id) ?? [])
})

/** How many workers each of many grids has. */
export const gridStaffCount = byDay<GridOnDay, number>(async ({ reader }, keys, day) => {
  const counts = await rows<{ gridId: string; count: number }>(
    reader,
    `select f.grid_id as "gridId", count(*)::int as count from ${inCharge()} group by f.grid_id`,
    [keys.map(({ id }) => id), day],
  )
  const byGrid = new Map(counts.map(({ gridId, count }) => [gridId, count]))
  return keys.map(({ id }) => byGrid.get(id) ?? 0)
})
