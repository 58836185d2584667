import type { EntityManager } from '@mikro-orm/postgresql'
import { rows } from '../../database/rows.ts'

/** Published plans whose day has come and whose district has not been settled yet. */
export const findUnsettled = (em: EntityManager, day: string): Promise<{ id: string; district: string }[]> =>
  rows(
    em,
    `select id, left(division_code, 6) as district from plan
     where state = 'PUBLISHED' and not settled and effective_date <= $1::date order by effective_date`,
    [day],
  )

export async function markSettled(em: EntityManager, planId: string): Promise<void> {
  await rows(em, 'update plan set settled = true where id = $1', [planId])
}

/**
 * Posts that stood in the community that they serve, and whose ground went to another, serve that one from now on. Centres
 * are founded for their division and stay with it, wherever they stand.
 */
export async function movePosts(em: EntityManager, district: string, day: string): Promise<void> {
  await rows(
    em,
    `update service_station s set division_code = left(g.code, 12), version = s.version + 1, updated_at = now()
     from grid_version g
     where s.division_code like $1 || '%' and length(s.division_code) = 12 and s.deleted_at is null
       and s.kind in ('SERVICE_STATION', 'RED_POST', 'COURIER_POST')
       and ST_Intersects(g.boundary, s.location::geometry) and left(g.code, 12) <> s.division_code
       and g.valid_from <= $2::date and (g.valid_to is null or g.valid_to > $2::date)
       and not exists (
         select 1 from grid_version o where left(o.code, 12) = s.division_code and ST_Intersects(o.boundary, s.location::geometry)
           and o.valid_from <= $2::date and (o.valid_to is null or o.valid_to > $2::date))
       and exists (
         select 1 from grid_version o where left(o.code, 12) = s.division_code and ST_Intersects(o.boundary, s.location::geometry)
           and o.valid_to = g.valid_from)`,
    [district, day],
  )
}
