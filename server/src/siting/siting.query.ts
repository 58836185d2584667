import type { Reader } from '../database/access.ts'
import { holdsOn } from '../database/holds-on.ts'
import { rows } from '../database/rows.ts'

/** The building with most households of each grid of a division, and each that stands in no grid, degrees: where a station would have people around it. */
export const largestBuildings = (
  reader: Reader,
  within: string,
  day: string,
  limit: number,
): Promise<{ longitude: number; latitude: number }[]> =>
  rows(
    reader,
    `select longitude, latitude from (
       select distinct on (coalesce(v.grid_id, b.id)) ST_X(b.location) as longitude, ST_Y(b.location) as latitude,
         coalesce(v.households, b.households) as households, coalesce(v.code, b.code) as code
       from building b left join grid_version v on v.grid_id = b.grid_id and ${holdsOn(day)}
       where b.district_code = left($1, 6) and b.households > 0 and (v.code like $1 || '%' or v.code is null and exists (
         select 1 from division_version d where d.code = $1 and ${holdsOn(day, 'd')} and ST_Intersects(d.boundary, b.location)))
       order by coalesce(v.grid_id, b.id), b.households desc, b.code collate "C") c
     order by households desc, code collate "C" limit $2::int`,
    [within, limit],
  )
