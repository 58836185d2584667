import { holdsAt } from '../database/holds-on.ts'
import { districtIn } from '../database/place-code.ts'
import { rows } from '../database/rows.ts'
import type { CodeOnDay } from '../division/division.query.ts'
import { outOfBand } from '../division/household-band.query.ts'
import type { Batch } from '../graphql/context.ts'
import { today } from '../graphql/day.ts'
import { inChargeAt } from '../grid/in-charge.ts'
import { openStationsAt } from '../station/list/station.query.ts'
import { StationKind } from '../station/own/station-kind.ts'
import type { DivisionSummary } from './summary.type.ts'

const validOnDay = (row: string) => holdsAt('k.as_of::date', row)

interface Row extends Omit<DivisionSummary, 'stationsByKind'> {
  key: number
  stationsByKind: Partial<Record<StationKind, number>>
}

/** Figures of many subtrees in one statement. */
export const divisionSummary: Batch<CodeOnDay, DivisionSummary> = async ({ reader }, keys) => {
  const found = await rows<Row>(
    reader,
    `select k.key::int as key, d.*, g.*, st.*, s.by_kind as "stationsByKind"
     from unnest($1::text[], $2::text[]) with ordinality as k(code, as_of, key)
     cross join lateral (
       select count(*) filter (where level = 'SUBDISTRICT')::int as subdistricts, count(*) filter (where level = 'COMMUNITY')::int as communities
       from division_version d where d.code >= k.code and d.code < k.code || '~' and ${validOnDay('d')}) d
     cross join lateral (
       select count(*)::int as grids, coalesce(sum(g.households), 0) as households, coalesce(sum(g.population), 0) as population,
         count(*) filter (where ${outOfBand('g', 'b', districtIn('k.code'))})::int
           as "gridsOutOfBand"
       from grid_version g left join district_settings b on b.district_code = ${districtIn('g.code')}
       where g.code >= k.code and g.code < k.code || '~' and ${validOnDay('g')}) g
     cross join lateral (
       select count(distinct f.member_id) filter (where role = 'LEADER')::int as "gridLeaders", count(distinct f.member_id) filter (where role = 'WORKER')::int as "gridWorkers"
       from grid_version g join grid_staff f on f.grid_id = g.grid_id and ${inChargeAt('k.as_of::date', 'f')}
       where g.code >= k.code and g.code < k.code || '~' and ${validOnDay('g')}) st
     cross join lateral (
       select coalesce(json_object_agg(kind, n), '{}') as by_kind
       from (select kind, count(*)::int as n from ${openStationsAt('k.as_of::date', '$3::date')} s
             where s.division_code >= k.code and s.division_code < k.code || '~' group by kind) s) s`,
    [keys.map(key => key.code), keys.map(key => key.asOf), today()],
  )
  const summaries: (DivisionSummary | null)[] = keys.map(() => null)
  for (const { key, stationsByKind, ...figures } of found) {
    summaries[key - 1] = {
      ...figures,
      stationsByKind: Object.values(StationKind).map(kind => ({ kind, count: stationsByKind[kind] ?? 0 })),
    }
  }
  return summaries
}
