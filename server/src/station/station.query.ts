import type { Reader } from '../database/access.ts'
import { Conditions } from '../database/conditions.ts'
import { districtIn } from '../database/place-code.ts'
import { rows } from '../database/rows.ts'
import type { Batch } from '../graphql/context.ts'
import { boundedList } from '../graphql/parse/bounded-list.ts'
import type { ServiceItemNode } from './service-item.type.ts'
import type { StationFilter } from './station.inputs.ts'
import type { StationNode } from './station.type.ts'

const columns = `'ServiceStation:' || s.id as "id", s.version, s.code, s.kind, s.division_code as "divisionCode", s.name, s.name_en as "nameEn",
  s.address, s.phone, s.opening_hours as "openingHours", s.area, s.accessible, s.pinyin,
  ST_X(s.location::geometry) as "longitude", ST_Y(s.location::geometry) as "latitude",
  coalesce(t.time_zone, 'Asia/Shanghai') as "timeZone", coalesce(t.sample, false) as "sample"`

const tables = `service_station s left join district_settings t on t.district_code = ${districtIn('s.division_code')}`

const search = `(s.name || ' ' || coalesce(s.name_en,'') || ' ' || s.pinyin || ' ' || s.initials || ' ' || coalesce(s.address,''))`

/** Stations in the order of their pinyin. */
export function findStations(
  reader: Reader,
  filter: StationFilter,
  after: { pinyin: string; id: string } | undefined,
  limit: number,
): Promise<StationNode[]> {
  const where = conditionsOf(filter)
  if (after) where.add(`(s.pinyin, s.id) > (${where.parameter(after.pinyin)}, ${where.parameter(after.id)}::uuid)`)
  return rows(
    reader,
    `select ${columns} from ${tables} where ${where} order by s.pinyin, s.id limit ${where.parameter(limit)}`,
    where.parameters,
  )
}

export async function countStations(reader: Reader, filter: StationFilter, around?: Around): Promise<number> {
  const where = conditionsOf(filter)
  if (around && around.maxDistance !== null) {
    const point = pointSql(where, around.longitude, around.latitude)
    where.add(`ST_DWithin(s.location, ${point}, ${where.parameter(around.maxDistance)}::float8)`)
  }
  const [row] = await rows<{ count: number }>(
    reader,
    `select count(*)::int as count from ${tables} where ${where}`,
    where.parameters,
  )
  return row!.count
}

function conditionsOf(filter: StationFilter): Conditions {
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
  if (filter.openAt) where.add(openAt(where.parameter(filter.openAt.toISOString())))
  if (typeof filter.accessible === 'boolean') where.add(`s.accessible = ${where.parameter(filter.accessible)}`)
  if (filter.bbox) where.liesIn('s.location::geometry', filter.bbox)
  if (filter.search?.trim()) where.contains(search, filter.search)
  return where
}

/** Whether a moment falls into the opening hours, both as minutes of the local week from Monday 00:00. */
function openAt(moment: string): string {
  const local = `(${moment}::timestamptz at time zone coalesce(t.time_zone, 'Asia/Shanghai'))`
  const minute = `((extract(isodow from ${local})::int - 1) * 1440 + extract(hour from ${local})::int * 60 + extract(minute from ${local})::int)`
  return `s.open_week @> ${minute}`
}

/** From where stations are looked for, and how far, in metres. */
export interface Around {
  readonly longitude: number
  readonly latitude: number
  readonly maxDistance: number | null
}

/** A station with its distance along the ellipsoid, metres. */
export type NearStation = StationNode & { readonly distance: number }

/**
 * Stations nearest to a place, nearest first, by index, exact on the ellipsoid.
 * The index orders by distance on a sphere, which differs from the ellipsoid's by less than 0.6 %: the nearest on the sphere
 * give a bound, and everything within that bound on the ellipsoid is measured and sorted.
 */
