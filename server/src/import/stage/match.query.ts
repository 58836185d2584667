import type { Reader } from '../../database/access.ts'
import { holdsOn } from '../../database/holds-on.ts'
import { rows } from '../../database/rows.ts'

/**
 * Codes of what rows without a code are already: under the division that the row belongs to, the one with the same ground, or the
 * only one with the same name. A code that the file itself gives to another row is not given again.
 */
export async function matchStaged(
  reader: Reader,
  entity: 'division' | 'grid',
  day: string,
): Promise<Map<number, string>> {
  const under = `v.code like s.division || '%' and length(v.code) = length(s.division) + 3`
  const free = 'not exists (select 1 from staged o where o.code = v.code)'
  const matches = await rows<{ row: number; code: string }>(
    reader,
    `select s.row, v.code, 0 as rank from staged s join ${entity}_version v on ${under} and ${holdsOn(day)}
       where s.code is null and v.boundary::bytea = s.boundary::bytea and ${free}
     union all
     select min(s.row), min(v.code), 1 from staged s join ${entity}_version v on ${under} and ${holdsOn(day)} and v.name = s.name
       where s.code is null and ${free} group by s.division, s.name having count(*) = 1
     order by rank, row`,
  )
  const codes = new Map<number, string>()
  const taken = new Set<string>()
  for (const { row, code } of matches) {
    if (codes.has(row) || taken.has(code)) continue
    codes.set(row, code)
    taken.add(code)
  }
  return codes
}
