import type { Reader } from '../../database/access.ts'
import { Conditions } from '../../database/conditions.ts'
import { holdsAt, holdsOn } from '../../database/holds-on.ts'
import { districtIn } from '../../database/place-code.ts'
import { rows } from '../../database/rows.ts'
import { byDay } from '../../graphql/by-day.ts'
import type { Batch } from '../../graphql/context.ts'
import { today } from '../../graphql/day.ts'
import { boundedList } from '../../graphql/parse/bounded-list.ts'
import { dayThere, openAt } from '../hours/open-at.ts'
import { isAmongOffering } from '../offer/items-asked.query.ts'
import type { StationNode } from '../own/station.type.ts'
import { hasGap } from '../own/station-gap.ts'
import { openOnDay, statusAt } from '../own/station-status.ts'
import type { StationConditions } from './station.filter.ts'

/** A day is written into statements: it must be one that has been parsed. */
const columnsAt = (day: string) =>
  `'ServiceStation:' || s.id as "id", s.version, s.code, s.kind, s.division_code as "divisionCode", s.name, s.name_en as "nameEn",
  s.address, s.phone, s.opening_hours as "openingHours", s.area, s.accessible, s.pinyin,
  ST_X(s.location::geometry) as "longitude", ST_Y(s.location::geometry) as "latitude",
  coalesce(t.time_zone, 'Asia/Shanghai') as "timeZone", coalesce(t.sample, false) as "sample",
  s.opens_on::text as "opensOn", s.closes_on::text as "closesOn", s.works::text as "worksRange", s.functions,
  ${statusAt(`date '${day}'`)} as "status", '${day}' as "asOf"`

/** What is kept now tells of today and of the days that come; of a day that is gone, the states that then held. */
export const isGone = (day: string): boolean => day < today()

const stationsAt = (day: string) =>
  isGone(day) ? '(select v.station_id as id, v.* from service_station_version v) s' : 'service_station s'

const withSettings = (stations: string) =>
  `${stations} left join district_settings t on t.district_code = ${districtIn('s.division_code')}`

/**
 * Where stations are read as they are on a day: `columns` of `tables`, of which a condition says which are there; `stations` alone, and
 * `tables` of some of these.
 */
export const stationsOn = (
  day: string,
): {
  columns: string
  tables: string
  condition: string
  stations: string
  withSettings: (stations: string) => string
} => ({
  columns: columnsAt(day),
  tables: withSettings(stationsAt(day)),
  stations: stationsAt(day),
  withSettings,
  condition: isGone(day) ? `s.deleted_at is null and ${holdsOn(day, 's')}` : 's.deleted_at is null',
})

/** SQL: the stations that are open on a day of each row, `kind` and `division_code`; both days are expressions. */
export const openStationsAt = (day: string, today: string): string =>
  `(select s.kind, s.division_code from service_station s where ${day} >= ${today} and s.deleted_at is null and ${statusAt(day)} = 'OPEN'
    union all select v.kind, v.division_code from service_station_version v
    where ${day} < ${today} and ${holdsAt(day, 'v')} and v.deleted_at is null and ${statusAt(day, 'v')} = 'OPEN')`

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
  day: string,
  after: { pinyin: string; id: string } | undefined,
  limit: number,
): Promise<StationNode[]> {
  const { columns, tables } = stationsOn(day)
  const where = conditionsOf(filter, day)
  if (after) where.add(`(s.pinyin, s.id) > (${where.parameter(after.pinyin)}, ${where.parameter(after.id)}::uuid)`)
  return rows(
    reader,
    `select ${columns} from ${tables} where ${where} order by s.pinyin, s.id limit ${where.parameter(limit)}`,
    where.parameters,
  )
}

/** Stations of districts that have a walking network, as places. */
export function stationsWithNetwork(
  reader: Reader,
  filter: StationConditions,
  day: string,
): Promise<{ id: string; divisionCode: string; longitude: number; latitude: number }[]> {
  const where = conditionsOf(filter, day)
  return rows(
    reader,
    `select s.id, s.division_code as "divisionCode", ST_X(s.location::geometry) as longitude, ST_Y(s.location::geometry) as latitude
     from ${stationsOn(day).tables} where ${where}
       and exists (select 1 from walking_network n where n.district_code = ${districtIn('s.division_code')})`,
    where.parameters,
  )
}

export async function countStations(
  reader: Reader,
  filter: StationConditions,
  day: string,
  around?: Around,
): Promise<number> {
  const where = conditionsOf(filter, day)
  if (around && around.maxDistance !== null) {
    const point = pointSql(where, around.longitude, around.latitude)
    where.add(`ST_DWithin(s.location, ${point}, ${where.parameter(around.maxDistance)}::float8)`)
  }
  const [row] = await rows<{ count: number }>(
    reader,
    `select count(*)::int as count from ${stationsOn(day).tables} where ${where}`,
    where.parameters,
  )
  return row!.count
}

/** What a filter asks of stations `s` as on a day, and of the settings of their districts, `t`: open ones, if it does not say otherwise. */
export function conditionsOf(filter: StationConditions, day: string): Conditions {
  const where = conditionsBesideItems(filter, day)
  const items = filter.items ?? []
  return items.length > 0 ? where.add(isAmongOffering(where, items, `date '${day}'`)) : where
}

/** The same without what can be done there. */
export function conditionsBesideItems(filter: StationConditions, day: string): Conditions {
  const where = new Conditions().add(stationsOn(day).condition)
  const on = filter.openAt ? dayThere(where, filter.openAt) : `date '${day}'`
  if (filter.statuses)
    where.add(`${statusAt(on)} = any(${where.parameter(boundedList('statuses', filter.statuses))}::text[])`)
  else where.add(openOnDay(on))
  const gaps = new Set(boundedList('gaps', filter.gaps ?? []))
  const withoutPath = gaps.has('NO_PATH') ? where.parameter(filter.withoutPath ?? []) : ''
  for (const gap of gaps) where.add(hasGap(gap, `date '${day}'`, withoutPath))
  if (filter.functions)
    where.add(`s.functions @> ${where.parameter(boundedList('functions', filter.functions))}::text[]`)
  if (filter.within) where.within('s.division_code', filter.within)
  if (filter.kinds) {
    const kinds = boundedList('kinds', filter.kinds)
    where.add(`s.kind = any(${where.parameter(kinds)}::text[])`)
  }
  if (filter.openAt) where.add(openAt(where, filter.openAt))
  if (typeof filter.accessible === 'boolean') where.add(`s.accessible = ${where.parameter(filter.accessible)}`)
  if (filter.bbox) where.liesIn('s.location::geometry', filter.bbox)
  if (filter.search?.trim()) where.contains(search, filter.search)
  return where
}

/** A station on a day, whatever it is then; null where it is not known on it. */
export const stationOnDay = byDay<{ id: string; asOf: string }, StationNode>(({ reader }, keys, day) =>
  stationsById(
    reader,
    keys.map(({ id }) => id),
    day,
    stationsOn(day).condition,
  ),
)

/** A station as it is now, or was when it was deleted. */
export const stationByIdThoughDeleted: Batch<string, StationNode> = ({ reader }, ids) =>
  stationsById(reader, ids, today(), 'true')

async function stationsById(
  reader: Reader,
  ids: readonly string[],
  day: string,
  condition: string,
): Promise<(StationNode | null)[]> {
  const { columns, tables } = stationsOn(day)
  const found = await rows<StationNode>(
    reader,
    `select ${columns} from ${tables} where s.id = any($1::uuid[]) and ${condition}`,
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
