import { sql } from 'kysely'
import type { Reader, Writer } from '../../database/access.ts'
import { holdsOn } from '../../database/holds-on.ts'
import { communityIn } from '../../database/place-code.ts'
import { oneRow, rows, run } from '../../database/rows.ts'
import { keepSpecialHours } from '../../station/hours/special-hours.query.ts'
import type { StationKind } from '../../station/own/station-kind.ts'
import { changedRows } from '../../versions/changed-rows.ts'
import { placeCodeOf } from '../../versions/station-code.query.ts'

/** A row with its place in degrees. */
export interface PlacedRow {
  readonly row: number
  readonly code: string
  readonly longitude: number
  readonly latitude: number
}

/** Stations that were made by hand have no code; one that stands where a row's code says takes that code. */
export const adoptUncodedStations = (writer: Writer, district: string): Promise<number> =>
  changedRows(
    writer,
    sql`update service_station t set code = s.code from staged s, (${sql.raw(placeCodeOf)}) p
     where p.id = t.id and p.place_code = s.code and t.division_code like ${district} || '%'
       and not exists (select 1 from service_station o where o.code = s.code)`,
  )

/** Rows whose code a station of another district has. */
export const findForeignStations = (reader: Reader, district: string): Promise<{ row: number; code: string }[]> =>
  rows(
    reader,
    `select s.row, s.code from staged s join service_station t on t.code = s.code where t.division_code not like $1 || '%' order by s.row`,
    [district],
  )

/** Fills in the kinds of stations that are known. @returns rows that still have none */
export async function findKindlessStations(writer: Writer): Promise<{ row: number }[]> {
  await run(writer, 'update staged s set kind = t.kind from service_station t where t.code = s.code and s.kind is null')
  return rows(writer, 'select row from staged where kind is null order by row')
}

/** Rows whose division is none of the district's on a day. */
export const findUnknownDivisions = (
  reader: Reader,
  district: string,
  day: string,
): Promise<{ row: number; division: string }[]> =>
  rows(
    reader,
    `select s.row, s.division from staged s where s.division is not null and not (
       s.division like $1 || '%' and exists (select 1 from division_version v where v.code = s.division and ${holdsOn(day)})) order by s.row`,
    [district],
  )

/** Says which division each station serves: the one it served, else the community around it, else the district. @returns rows of the last */
export async function placeStagedStations(writer: Writer, district: string, day: string): Promise<PlacedRow[]> {
  await run(
    writer,
    'update staged s set division = t.division_code from service_station t where t.code = s.code and s.division is null',
  )
  const around = (code: string, table: string) =>
    `(select ${code} from ${table} v where v.code like $1 || '%' and length(v.code) >= 12 and ST_Intersects(v.boundary, s.location::geometry) and ${holdsOn(day)}
      order by v.code limit 1)`
  await run(
    writer,
    `update staged s set division = coalesce(${around(communityIn('v.code'), 'grid_version')}, ${around('v.code', 'division_version')}) where s.division is null`,
    [district],
  )
  return run(
    writer,
    `with strays as (update staged set division = $1 where division is null returning row, code, location::geometry as place)
     select row, code, ST_X(place) as longitude, ST_Y(place) as latitude from strays order by row`,
    [district],
  )
}

/** Service items that rows name and that are none. */
export const findUnknownItems = (reader: Reader): Promise<{ row: number; item: string }[]> =>
  rows(
    reader,
    `select s.row, item from staged s cross join lateral unnest(string_to_array(s.service_items, ';')) as item
     where not exists (select 1 from service_item i where i.code = item) order by s.row, item`,
  )

/** Rows without a name take that of the station that they are. @returns those that are new, with the name of their division */
export async function findNamelessStations(
  writer: Writer,
  day: string,
): Promise<{ row: number; kind: StationKind; division: string }[]> {
  await run(
    writer,
    `update staged s set name = t.name, pinyin = t.pinyin, initials = t.initials from service_station t where t.code = s.code and s.name is null`,
  )
  return rows(
    writer,
    `select s.row, s.kind, v.name as division from staged s join division_version v on v.code = s.division and ${holdsOn(day)} where s.name is null order by s.row`,
  )
}

