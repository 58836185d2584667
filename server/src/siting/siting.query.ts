import type { Reader } from '../database/access.ts'
import { holdsOn } from '../database/holds-on.ts'
import { rows } from '../database/rows.ts'

/** The building with most households of each grid of a division, degrees: where a station would have people around it. */
export const largestBuildings = (
  reader: Reader,
  within: string,
  day: string,
  limit: number,
): Promise<{ longitude: number; latitude: number }[]> =>
  rows(
    reader,
    `select longitude, latitude from (
       select distinct on (v.grid_id) ST_X(b.location) as longitude, ST_Y(b.location) as latitude, v.households, v.code
       from grid_version v join building b on b.grid_id = v.grid_id
       where v.code like $1 || '%' and ${holdsOn(day)} and b.households > 0
       order by v.grid_id, b.households desc, b.code collate "C") c
     order by households desc, code limit $2::int`,
    [within, limit],
  )
