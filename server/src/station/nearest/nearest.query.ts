import type { Reader } from '../../database/access.ts'
import { rows } from '../../database/rows.ts'
import { mayBeOpenAt } from '../hours/open-at.ts'
import type { StationConditions } from '../list/station.filter.ts'
import { type Around, conditionsBesideItems, isGone, pointSql, stationsOn } from '../list/station.query.ts'
import { isAmongOffering, offersAll } from '../offer/items-asked.query.ts'
import type { StationNode } from '../own/station.type.ts'

/** A station with its distance along the ellipsoid, metres. */
export type NearStation = StationNode & { readonly distance: number }

/** Pages of so many stand in the statement as a number: as many statements are kept. */
const FEW = 51

/** So many are looked at around a place before those that meet a filter are found by what it asks. */
const lookedAt = (limit: number): number => 2_000 + 20 * limit

/**
 * Stations nearest to a place, nearest first, by index, exact on the ellipsoid.
 * The index orders by distance on a sphere, which differs from the ellipsoid's by less than 0.6 %: the nearest on the sphere
 * give a bound, and everything within that bound on the ellipsoid is measured and sorted. Where too few of the nearest meet the
 * filter, all that do are measured: what is rare is found by its own index, and not by walking past all that is not meant.
 */
export async function findNearestStations(
  reader: Reader,
  around: Around,
  filter: StationConditions,
  day: string,
  after: { distance: number; id: string } | undefined,
  limit: number,
): Promise<NearStation[]> {
  // Nobody offers what is no item.
  if (filter.items?.some(ids => ids.length === 0)) return []
  const { sql, parameters } = nearestStationsSql(around, filter, day, after, limit)
  const found = await rows<NearStation>(reader, sql, parameters)
  for (const node of found) node.location = { type: 'Point', coordinates: [node.longitude, node.latitude] }
  return found
}

/** Whether a filter may let hardly any station through. */
const narrows = ({ items, ...others }: StationConditions): boolean =>
  (items ?? []).length > 0 || Object.values(others).some(asked => asked !== null && asked !== undefined)

export function nearestStationsSql(
  { longitude, latitude, maxDistance }: Around,
  filter: StationConditions,
  day: string,
  after: { distance: number; id: string } | undefined,
  limit: number,
  lookedFirst = lookedAt(limit),
): { sql: string; parameters: unknown[] } {
  const { columns, tables, condition, stations, withSettings } = stationsOn(day)
  const where = conditionsBesideItems(filter, day)
  const items = filter.items ?? []
  const [each, among] =
    items.length > 0
      ? [offersAll, isAmongOffering].map(offer => ` and ${offer(where, items, `date '${day}'`)}`)
      : ['', '']
  const point = pointSql(where, longitude, latitude)
  const distance = `ST_Distance(s.location, ${point})`
  // Of a number that it knows PostgreSQL plans once for all places; of a parameter it plans anew for each.
  const count = limit <= FEW ? String(Math.floor(limit)) : `${where.parameter(limit)}::int`
  let there = ''
  if (maxDistance !== null) there += ` and ST_DWithin(s.location, ${point}, ${where.parameter(maxDistance)}::float8)`
  if (after)
    there += ` and (${distance}, s.id) > (${where.parameter(after.distance)}::float8, ${where.parameter(after.id)}::uuid)`
  const isMeant = `${where}${there}`
  const found = (from: string, condition = '') =>
    `select ${columns}, ${distance} as "distance" from ${from} where ${isMeant}${condition}`
  const order = `order by s."distance", s."id" collate "C" limit ${count}`
  if (!narrows(filter)) {
    const sql = `with bound as (
       select coalesce(max(distance), 0) + 0.001 as radius from (
         select ${distance} as distance from ${stations} where ${isMeant} order by s.location <-> ${point} limit ${count}) candidate)
     select * from (${found(`bound, ${tables}`, ` and ST_DWithin(s.location, ${point}, bound.radius)`)}) s ${order}`
    return { sql, parameters: where.parameters }
  }
  const looked = `${where.parameter(lookedFirst)}::int`
  const nearby = `(select s.*, s.location <-> ${point} as sphere from ${stations} where ${condition}${there} order by sphere limit ${looked}) s`
  const mayBeOpen = filter.openAt && !isGone(day) ? ` and ${mayBeOpenAt(where, filter.openAt)}` : ''
  const sql = `with candidate as (
       select ${distance} as distance from ${withSettings(nearby)} where ${isMeant}${each} order by s.sphere limit ${count}
     ), bound as (
       select case when count(*) = ${count} or (select count(*) from ${nearby}) < ${looked} then coalesce(max(distance), 0) + 0.001 end as radius
       from candidate
     )
     select * from (
       ${found(`bound, ${tables}`, `${each} and ST_DWithin(s.location, ${point}, bound.radius)`)}
       union all ${found(tables, ` and (select radius from bound) is null${among}${mayBeOpen}`)}
     ) s ${order}`
  return { sql, parameters: where.parameters }
}
