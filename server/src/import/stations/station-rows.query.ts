import { sql } from 'kysely'
import type { Reader, Writer } from '../../database/access.ts'
import { changedRows, changeExactly } from '../../database/changed-rows.ts'
import { holdsOn } from '../../database/holds-on.ts'
import { communityIn } from '../../database/place-code.ts'
import { oneRow, rows, run } from '../../database/rows.ts'
import { today } from '../../graphql/day.ts'
import { type Recorded, recordStations } from '../../station/history/record.query.ts'
import { keepSpecialHours } from '../../station/hours/special-hours.query.ts'
import { parseServices, type ServiceSpan } from '../../station/offer/service-span.ts'
import { writeServices } from '../../station/offer/station-services.query.ts'
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
    `select distinct s.row, item from staged s cross join lateral
       (select trim(split_part(part, '@', 1)) as item from regexp_split_to_table(s.service_items, '[;；]') as part) p
     where item <> '' and not exists (select 1 from service_item i where i.code = item and i.removed_at is null) order by s.row, item`,
  )

/** Rows of stations that would close before they open, with what is kept of them where the file says nothing. */
export const findCrossedDays = (reader: Reader, given: ReadonlySet<string>): Promise<{ row: number }[]> => {
  const day = (field: string, column: string) => (given.has(field) ? `s.${column}` : `t.${column}`)
  return rows(
    reader,
    `select s.row from staged s left join service_station t on t.code = s.code
     where ${day('closesOn', 'closes_on')} <= ${day('opensOn', 'opens_on')} order by s.row`,
  )
}

/** Rows without a name take that of the station that they are. @returns rows that still have none */
export async function findNamelessStations(writer: Writer): Promise<{ row: number }[]> {
  await run(
    writer,
    `update staged s set name = t.name, pinyin = t.pinyin, initials = t.initials from service_station t where t.code = s.code and s.name is null`,
  )
  return rows(writer, 'select row from staged where name is null order by row')
}

/** What an import of stations has done: rows created, or brought back after they were deleted, rows changed, all rows, rows whose code was given to them. */
export interface StationCounts {
  readonly created: number
  readonly changed: number
  readonly total: number
  readonly codes: number
}

/** Writes staged stations by code, their service items where the file has them, and the states that come of it. */
export async function writeStagedStations(
  writer: Writer,
  given: ReadonlySet<string>,
  by: Recorded,
): Promise<StationCounts> {
  const staged = await rows<{ text: string | null }>(writer, 'select distinct opening_hours as text from staged')
  await keepSpecialHours(
    writer,
    staged.map(({ text }) => text),
  )
  const { revived } = await oneRow<{ revived: number }>(
    writer,
    'select count(*)::int as revived from staged s join service_station t on t.code = s.code where t.deleted_at is not null',
  )
  const touched = await rows<{ id: string; created: boolean }>(writer, upsert(given))
  const created = new Set(touched.filter(row => row.created).map(({ id }) => id))
  const written = new Set(touched.map(({ id }) => id))
  const offered = given.has('serviceItems') ? await writeStagedServices(writer) : new Set<string>()
  const onlyOffered = [...offered].filter(id => !written.has(id))
  await changeExactly(
    onlyOffered.length,
    writer,
    sql`update service_station set version = version + 1, updated_at = now() where id = any(${onlyOffered}::uuid[])`,
  )
  await recordStations(writer, [...written, ...onlyOffered], by)
  const { missing, total, codes } = await oneRow<{ missing: number; total: number; codes: number }>(
    writer,
    `select count(*)::int as total, count(*) filter (where code_given)::int as codes,
       count(*) filter (where not exists (select 1 from service_station t where t.code = s.code and t.deleted_at is null))::int as missing from staged s`,
  )
  if (missing > 0) throw new Error(`${missing} of ${total} stations did not arrive.`)
  const added = created.size + revived
  return { created: added, changed: written.size + onlyOffered.length - added, total, codes }
}

const BATCH = 2_000

/** @returns the stations of whose offer something changed */
async function writeStagedServices(writer: Writer): Promise<Set<string>> {
  const changed = new Set<string>()
  for (let after = -1; ; ) {
    const batch = await rows<{ row: number; id: string; text: string | null }>(
      writer,
      `select s.row, t.id, s.service_items as text from staged s join service_station t on t.code = s.code where s.row > $1 order by s.row limit ${BATCH}`,
      [after],
    )
    const offers = batch.map(({ id, text }) => ({
      stationId: id,
      services: parseServices(text ?? '') as ServiceSpan[],
    }))
    for (const id of await writeServices(writer, offers, today())) changed.add(id)
    if (batch.length < BATCH) return changed
    after = batch.at(-1)!.row
  }
}

/** Columns of a station whose absence from the file leaves them as they are. */
const OPTIONAL: readonly (readonly [field: string, columns: readonly string[]])[] = [
  ['nameEn', ['name_en']],
  ['address', ['address']],
  ['phone', ['phone']],
  ['openingHours', ['opening_hours', 'open_week']],
  ['area', ['area']],
  ['accessible', ['accessible']],
  ['opensOn', ['opens_on']],
  ['closesOn', ['closes_on']],
  ['works', ['works']],
  ['functions', ['functions']],
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
  return `insert into service_station as t (id, code, kind, division_code, name, name_en, pinyin, initials, address, phone, location, opening_hours, open_week, area, accessible, opens_on, closes_on, works, functions)
    select gen_random_uuid(), code, kind, division, name, name_en, pinyin, initials, address, phone, location, opening_hours, open_week, area, accessible, opens_on, closes_on, works, string_to_array(functions, ';')
    from staged order by row
    on conflict (code) do update set ${values.map(([column, value]) => `${column} = ${value}`)},
      version = t.version + 1, updated_at = now(), deleted_at = null
    where t.deleted_at is not null or ${differs.join(' or ')}
    returning id, (xmax = 0) as created`
}