export async function findNearestStations(
  reader: Reader,
  around: Around,
  filter: StationFilter,
  after: { distance: number; id: string } | undefined,
  limit: number,
): Promise<NearStation[]> {
  const { sql, parameters } = nearestStationsSql(around, filter, after, limit)
  const found = await rows<NearStation>(reader, sql, parameters)
  for (const node of found) node.location = { type: 'Point', coordinates: [node.longitude, node.latitude] }
  return found
}

export function nearestStationsSql(
  { longitude, latitude, maxDistance }: Around,
  filter: StationFilter,
  after: { distance: number; id: string } | undefined,
  limit: number,
): { sql: string; parameters: unknown[] } {
  const where = conditionsOf(filter)
  const point = pointSql(where, longitude, latitude)
  if (after)
    where.add(
      `(ST_Distance(s.location, ${point}), s.id) > (${where.parameter(after.distance)}::float8, ${where.parameter(after.id)}::uuid)`,
    )
  const count = where.parameter(limit)
  const farthest = where.parameter(maxDistance)
  const sql = `with candidate as (
       select ST_Distance(s.location, ${point}) as distance from ${tables} where ${where} order by s.location <-> ${point} limit ${count}::int
     ), bound as (
       select least(max(distance) + 0.001, ${farthest}::float8) as radius from candidate
     )
     select ${columns}, ST_Distance(s.location, ${point}) as "distance"
     from bound, ${tables}
     where ${where} and ST_DWithin(s.location, ${point}, bound.radius)
     order by "distance", s.id limit ${count}::int`
  return { sql, parameters: where.parameters }
}

const pointSql = (where: Conditions, longitude: number, latitude: number): string =>
  `ST_SetSRID(ST_MakePoint(${where.parameter(longitude)}::float8, ${where.parameter(latitude)}::float8), 4326)::geography`

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
    `select ${columns} from ${tables} where s.id = any($1::uuid[]) and ${condition}`,
    [ids],
  )
  const byId = new Map(found.map(station => [station.id, station]))
  return ids.map(id => byId.get(`ServiceStation:${id}`) ?? null)
}

const itemColumns = `'ServiceItem:' || i.id as "id", i.code, i.name, i.name_en as "nameEn", i.category, i.category_en as "categoryEn"`

/** What can be done at each of many stations, in the order of the codes. */
export const stationServiceItems: Batch<string, ServiceItemNode[]> = async ({ reader }, ids) => {
  const found = await rows<ServiceItemNode & { stationId: string }>(
    reader,
    `select x.station_id as "stationId", ${itemColumns} from station_service_item x join service_item i on i.id = x.service_item_id
     where x.station_id = any($1::uuid[]) order by i.code`,
    [ids],
  )
  const byStation = new Map<string, ServiceItemNode[]>(ids.map(id => [id, []]))
  for (const { stationId, ...item } of found) byStation.get(stationId)!.push(item)
  return ids.map(id => byStation.get(id)!)
}

/** Service items by category and code. */
export function findServiceItems(reader: Reader, text: string | null): Promise<ServiceItemNode[]> {
  const where = new Conditions()
  if (text?.trim())
    where.contains(
      `(i.name || ' ' || coalesce(i.name_en,'') || ' ' || i.pinyin || ' ' || i.initials || ' ' || i.category)`,
      text,
    )
  return rows(
    reader,
    `select ${itemColumns} from service_item i where ${where} order by i.category, i.code`,
    where.parameters,
  )
}

export const serviceItemById: Batch<string, ServiceItemNode> = async ({ reader }, ids) => {
  const found = await rows<ServiceItemNode>(
    reader,
    `select ${itemColumns} from service_item i where i.id = any($1::uuid[])`,
    [ids],
  )
  const byId = new Map(found.map(item => [item.id, item]))
  return ids.map(id => byId.get(`ServiceItem:${id}`) ?? null)
}

/** The version at which a station is now; null when it is gone. */
export async function versionOfStation(reader: Reader, id: string): Promise<number | null> {
  const [row] = await rows<{ version: number }>(reader, 'select version from service_station where id = $1', [id])
  return row?.version ?? null
}
