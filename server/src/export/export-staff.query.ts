import type { Reader } from '../database/access.ts'
import { rows } from '../database/rows.ts'
import { gridNow } from '../staff/person/member.query.ts'

/** Everybody on the rosters of a division, a row for each grid in which they have served, serve or will. */
export const rosterRows = (reader: Reader, within: string): Promise<Record<string, unknown>[]> =>
  rows(
    reader,
    `select m.code, m.name, m.office_phone as phone, m.employment, m.division_code as division, v.code as grid, f.role,
       f.since::text as since, f.until::text as until
     from staff_member m left join (grid_staff f ${gridNow('f')}) on f.member_id = m.id and f.until is distinct from f.since
     where starts_with(m.division_code, $1) and m.deleted_at is null and m.erased_at is null
     order by m.division_code, m.code collate "C", f.since, v.code`,
    [within],
  )
