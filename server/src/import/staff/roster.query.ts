import type { Reader } from '../../database/access.ts'
import { holdsOn } from '../../database/holds-on.ts'
import { rows } from '../../database/rows.ts'
import { today } from '../../graphql/day.ts'

/** The grids that have these codes today or, where no grid has it today, last had them; within a division. */
export async function gridsByCode(
  reader: Reader,
  within: string,
  codes: readonly string[],
): Promise<Map<string, string>> {
  const found = await rows<{ code: string; id: string }>(
    reader,
    `select distinct on (v.code) v.code, v.grid_id as id from grid_version v
     where v.code = any($1::text[]) and starts_with(v.code, $2) and v.valid_to is distinct from v.valid_from
     order by v.code, ${holdsOn(today())} desc, v.valid_from desc`,
    [codes, within],
  )
  return new Map(found.map(({ code, id }) => [code, id]))
}
