import type { Reader } from '../../database/access.ts'
import { everHolds } from '../../database/holds-on.ts'
import { oneRow } from '../../database/rows.ts'

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
