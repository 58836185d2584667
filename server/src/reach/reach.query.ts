import type { Reader } from '../database/access.ts'
import { holdsOn } from '../database/holds-on.ts'
import { rows } from '../database/rows.ts'
import type { StationConditions } from '../station/list/station.filter.ts'
import { conditionsOf, stationsOn } from '../station/list/station.query.ts'

/** A building on foot: where it is, how many live there, and whose grid it stands in. */
export interface ReachBuilding {
  readonly key: string
  readonly code: string
  readonly name: string | null
  readonly longitude: number
  readonly latitude: number
  readonly households: number
  readonly population: number
  /** Null where it stands in no grid. */
  readonly gridId: string | null
  readonly gridCode: string | null
  /** Code of the division around it, the lowest that is known: of its grid's community, or that on whose ground it stands without a grid. */
  readonly divisionCode: string
}

const PAGE = 5_000

/** Buildings of a division's subtree on a day, some at a time, in the order of their codes. */
export async function* reachBuildings(reader: Reader, within: string, day: string): AsyncGenerator<ReachBuilding[]> {
  let after = ''
  for (;;) {
    const page = await rows<ReachBuilding>(
      reader,
      `select b.id::text as key, b.code, b.name, ST_X(b.location) as longitude, ST_Y(b.location) as latitude, b.households, b.population,
         'Grid:' || v.grid_id as "gridId", v.code as "gridCode", coalesce(left(v.code, 12), d.code, b.district_code) as "divisionCode"
       from building b left join grid_version v on v.grid_id = b.grid_id and ${holdsOn(day)}
       left join lateral (
         select d.code from division_version d
         where v.code is null and ST_Intersects(d.boundary, b.location) and d.code like b.district_code || '%' and ${holdsOn(day, 'd')}
         order by length(d.code) desc, d.code limit 1) d on true
       where b.district_code = left($1, 6) and coalesce(v.code, d.code, b.district_code) like $1 || '%' and b.code collate "C" > $2
       order by b.code collate "C" limit ${PAGE}`,
      [within, after],
    )
    if (page.length > 0) yield page
    if (page.length < PAGE) return
    after = page.at(-1)!.code
  }
}

/** A station to walk to. */
export interface ReachStation {
  readonly id: string
  readonly name: string
  readonly longitude: number
  readonly latitude: number
}

/** The most stations that are walked from. */
export const MOST_STATIONS = 20_000

/** Stations of a filter around a district, whichever division they serve. */
export function reachStations(
  reader: Reader,
  district: string,
  filter: StationConditions,
  day: string,
): Promise<ReachStation[]> {
  const where = conditionsOf(filter, day)
  where.add(
    `exists (select 1 from walking_network n where n.district_code = ${where.parameter(district)}
       and s.location::geometry && ST_MakeEnvelope(n.west, n.south, n.east, n.north, 4326))`,
  )
  return rows(
    reader,
    `select 'ServiceStation:' || s.id as id, s.name, ST_X(s.location::geometry) as longitude, ST_Y(s.location::geometry) as latitude
     from ${stationsOn(day).tables} where ${where} order by s.id limit ${MOST_STATIONS + 1}`,
    where.parameters,
  )
}
