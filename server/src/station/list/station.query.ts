import type { Reader } from '../../database/access.ts'
import { Conditions } from '../../database/conditions.ts'
import { districtIn } from '../../database/place-code.ts'
import { rows } from '../../database/rows.ts'
import type { Batch } from '../../graphql/context.ts'
import { boundedList } from '../../graphql/parse/bounded-list.ts'
import { openAt } from '../hours/open-at.ts'
import type { StationNode } from '../own/station.type.ts'
import type { StationConditions } from './station.filter.ts'

export const stationColumns = `'ServiceStation:' || s.id as "id", s.version, s.code, s.kind, s.division_code as "divisionCode", s.name, s.name_en as "nameEn",
  s.address, s.phone, s.opening_hours as "openingHours", s.area, s.accessible, s.pinyin,
  ST_X(s.location::geometry) as "longitude", ST_Y(s.location::geometry) as "latitude",
  coalesce(t.time_zone, 'Asia/Shanghai') as "timeZone", coalesce(t.sample, false) as "sample"`

export const stationTables = `service_station s left join district_settings t on t.district_code = ${districtIn('s.division_code')}`

const search = `(s.name || ' ' || coalesce(s.name_en,'') || ' ' || s.pinyin || ' ' || s.initials || ' ' || coalesce(s.address,''))`

/** From where stations are looked for, and how far, in metres. */
export interface Around {
  readonly longitude: number
  readonly latitude: number
  readonly maxDistance: number | null
}

export const pointSql = (where: Conditions, longitude: number, latitude: number): string =>
  `ST_SetSRID(ST_MakePoint(${where.parameter(longitude)}::float8, ${where.parameter(latitude)}::float8), 4326)::geography`

/** Stations in the order of their pinyin. */
export function findStations(
  reader: Reader,
  filter: StationConditions,
  after: { pinyin: string; id: string } | undefined,
  limit: number,
): Promise<StationNode[]> {
  const where = conditionsOf(filter)
  if (after) where.add(`(s.pinyin, s.id) > (${where.parameter(after.pinyin)}, ${where.parameter(after.id)}::uuid)`)
  return rows(
    reader,
    `select ${stationColumns} from ${stationTables} where ${where} order by s.pinyin, s.id limit ${where.parameter(limit)}`,
    where.parameters,
  )
}

export async function countStations(reader: Reader, filter: StationConditions, around?: Around): Promise<number> {
  const where = conditionsOf(filter)
  if (around && around.maxDistance !== null) {
    const point = pointSql(where, around.longitude, around.latitude)
    where.add(`ST_DWithin(s.location, ${point}, ${where.parameter(around.maxDistance)}::float8)`)
  }
  const [row] = await rows<{ count: number }>(
    reader,
    `select count(*)::int as count from ${stationTables} where ${where}`,
    where.parameters,
  )
  return row!.count
}

/** What a filter asks of `service_station s` and of the settings of its district, `t`. */
export function conditionsOf(filter: StationConditions): Conditions {
  const where = new Conditions().add('s.deleted_at is null')
  if (filter.within) where.within('s.division_code', filter.within)
  if (filter.kinds) {
    const kinds = boundedList('kinds', filter.kinds)
    where.add(`s.kind = any(${where.parameter(kinds)}::text[])`)
  }
  const items = [...new Set(boundedList('serviceItems', filter.serviceItems ?? []))]
  if (items.length > 0)
    // One condition for all: the planner of one for each takes minutes over some hundreds.
    where.add(
      `(select count(*) from station_service_item x join service_item i on i.id = x.service_item_id where x.station_id = s.id and i.code = any(${where.parameter(items)}::text[])) = ${items.length}`,
    )
  if (filter.openAt) where.add(openAt(where, filter.openAt))
  if (typeof filter.accessible === 'boolean') where.add(`s.accessible = ${where.parameter(filter.accessible)}`)
  if (filter.bbox) where.liesIn('s.location::geometry', filter.bbox)
  if (filter.search?.trim()) where.contains(search, filter.search)
  return where
}

export const stationById: Batch<string, StationNode> = ({ reader }, ids) =>
  stationsById(reader, ids, 's.deleted_at is null')

export const stationByIdThoughDeleted: Batch<string, StationNode> = ({ reader }, ids) =>
  stationsById(reader, ids, 'true')

async function stationsById(
  reader: Reader,
  ids: readonly string[],
  condition: string,
): Promise<(StationNode | null)[]> {
  const found = await rows<StationNode>(
    reader,
    `select ${stationColumns} from ${stationTables} where s.id = any($1::uuid[]) and ${condition}`,
    [ids],
  )
  const byId = new Map(found.map(station => [station.id, station]))
  return ids.map(id => byId.get(`ServiceStation:${id}`) ?? null)
}

/** The version at which a station is now; null when it is gone. */
export async function versionOfStation(reader: Reader, id: string): Promise<number | null> {
  const [row] = await rows<{ version: number }>(reader, 'select version from service_station where id = $1', [id])
  return row?.version ?? null
}
