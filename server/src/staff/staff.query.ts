import { holdsAt } from '../database/holds-on.ts'
import { rows } from '../database/rows.ts'
import type { Batch } from '../graphql/context.ts'
import type { GridStaff } from './staff.type.ts'

/** A grid, on a day. */
export interface GridOnDay {
  id: string
  asOf: string
}

type StaffRow = GridStaff & { key: number }

const staff = `f.role, f.name, f.since::text as since, f.office_phone as "officePhone", f.grid_id as "gridId"`
/** SQL: whether somebody is responsible for a grid at a day. */
export const inChargeAt = (day: string, row: string): string => holdsAt(day, row, { from: 'since', to: 'until' })

const active = inChargeAt('k.as_of::date', 'f')

/** The leaders of many grids in one statement. */
export const gridLeader: Batch<GridOnDay, GridStaff> = async ({ reader }, keys) => {
  const found = await rows<StaffRow>(
    reader,
    `select k.key::int as key, ${staff} from unnest($1::uuid[], $2::text[]) with ordinality as k(id, as_of, key)
     join grid_staff f on f.grid_id = k.id and f.role = 'LEADER' and ${active}`,
    [keys.map(key => key.id), keys.map(key => key.asOf)],
  )
  const leaders: (GridStaff | null)[] = keys.map(() => null)
  for (const { key, ...leader } of found) leaders[key - 1] = leader
  return leaders
}

/** Everybody responsible for each of many grids, leader first. */
export const gridStaff: Batch<GridOnDay, GridStaff[]> = async ({ reader }, keys) => {
  const found = await rows<StaffRow>(
    reader,
    `select k.key::int as key, ${staff} from unnest($1::uuid[], $2::text[]) with ordinality as k(id, as_of, key)
     join grid_staff f on f.grid_id = k.id and ${active} order by f.role, f.since, f.id`,
    [keys.map(key => key.id), keys.map(key => key.asOf)],
  )
  const staffs: GridStaff[][] = keys.map(() => [])
  for (const { key, ...person } of found) staffs[key - 1]!.push(person)
  return staffs
}

/** How many workers each of many grids has. */
export const gridStaffCount: Batch<GridOnDay, number> = async ({ reader }, keys) => {
  const found = await rows<{ key: number; count: number }>(
    reader,
    `select k.key::int as key, count(*)::int as count from unnest($1::uuid[], $2::text[]) with ordinality as k(id, as_of, key)
     join grid_staff f on f.grid_id = k.id and ${active} group by k.key`,
    [keys.map(key => key.id), keys.map(key => key.asOf)],
  )
  const counts = keys.map(() => 0)
  for (const { key, count } of found) counts[key - 1] = count
  return counts
}
