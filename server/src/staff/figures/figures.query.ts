import type { Reader } from '../../database/access.ts'
import { holdsAt } from '../../database/holds-on.ts'
import { communityIn } from '../../database/place-code.ts'
import { rows } from '../../database/rows.ts'
import { inChargeAt } from '../../grid/in-charge.ts'
import type { StaffFigures } from './figures.type.ts'

/** How each community with grids within a division is staffed on a day, in the order of their codes. */
export const staffFiguresOf = (reader: Reader, within: string, day: string): Promise<StaffFigures[]> =>
  rows(
    reader,
    `with g as (
       select g.grid_id, ${communityIn('g.code')} as community, g.households from grid_version g
       where g.code >= $1 and g.code < $1 || '~' and ${holdsAt('$2::date', 'g')}),
     f as (
       select g.community, f.grid_id, f.member_id, f.role,
         exists (select 1 from grid_staff o where o.member_id = f.member_id and o.grid_id <> f.grid_id and ${inChargeAt('$2::date', 'o')}) as several
       from g join grid_staff f on f.grid_id = g.grid_id and ${inChargeAt('$2::date', 'f')}),
     ground as (select community, count(*)::int as grids, sum(households)::float8 as households from g group by community),
     people as (
       select community, count(distinct member_id) filter (where role = 'LEADER')::int as leaders,
         count(distinct member_id) filter (where role = 'WORKER')::int as workers,
         count(distinct grid_id) filter (where role = 'LEADER')::int as led, count(distinct grid_id) filter (where role = 'WORKER')::int as worked,
         count(distinct member_id) filter (where several)::int as several from f group by community)
     select t.community as "divisionCode", coalesce(v.name, t.community) as name, v.name_en as "nameEn", t.grids, t.households,
       coalesce(p.leaders, 0) as leaders, coalesce(p.workers, 0) as workers, t.grids - coalesce(p.led, 0) as "gridsWithoutLeader",
       t.grids - coalesce(p.worked, 0) as "gridsWithoutWorkers", coalesce(p.several, 0) as "peopleInSeveralGrids",
       t.households / nullif(p.workers, 0) as "householdsPerWorker"
     from ground t left join people p on p.community = t.community
       left join division_version v on v.code = t.community and ${holdsAt('$2::date', 'v')} order by t.community`,
    [within, day],
  )