/** What an import of stations has done: rows created, rows changed, all rows, rows whose code was given to them. */
export interface StationCounts {
  readonly created: number
  readonly changed: number
  readonly total: number
  readonly codes: number
}

/** Writes staged stations by code, and their service items where the file has them. */
export async function writeStagedStations(writer: Writer, given: ReadonlySet<string>): Promise<StationCounts> {
  const staged = await rows<{ text: string | null }>(writer, 'select distinct opening_hours as text from staged')
  await keepSpecialHours(
    writer,
    staged.map(({ text }) => text),
  )
  const touched = await rows<{ code: string; created: boolean }>(writer, upsert(given))
  const relinked = given.has('serviceItems') ? await relinkItems(writer) : []
  const created = new Set(touched.filter(row => row.created).map(({ code }) => code))
  const changed = new Set([...touched.map(({ code }) => code), ...relinked].filter(code => !created.has(code)))
  const { missing, total, codes } = await oneRow<{ missing: number; total: number; codes: number }>(
    writer,
    `select count(*)::int as total, count(*) filter (where code_given)::int as codes,
       count(*) filter (where not exists (select 1 from service_station t where t.code = s.code and t.deleted_at is null))::int as missing from staged s`,
  )
  if (missing > 0) throw new Error(`${missing} of ${total} stations did not arrive.`)
  return { created: created.size, changed: changed.size, total, codes }
}

/** Columns of a station whose absence from the file leaves them as they are. */
const OPTIONAL: readonly (readonly [field: string, columns: readonly string[]])[] = [
  ['nameEn', ['name_en']],
  ['address', ['address']],
  ['phone', ['phone']],
  ['openingHours', ['opening_hours', 'open_week']],
  ['area', ['area']],
  ['accessible', ['accessible']],
]

function upsert(given: ReadonlySet<string>): string {
  const optional = OPTIONAL.filter(([field]) => given.has(field)).flatMap(([, columns]) => columns)
  const values: [column: string, value: string][] = [
    ['kind', 'excluded.kind'],
    ['division_code', 'excluded.division_code'],
    ['name', 'excluded.name'],
    ['pinyin', 'case when excluded.name = t.name then t.pinyin else excluded.pinyin end'],
    ['initials', 'case when excluded.name = t.name then t.initials else excluded.initials end'],
    ['location', 'excluded.location'],
    ...optional.map((column): [string, string] => [column, `excluded.${column}`]),
  ]
  const comparable = (column: string, value: string) => (column === 'location' ? `(${value})::geometry::bytea` : value)
  const differs = values.map(
    ([column, value]) => `${comparable(column, `t.${column}`)} is distinct from ${comparable(column, value)}`,
  )
  return `insert into service_station as t (id, code, kind, division_code, name, name_en, pinyin, initials, address, phone, location, opening_hours, open_week, area, accessible)
    select gen_random_uuid(), code, kind, division, name, name_en, pinyin, initials, address, phone, location, opening_hours, open_week, area, accessible
    from staged order by row
    on conflict (code) do update set ${values.map(([column, value]) => `${column} = ${value}`)},
      version = t.version + 1, updated_at = now(), deleted_at = null
    where t.deleted_at is not null or ${differs.join(' or ')}
    returning code, (xmax = 0) as created`
}

/** Brings the links to service items in line with the rows. @returns codes of the stations whose links changed */
async function relinkItems(writer: Writer): Promise<string[]> {
  const wanted = `select t.id as station_id, i.id as service_item_id from staged s join service_station t on t.code = s.code
     cross join lateral unnest(string_to_array(s.service_items, ';')) as item join service_item i on i.code = item`
  const removed = await run<{ code: string }>(
    writer,
    `delete from station_service_item x using staged s, service_station t where t.code = s.code and x.station_id = t.id
       and (x.station_id, x.service_item_id) not in (${wanted}) returning t.code`,
  )
  const added = await run<{ code: string }>(
    writer,
    `insert into station_service_item (station_id, service_item_id) ${wanted} on conflict do nothing
     returning (select t.code from service_station t where t.id = station_id) as code`,
  )
  return [...removed, ...added].map(({ code }) => code)
}
