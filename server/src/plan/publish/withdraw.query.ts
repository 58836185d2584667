import type { Reader, Writer } from '../../database/access.ts'
import { everHolds } from '../../database/holds-on.ts'
import { oneRow, run } from '../../database/rows.ts'

/** Whether another publication or import has since ended, or begun anew, anything that a plan opened or ended. */
export async function buildsOn(reader: Reader, planId: string): Promise<boolean> {
  const { built } = await oneRow<{ built: boolean }>(
    reader,
    `select exists (select 1 from grid_version where plan_id = $1 and valid_to is not null)
       or exists (select 1 from division_version where plan_id = $1 and valid_to is not null)
       or exists (select 1 from grid_version o join grid_version v on v.grid_id = o.grid_id
                  where o.ended_by = $1 and v.valid_from >= o.valid_to and v.plan_id is distinct from $1 and ${everHolds('v')})
       or exists (select 1 from division_version o join division_version v on v.division_id = o.division_id
                  where o.ended_by = $1 and v.valid_from >= o.valid_to and v.plan_id is distinct from $1 and ${everHolds('v')})
       or exists (select 1 from grid_version o join grid_version v on v.code = o.code and v.grid_id <> o.grid_id
                  where o.ended_by = $1 and v.valid_to is null) as built`,
    [planId],
  )
  return built
}

/** Ends the versions that a plan opened on their own first day: they are kept, and never hold. */
export async function closeOpened(writer: Writer, planId: string): Promise<void> {
  for (const table of ['grid_version', 'division_version'])
    await run(writer, `update ${table} set valid_to = valid_from where plan_id = $1`, [planId])
}

/** Lets go on what a plan would have ended. */
export async function reopenClosed(writer: Writer, planId: string): Promise<void> {
  for (const table of ['grid_version', 'division_version'])
    await run(writer, `update ${table} set valid_to = null, ended_by = null where ended_by = $1`, [planId])
  await run(writer, 'update grid_staff set until = null, ended_by = null where ended_by = $1', [planId])
}
