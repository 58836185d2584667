import type { EntityManager } from '@mikro-orm/postgresql'
import { oneRow } from '../../database/rows.ts'
import { changedRows } from './changed-rows.ts'
import { holdsOn } from './versions.query.ts'

/** SQL: the buildings of the districts `$1`, each with the grid of its own district that it stands in; on a boundary the one of the smallest code. */
const located = (day: string): string =>
  `select b.id, b.households, b.population, b.grid_id as old_grid_id, (
     select v.grid_id from grid_version v where ST_Intersects(v.boundary, b.location) and left(v.code, 6) = b.district_code and ${holdsOn(day)} order by v.code limit 1) as grid_id
   from building b where b.district_code = any($1)`

/** Says of every building of these districts in which of today's grids it stands. */
export async function attributeBuildings(
  em: EntityManager,
  districts: readonly string[],
  today: string,
): Promise<void> {
  const { total, found } = await oneRow<{ total: number; found: number }>(
    em,
    `with located as materialized (${located(today)}),
     moved as (update building b set grid_id = l.grid_id from located l where l.id = b.id and l.grid_id is distinct from l.old_grid_id)
     select (select count(*)::int from building where district_code = any($1)) as total, count(*)::int as found from located`,
    [districts],
  )
  if (total !== found) throw new Error(`${total} buildings were to be located, ${found} were.`)
}

/** Counts today's grids of these districts from the buildings that have been said to stand in them. */
export const countTodaysGrids = (em: EntityManager, districts: readonly string[], today: string): Promise<void> =>
  countGrids(em, districts, today, 'select grid_id, households, population from building where district_code = any($1)')

/** Counts the grids that will hold on a day from the buildings that stand in them by then. */
export const countComingGrids = (em: EntityManager, districts: readonly string[], day: string): Promise<void> =>
  countGrids(em, districts, day, located(day))

/** A district without buildings keeps the counts that came with its grids. */
async function countGrids(
  em: EntityManager,
  districts: readonly string[],
  day: string,
  buildings: string,
): Promise<void> {
  await changedRows(
    em,
    `update grid_version v set households = c.households, population = c.population
     from (select v.id, coalesce(l.households, 0)::float8 as households, coalesce(l.population, 0)::float8 as population
           from grid_version v
           left join (select grid_id, sum(households) as households, sum(population) as population from (${buildings}) b group by grid_id) l
             on l.grid_id = v.grid_id
           where left(v.code, 6) = any($1) and ${holdsOn(day)}
             and exists (select 1 from building b where b.district_code = left(v.code, 6))) c
     where c.id = v.id and (v.households, v.population) is distinct from (c.households, c.population)`,
    [districts],
  )
}
