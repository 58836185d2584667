import type { Writer } from '../database/access.ts'
import { holdsOn } from '../database/holds-on.ts'
import { run } from '../database/rows.ts'

/** Gives a district a row of settings, with its names as on a day, unless it has one: nothing in it is set. */
export const beginSettings = (writer: Writer, district: string, day: string): Promise<unknown> =>
  run(
    writer,
    `insert into district_settings (district_code, name_zh, name_en) select v.code, v.name, coalesce(v.name_en, v.name)
     from division_version v where v.code = $1 and ${holdsOn(day)} on conflict do nothing`,
    [district],
  )
