import { pointToEwkt } from '../../database/geometry.type.ts'
import type { Columns } from '../../database/insert-rows.ts'
import { oneRow, rows } from '../../database/rows.ts'
import { pinyinOf } from '../../names/pinyin.ts'
import { StationKind } from '../../station/station-kind.ts'
import type { ImportContext } from '../import.request.ts'
import { changedRows } from './changed-rows.ts'
import { addNewDistrict } from './new-district.ts'
import { districtNamed, refuseRepeatedCodes } from './settle.ts'
import { setStaged } from './stage.query.ts'
import { placeCodeOf } from './station-code.ts'
import { STATION_KINDS, type StagedStation } from './stations.parse.ts'
import { holdsOn } from './versions.query.ts'

export const stationColumns: Columns<StagedStation> = {
  row: ['integer', ({ row }) => row],
  code: ['text', ({ code }) => code],
  code_given: ['boolean', ({ codeGiven }) => codeGiven],
  kind: ['text', ({ kind }) => kind],
  division: ['text', ({ division }) => division],
  name: ['text', ({ name }) => name],
  name_en: ['text', ({ nameEn }) => nameEn],
  pinyin: ['text', ({ pinyin }) => pinyin],
  initials: ['text', ({ initials }) => initials],
  address: ['text', ({ address }) => address],
  phone: ['text', ({ phone }) => phone],
  location: ['geography', ({ location }) => pointToEwkt(location)],
  opening_hours: ['text', ({ openingHours }) => openingHours],
  open_week: ['int4multirange', ({ openWeek }) => openWeek],
  area: ['float8', ({ area }) => area],
  accessible: ['boolean', ({ accessible }) => accessible],
  service_items: ['text', ({ serviceItems }) => serviceItems],
}

/** Checks and writes staged stations. */
export async function writeStations(context: ImportContext): Promise<void> {
  const { em, report, given } = context
  const district = districtNamed(context)
  await refuseRepeatedCodes(context)
  await addNewDistrict(context, district)
  await adoptUncoded(context, district)
  await refuseForeign(context, district)
  await refuseKindless(context)
  await placeStations(context, district)
  await refuseUnknownItems(context)
  if (!report.sound) return
  await nameStations(context)
  const { total, codes } = await oneRow<{ total: number; codes: number }>(
    em,
    'select count(*)::int as total, count(*) filter (where code_given)::int as codes from staged',
  )
  const touched = await rows<{ code: string; created: boolean }>(em, upsert(given))
  const relinked = given.has('serviceItems') ? await relinkItems(context) : []
  const created = new Set(touched.filter(row => row.created).map(({ code }) => code))
  const changed = new Set([...touched.map(({ code }) => code), ...relinked].filter(code => !created.has(code)))
  const { missing } = await oneRow<{ missing: number }>(
    em,
    'select count(*)::int as missing from staged s where not exists (select 1 from service_station t where t.code = s.code and t.deleted_at is null)',
  )
  if (missing > 0) throw new Error(`${missing} of ${total} stations did not arrive.`)
  Object.assign(report, {
    created: created.size,
    changed: changed.size,
    unchanged: total - created.size - changed.size,
    codesGiven: codes,
  })
}

/** Columns of a station whose absence from the file leaves them as they are. */
const OPTIONAL: readonly (readonly [field: string, columns: readonly string[]])[] = [
  ['nameEn', ['name_en']],
  ['address', ['address']],
  ['phone', ['phone']],
  ['openingHours', ['opening_hours', 'open_week']],
  ['area', ['area']],
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
    ...(given.has('accessible') ? [['accessible', 'excluded.accessible'] as [string, string]] : []),
  ]
  const comparable = (column: string, value: string) => (column === 'location' ? `(${value})::geometry::bytea` : value)
  const differs = values.map(
    ([column, value]) => `${comparable(column, `t.${column}`)} is distinct from ${comparable(column, value)}`,
  )
  return `insert into service_station as t (id, code, kind, division_code, name, name_en, pinyin, initials, address, phone, location, opening_hours, open_week, area, accessible)
    select gen_random_uuid(), code, kind, division, name, name_en, pinyin, initials, address, phone, location, opening_hours, open_week, area, coalesce(accessible, false)
    from staged order by row
    on conflict (code) do update set ${values.map(([column, value]) => `${column} = ${value}`)},
      version = t.version + 1, updated_at = now(), deleted_at = null
    where t.deleted_at is not null or ${differs.join(' or ')}
    returning code, (xmax = 0) as created`
}

/** Stations that were made by hand have no code; one that stands where a row's code says takes that code. */
async function adoptUncoded({ em }: ImportContext, district: string): Promise<void> {
  await changedRows(
    em,
    `update service_station t set code = s.code from staged s, (${placeCodeOf}) p
     where p.id = t.id and p.place_code = s.code and t.division_code like $1 || '%'
       and not exists (select 1 from service_station o where o.code = s.code)`,
    [district],
  )
}

async function refuseForeign({ em, report }: ImportContext, district: string): Promise<void> {
  const foreign = await rows<{ row: number; code: string }>(
    em,
    `select s.row, s.code from staged s join service_station t on t.code = s.code where t.division_code not like $1 || '%' order by s.row`,
    [district],
  )
  for (const { row, code } of foreign)
    report.refuse({ row, reason: 'CODE_TAKEN', message: `A station of another district has the code ${code}.` })
}

