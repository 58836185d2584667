import type { Reader } from '../../database/access.ts'
import { rows } from '../../database/rows.ts'
import type { StationConditions } from '../list/station.filter.ts'
import { type Around, conditionsOf, pointSql, stationsOn } from '../list/station.query.ts'
import type { StationNode } from '../own/station.type.ts'

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
  filter: StationConditions,
  day: string,
  after: { distance: number; id: string } | undefined,
  limit: number,
): Promise<NearStation[]> {
  const { sql, parameters } = nearestStationsSql(around, filter, day, after, limit)
  const found = await rows<NearStation>(reader, sql, parameters)
  for (const node of found) node.location = { type: 'Point', coordinates: [node.longitude, node.latitude] }
  return found
}

export function nearestStationsSql(
  { longitude, latitude, maxDistance }: Around,
  filter: StationConditions,
  day: string,
  after: { distance: number; id: string } | undefined,
  limit: number,
): { sql: string; parameters: unknown[] } {
  const { columns, tables } = stationsOn(day)
  const where = conditionsOf(filter, day)
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
