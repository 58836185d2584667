import { boundaryText } from '../../src/database/boundary-text.ts'

/** What a peer may be asked for, and the SQL of each: a peer reads only the columns that a query names. */
export const stationColumns: Readonly<Record<string, string>> = {
  id: `'ServiceStation:' || s.id`,
  version: 's.version',
  code: 's.code',
  kind: 's.kind',
  divisionCode: 's.division_code',
  name: 's.name',
  nameEn: 's.name_en',
  address: 's.address',
  phone: 's.phone',
  openingHours: 's.opening_hours',
  area: 's.area',
  accessible: 's.accessible',
  location: 'ST_AsGeoJSON(s.location, 7)::json',
}
export const gridColumns: Readonly<Record<string, string>> = {
  code: 'g.code',
  name: 'g.name',
  kind: 'g.kind',
  area: 'g.area',
  households: 'g.households',
  population: 'g.population',
  boundary: `${boundaryText('g.boundary')}::json`,
}

const listOf = (columns: Readonly<Record<string, string>>, asked: readonly string[]): string =>
  asked.map(name => `${columns[name]} as "${name}"`).join(', ')

/** Today as Geyi has it, whatever the clock of the database. */
const CHINA_DAY = `(now() at time zone 'Asia/Shanghai')::date`
const today = (table: string) =>
  `${table}.valid_from <= ${CHINA_DAY} and (${table}.valid_to is null or ${table}.valid_to > ${CHINA_DAY})`
const point = 'ST_SetSRID(ST_MakePoint($1::float8, $2::float8), 4326)'

/** The nearest stations on the ellipsoid: those on the sphere give a bound, as in Geyi. Parameters: longitude, latitude, how many. */
export const nearestSql = (asked: readonly string[]): string => `with bound as (
    select max(distance) + 0.001 as radius from (
      select ST_Distance(s.location, ${point}::geography) as distance from service_station s where s.deleted_at is null
      order by s.location <-> ${point}::geography limit $3::int) candidate)
  select ${listOf(stationColumns, asked)}, ST_Distance(s.location, ${point}::geography) as distance
  from bound, service_station s where s.deleted_at is null and ST_DWithin(s.location, ${point}::geography, bound.radius)
  order by distance, s.id limit $3::int`

/** The grid at a place. Parameters: longitude, latitude. */
export const gridAtSql = (asked: readonly string[]): string =>
  `select ${listOf(gridColumns, asked)} from grid_version g where ${today('g')} and ST_Intersects(g.boundary, ${point}) order by g.code limit 1`

/** A page of grids by code. Parameters: how many. */
export const gridsSql = (asked: readonly string[]): string =>
  `select g.grid_id as "gridId", ${listOf(gridColumns, [...new Set(['code', ...asked])])} from grid_version g where ${today('g')} order by g.code limit $1::int`

/** Communities by code. Parameters: codes. */
export const communitiesSql = `select d.code, d.name from division_version d where d.code = any($1::text[]) and ${today('d')}`

const activeStaff = `f.since <= ${CHINA_DAY} and (f.until is null or f.until > ${CHINA_DAY})`

/** How many people each of some grids has. Parameters: identities of grids. */
export const staffCountsSql = `select f.grid_id as "gridId", count(*)::int as count from grid_staff f where f.grid_id = any($1::uuid[]) and ${activeStaff} group by f.grid_id`

const snake = (name: string) => name.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)
const viewColumns = (columns: Readonly<Record<string, string>>) =>
  Object.entries(columns)
    .map(([name, sql]) => `${sql} as ${snake(name)}`)
    .join(', ')

/** The same as a schema that PostGraphile makes its API of: views, their keys in comments, and functions. */
export const peersSchema: readonly string[] = [
  'create schema peers',
  `create view peers.community as select d.code, d.name from division_version d where d.level = 'COMMUNITY' and ${today('d')}`,
  `comment on view peers.community is '@primaryKey code'`,
  `create view peers.grid as select g.grid_id, left(g.code, 12) as community_code, ${viewColumns(gridColumns)} from grid_version g where ${today('g')}`,
  `comment on view peers.grid is E'@primaryKey code\\n@foreignKey (community_code) references peers.community (code)|@fieldName community'`,
  `create function peers.grid_staff_count(g peers.grid) returns int language sql stable as $$
     select count(*)::int from grid_staff f where f.grid_id = g.grid_id and ${activeStaff} $$`,
  `create function peers.grid_at(longitude float8, latitude float8) returns peers.grid language sql stable as $$
     select g.grid_id, left(g.code, 12), ${viewColumns(gridColumns)} from grid_version g
     where ${today('g')} and ST_Intersects(g.boundary, ${point}) order by g.code limit 1 $$`,
  `create view peers.station as select ${viewColumns(stationColumns)}, 0::float8 as distance, 0 as walking_minutes from service_station s where false`,
  `comment on view peers.station is '@primaryKey id'`,
  `create function peers.nearest_stations(longitude float8, latitude float8, many int) returns setof peers.station language sql stable as $$
     select ${Object.keys(stationColumns).map(snake).join(', ')}, distance, ceil(distance * 1.3 / 1.2 / 60)::int
     from (${nearestSql(Object.keys(stationColumns)).replace(/ as "(\w+)"/g, (_, name: string) => ` as ${snake(name)}`)}) near $$`,
]