/** Fills in the kinds of stations that are known; the others need one. */
async function refuseKindless({ em, report }: ImportContext): Promise<void> {
  await rows(em, 'update staged s set kind = t.kind from service_station t where t.code = s.code and s.kind is null')
  for (const { row } of await rows<{ row: number }>(em, 'select row from staged where kind is null order by row'))
    report.refuse({
      row,
      reason: 'NO_KIND',
      message: 'The station has no kind. Say the column with --map kind=…, or one for all with --set kind=RED_POST.',
    })
}

/** Says of every station which division it serves: the one its row names, the one it served, the community around it, or the district. */
async function placeStations({ em, report, day }: ImportContext, district: string): Promise<void> {
  const unknown = await rows<{ row: number; division: string }>(
    em,
    `select s.row, s.division from staged s where s.division is not null and not (
       s.division like $1 || '%' and exists (select 1 from division_version v where v.code = s.division and ${holdsOn(day)})) order by s.row`,
    [district],
  )
  for (const { row, division } of unknown)
    report.refuse({ row, reason: 'NO_SUCH_DIVISION', message: `There is no division ${division} in ${district}.` })
  await rows(
    em,
    'update staged s set division = t.division_code from service_station t where t.code = s.code and s.division is null',
  )
  await rows(
    em,
    `update staged s set division = coalesce(
       (select left(v.code, 12) from grid_version v where v.code like $1 || '%' and ST_Intersects(v.boundary, s.location::geometry) and ${holdsOn(day)} order by v.code limit 1),
       (select v.code from division_version v where v.code like $1 || '%' and v.level = 'COMMUNITY' and ST_Intersects(v.boundary, s.location::geometry) and ${holdsOn(day)} order by v.code limit 1))
     where s.division is null`,
    [district],
  )
  const strays = await rows<{ row: number; code: string; longitude: number; latitude: number }>(
    em,
    `with strays as (update staged set division = $1 where division is null returning row, code, location::geometry as place)
     select row, code, ST_X(place) as longitude, ST_Y(place) as latitude from strays order by row`,
    [district],
  )
  for (const { row, code, longitude, latitude } of strays)
    report.notice({
      row,
      code: 'IN_NO_COMMUNITY',
      message: `Station ${code} stands in no community and serves the whole district ${district}.`,
      longitude,
      latitude,
    })
}

async function refuseUnknownItems({ em, report }: ImportContext): Promise<void> {
  const unknown = await rows<{ row: number; item: string }>(
    em,
    `select s.row, item from staged s cross join lateral unnest(string_to_array(s.service_items, ';')) as item
     where not exists (select 1 from service_item i where i.code = item) order by s.row, item`,
  )
  for (const { row, item } of unknown)
    report.refuse({ row, reason: 'NO_SUCH_SERVICE_ITEM', message: `There is no service item ${item}.` })
}

/** Stations without a name keep the one they have; a new one is called by its division and kind. */
async function nameStations({ em, report, day }: ImportContext): Promise<void> {
  await rows(
    em,
    `update staged s set name = t.name, pinyin = t.pinyin, initials = t.initials from service_station t where t.code = s.code and s.name is null`,
  )
  const nameless = await rows<{ row: number; kind: StationKind; division: string }>(
    em,
    `select s.row, s.kind, v.name as division from staged s join division_version v on v.code = s.division and ${holdsOn(day)} where s.name is null order by s.row`,
  )
  const names = new Map(
    nameless.map(({ row, kind, division }) => [
      row,
      division.replace(/社区$/, kind === StationKind.COMMUNITY_CENTER ? '' : '社区') + STATION_KINDS[kind].at(-1),
    ]),
  )
  for (const [row, name] of names)
    report.notice({ row, code: 'NAME_GIVEN', message: `The station has no name and is called ${name}.` })
  await setStaged(em, 'name', names)
  await setStaged(em, 'pinyin', new Map([...names].map(([row, name]) => [row, pinyinOf(name).pinyin])))
  await setStaged(em, 'initials', new Map([...names].map(([row, name]) => [row, pinyinOf(name).initials])))
}

/** Brings the links to service items in line with the rows. @returns codes of the stations whose links changed */
async function relinkItems({ em }: ImportContext): Promise<string[]> {
  const wanted = `select t.id as station_id, i.id as service_item_id from staged s join service_station t on t.code = s.code
     cross join lateral unnest(string_to_array(s.service_items, ';')) as item join service_item i on i.code = item`
  const removed = await rows<{ code: string }>(
    em,
    `delete from station_service_item x using staged s, service_station t where t.code = s.code and x.station_id = t.id
       and (x.station_id, x.service_item_id) not in (${wanted}) returning t.code`,
  )
  const added = await rows<{ code: string }>(
    em,
    `insert into station_service_item (station_id, service_item_id) ${wanted} on conflict do nothing
     returning (select t.code from service_station t where t.id = station_id) as code`,
  )
  return [...removed, ...added].map(({ code }) => code)
}
