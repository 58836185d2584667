import type { Reader, Writer } from '../../database/access.ts'
import { holdsOn } from '../../database/holds-on.ts'
import { oneRow, rows } from '../../database/rows.ts'

/** What an import of buildings has done: rows created, rows changed, all rows, rows whose code was given to them. */
export interface BuildingCounts {
  readonly created: number
  readonly changed: number
  readonly total: number
  readonly codes: number
}

/** Writes staged buildings by code. Fields that the file does not have stay as they are. */
export async function writeStagedBuildings(
  writer: Writer,
  district: string,
  given: ReadonlySet<string>,
): Promise<BuildingCounts> {
  const value = (field: string) => (given.has(field) ? `excluded.${field}` : `b.${field}`)
  const counts = await oneRow<BuildingCounts>(
    writer,
    `with written as (
       insert into building as b (id, district_code, code, name, households, population, location, footprint)
       select gen_random_uuid(), $1, code, name, coalesce(households, 0), coalesce(population, 0), location, footprint from staged order by row
       on conflict (district_code, code) do update
         set name = ${value('name')}, households = ${value('households')}, population = ${value('population')},
             location = excluded.location, footprint = excluded.footprint
         where (b.name, b.households, b.population, b.location::bytea, b.footprint::bytea) is distinct from
           (${value('name')}, ${value('households')}, ${value('population')}, excluded.location::bytea, excluded.footprint::bytea)
       returning (xmax = 0) as created)
     select count(*) filter (where created)::int as created, count(*) filter (where not created)::int as changed,
       (select count(*)::int from staged) as total, (select count(*)::int from staged where code_given) as codes from written`,
    [district],
  )
  const { missing } = await oneRow<{ missing: number }>(
    writer,
    'select count(*)::int as missing from staged s where not exists (select 1 from building b where b.district_code = $1 and b.code = s.code)',
    [district],
  )
  if (missing > 0) throw new Error(`${missing} of ${counts.total} buildings did not arrive.`)
  return counts
}

/** Whether a district has grids, and communities with a boundary, on a day. */
export const groundOfDistrict = (
  reader: Reader,
  district: string,
  day: string,
): Promise<{ grids: boolean; communities: boolean }> =>
  oneRow(
    reader,
    `select exists (select 1 from grid_version v where v.code like $1 || '%' and ${holdsOn(day)}) as grids,
       exists (select 1 from division_version v where v.code like $1 || '%' and v.level = 'COMMUNITY' and v.boundary is not null and ${holdsOn(day)}) as communities`,
    [district],
  )

/** Staged buildings that stand in no grid, or in no community, of their district. */
export function findStrayBuildings(
  reader: Reader,
  district: string,
  outside: 'grid' | 'community',
  day: string,
): Promise<{ row: number; code: string; longitude: number; latitude: number }[]> {
  const inside =
    outside === 'grid'
      ? 'b.grid_id is not null'
      : `(select true from division_version v where v.level = 'COMMUNITY' and v.code like $1 || '%' and ST_Intersects(v.boundary, b.location) and ${holdsOn(day)} limit 1)`
  return rows(
    reader,
    `select s.row, s.code, ST_X(b.location) as longitude, ST_Y(b.location) as latitude
     from staged s join building b on b.district_code = $1 and b.code = s.code where ${inside} is not true order by s.row`,
    [district],
  )
}
