import { quantise } from '@geyi/shared/geo'
import { sql } from 'kysely'
import type { Reader, Writer } from '../database/access.ts'
import { changedRows } from '../database/changed-rows.ts'
import { holdsOn } from '../database/holds-on.ts'
import { districtIn } from '../database/place-code.ts'
import { oneRow, rows, type Sql } from '../database/rows.ts'
import { groundIfDisputed, holderOf, reaches } from '../grid/holder.query.ts'

/** Buildings on rims, or where grids overlap, by uuid, with the uuid of the grid that holds each. */
interface Disputed {
  readonly buildings: readonly string[]
  readonly holders: readonly (string | null)[]
}

/** Decides who holds the buildings of the districts for which inside and outside is not the answer. */
async function disputedBuildings(reader: Reader, districts: readonly string[], day: string): Promise<Disputed> {
  const found = await rows<{ building: string; x: number; y: number; holder: string; ground: string }>(
    reader,
    `select * from (
       select b.id as building, ST_X(b.location) as x, ST_Y(b.location) as y, v.grid_id as holder,
         ${groundIfDisputed('v.boundary', 'b.location', 'partition by b.id')} as ground
       from building b join grid_version v on ${reaches('v.boundary', 'b.location')}
         and ${districtIn('v.code')} = b.district_code and ${holdsOn(day)}
       where b.district_code = any($1)) c
     where ground is not null`,
    [districts],
  )
  const byBuilding = [...Map.groupBy(found, ({ building }) => building)]
  return {
    buildings: byBuilding.map(([building]) => building),
    holders: byBuilding.map(([, grids]) => {
      const { x, y } = grids[0]!
      return holderOf([quantise(x), quantise(y)], grids)?.holder ?? null
    }),
  }
}

const districtOfGrid = sql.raw(districtIn('v.code'))
const holds = (day: string): Sql => sql.raw(holdsOn(day))

/** The buildings of the districts, each with the grid of its own district that holds it on a day. */
const located = (districts: readonly string[], { buildings, holders }: Disputed, day: string): Sql =>
  sql`select b.id, b.households, b.population, b.grid_id as old_grid_id,
     case when d.building is null then
       (select v.grid_id from grid_version v where ST_Intersects(v.boundary, b.location) and ${districtOfGrid} = b.district_code and ${holds(day)} limit 1)
     else d.holder end as grid_id
   from building b left join unnest(${buildings}::uuid[], ${holders}::uuid[]) as d(building, holder) on d.building = b.id
   where b.district_code = any(${districts})`

/** Says of every building of these districts which of today's grids holds it. */
export async function attributeBuildings(writer: Writer, districts: readonly string[], today: string): Promise<void> {
  const disputed = await disputedBuildings(writer, districts, today)
  const { total, found } = await oneRow<{ total: number; found: number }>(
    writer,
    sql`with located as materialized (${located(districts, disputed, today)}),
     moved as (update building b set grid_id = l.grid_id from located l where l.id = b.id and l.grid_id is distinct from l.old_grid_id)
     select (select count(*)::int from building where district_code = any(${districts})) as total, count(*)::int as found from located`,
  )
  if (total !== found) throw new Error(`${total} buildings were to be located, ${found} were.`)
}

/** Counts today's grids of these districts from the buildings that have been said to stand in them. */
export const countTodaysGrids = (writer: Writer, districts: readonly string[], today: string): Promise<void> =>
  countGrids(
    writer,
    districts,
    sql`select grid_id, households, population from building where district_code = any(${districts})`,
    holds(today),
  )

/** Counts the grids that begin after today, and hold on a day, from the buildings that they hold by then. */
export async function countComingGrids(
  writer: Writer,
  districts: readonly string[],
  day: string,
  today: string,
): Promise<void> {
  const disputed = await disputedBuildings(writer, districts, day)
  await countGrids(
    writer,
    districts,
    located(districts, disputed, day),
    sql`${holds(day)} and v.valid_from > ${today}::date`,
  )
}

/** Counts the grids `v` of which a condition holds. A district without buildings keeps the counts that came with its grids. */
async function countGrids(writer: Writer, districts: readonly string[], buildings: Sql, which: Sql): Promise<void> {
  await changedRows(
    writer,
    sql`update grid_version v set households = c.households, population = c.population
     from (select v.id, coalesce(l.households, 0)::float8 as households, coalesce(l.population, 0)::float8 as population
           from grid_version v
           left join (select grid_id, sum(households) as households, sum(population) as population from (${buildings}) b group by grid_id) l
             on l.grid_id = v.grid_id
           where ${districtOfGrid} = any(${districts}) and ${which}
             and exists (select 1 from building b where b.district_code = ${districtOfGrid})) c
     where c.id = v.id and (v.households, v.population) is distinct from (c.households, c.population)`,
  )
}
