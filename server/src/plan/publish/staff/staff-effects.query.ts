import type { Reader, Writer } from '../../../database/access.ts'
import { rows, run } from '../../../database/rows.ts'
import type { Assignment } from '../../../staff/keeping/assignments.ts'

/** Who serves in some grids on a day, or is to later. */
export const servingFrom = (reader: Reader, gridIds: readonly string[], day: string): Promise<Assignment[]> =>
  rows(
    reader,
    `select f.id, f.member_id as "memberId", f.grid_id as "gridId", f.role, f.since::text as since, f.until::text as until
     from grid_staff f where f.grid_id = any($1::uuid[]) and (f.until is null or f.until > $2::date) and f.until is distinct from f.since
     order by f.grid_id, f.role, f.since, f.id`,
    [gridIds, day],
  )

/**
 * Takes back what a plan did to people: where it let them begin they never were, where it ended them they go on, unless another leads
 * there by now. In grids that the plan made nobody serves any more.
 */
export async function takeBackStaff(writer: Writer, planId: string): Promise<void> {
  const begun = `(f.plan_id = $1 or f.grid_id in (select v.grid_id from grid_version v where v.plan_id = $1 and v.version = 1))`
  await run(
    writer,
    `update staff_member m set version = m.version + 1 where exists (select 1 from grid_staff f where f.member_id = m.id and (f.ended_by = $1 or ${begun}))`,
    [planId],
  )
  await run(writer, `delete from grid_staff f where ${begun}`, [planId])
  await run(
    writer,
    `update grid_staff f set until = f.until_before where f.ended_by = $1 and not (f.role = 'LEADER' and exists (
       select 1 from grid_staff o where o.grid_id = f.grid_id and o.id <> f.id and o.role = 'LEADER' and (o.until is null or o.until > f.until)
         and (f.until_before is null or o.since < f.until_before)))`,
    [planId],
  )
  await run(writer, 'update grid_staff set ended_by = null, until_before = null where ended_by = $1', [planId])
}
