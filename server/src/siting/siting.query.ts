import type { Reader } from '../database/access.ts'
import { holdsOn } from '../database/holds-on.ts'
import { rows } from '../database/rows.ts'

/** Degrees across ground without grids, about 500 m, from which one building is taken. */
const CELL = 0.005

/** The building with most households of each grid of a division, or of each piece of ground without grids, degrees: where a station would have people around it. */
export const largestBuildings = (
  reader: Reader,
  within: string,
  day: string,
  limit: number,
): Promise<{ longitude: number; latitude: number }[]> =>
  rows(
    reader,
    `with home as (
       select coalesce(v.grid_id::text, ST_AsText(ST_SnapToGrid(b.location, ${CELL}))) as ground, coalesce(v.code, '') as grid, b.code, b.households, b.location
       from building b left join grid_version v on v.grid_id = b.grid_id and ${holdsOn(day)}
       where b.district_code = left($1, 6) and b.households > 0 and (v.code like $1 || '%' or v.code is null and exists (
         select 1 from division_version d where d.code = $1 and ${holdsOn(day, 'd')} and ST_Intersects(d.boundary, b.location))))
     select ST_X(location) as longitude, ST_Y(location) as latitude from (
       select distinct on (ground) *, sum(households) over (partition by ground) as around from home
       order by ground, households desc, code collate "C") c
     order by around desc, grid collate "C", code collate "C" limit $2::int`,
    [within, limit],
  )
