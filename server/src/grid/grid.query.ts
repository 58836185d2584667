import { quantise } from '@geyi/shared/geo'
import type { GridProblemCode } from '@geyi/shared/problems'
import type { Reader } from '../database/access.ts'
import { boundaryText } from '../database/boundary-text.ts'
import { Conditions } from '../database/conditions.ts'
import { holdsAt } from '../database/holds-on.ts'
import { districtIn } from '../database/place-code.ts'
import { rows } from '../database/rows.ts'
import type { CodeOnDay, IdOnDay } from '../division/division.query.ts'
import { outOfBand } from '../division/household-band.query.ts'
import { byDay } from '../graphql/by-day.ts'
import type { Batch } from '../graphql/context.ts'
import type { GridFilter } from './grid.inputs.ts'
import type { Grid } from './grid.type.ts'
import { groundIfDisputed, holderOf, reaches } from './holder.query.ts'
import { vacantAt } from './in-charge.ts'

/** Fields that are columns of the row itself. A list of nothing but these needs no key to load more by. */
const leaves = new Set(['code', 'name', 'kind', 'area', 'households', 'population', 'validFrom', 'validTo', 'boundary'])

/** What a field is read from, and the fields for which it is read. */
interface Column {
  sql: string
  for?: readonly string[]
}

/** What a grid's fields are read from. Those that name fields are left out of lists that ask for none of these. */
const columnOf: Readonly<Record<Exclude<keyof Grid, 'asOf'>, Column>> = {
  id: { sql: `'Grid:' || g.grid_id` },
  code: { sql: 'g.code' },
  version: { sql: 'g.version' },
  name: { sql: 'g.name', for: ['name'] },
  kind: { sql: 'g.kind', for: ['kind', 'problems'] },
  area: { sql: 'g.area', for: ['area'] },
  households: { sql: 'g.households', for: ['households', 'problems'] },
  population: { sql: 'g.population', for: ['population'] },
  validFrom: { sql: 'g.valid_from::text', for: ['validFrom'] },
  validTo: { sql: 'g.valid_to::text', for: ['validTo'] },
  pieces: { sql: 'ST_NumGeometries(g.boundary)', for: ['problems'] },
  boundary: { sql: boundaryText('g.boundary'), for: ['boundary'] },
}

const columnsFor = (wanted: (column: Column) => boolean): string =>
  Object.entries<Column>(columnOf)
    .filter(([, column]) => wanted(column))
    .map(([name, { sql }]) => `${sql} as "${name}"`)
    .join(', ')

/** The columns of grids of which these fields are asked; the code always, because it is the cursor. */
function columnsOfList(asked: ReadonlySet<string>): string {
  const keyless = [...asked].every(field => leaves.has(field))
  return columnsFor(column => column.for?.some(field => asked.has(field)) ?? (column === columnOf.code || !keyless))
}

/** Everything but the boundary, which is large. */
const columns = columnsFor(column => !column.for?.includes('boundary'))

const search = `(g.name || ' ' || g.code || ' ' || g.pinyin || ' ' || g.initials)`

/** A grid filter whose geometry has been parsed: EWKT instead of whatever the user sent. */
export type ParsedGridFilter = Omit<GridFilter, 'intersects'> & { intersects?: string | undefined }

export interface GridsQuery {
  filter: ParsedGridFilter
  asOf: string
  afterCode?: string | undefined
  limit: number
  /** Fields that the request asks of every grid. */
  asked: ReadonlySet<string>
}

/** Grids in the order of their codes. */
export function findGrids(reader: Reader, { filter, asOf, afterCode, limit, asked }: GridsQuery): Promise<Grid[]> {
  const where = conditionsOf(filter, asOf)
  if (afterCode !== undefined) where.add(`g.code > ${where.parameter(afterCode)}`)
  const day = where.parameter(asOf)
  return rows(
    reader,
    `select ${columnsOfList(asked)}, ${day}::text as "asOf"
     from grid_version g where ${where} order by g.code limit ${where.parameter(limit)}`,
    where.parameters,
  )
}

export async function countGrids(reader: Reader, filter: ParsedGridFilter, asOf: string): Promise<number> {
  const where = conditionsOf(filter, asOf)
  const [row] = await rows<{ count: number }>(
    reader,
    `select count(*)::int as count from grid_version g where ${where}`,
    where.parameters,
  )
  return row!.count
}

function conditionsOf(filter: ParsedGridFilter, asOf: string): Conditions {
  const where = new Conditions().validOn('g', asOf)
  if (filter.within) where.within('g.code', filter.within)
  if (filter.kind) where.add(`g.kind = ${where.parameter(filter.kind)}`)
  if (filter.bbox) where.touches('g.boundary', filter.bbox)
  if (filter.intersects) where.add(`ST_Intersects(g.boundary, ${where.parameter(filter.intersects)}::geometry)`)
  if (filter.search?.trim()) where.contains(search, filter.search)
  if (filter.differsFrom) where.notValidOn('g', filter.differsFrom)
  if (filter.problem) where.add(withProblem[filter.problem])
  if (filter.vacancy) where.add(vacantAt(filter.vacancy, `${where.parameter(asOf)}::date`, 'g'))
  return where
}

/** For each problem whether the version `g` has it; `problemsOf` says so of a row. */
const withProblem: Readonly<Record<GridProblemCode, string>> = {
  GRID_IN_PIECES: 'ST_NumGeometries(g.boundary) > 1',
  HOUSEHOLDS_OUT_OF_BAND: `exists (
    select 1 from (values (${districtIn('g.code')})) c(district) left join district_settings s on s.district_code = c.district
    where ${outOfBand('g', 's', 'c.district')})`,
}

/** A place on a day. */
interface PlaceOnDay {
  longitude: number
  latitude: number
  asOf: string
}

/** The grids that hold places on a day: one each, on a rim too. */
export async function gridsAt(
  reader: Reader,
  keys: readonly PlaceOnDay[],
  columnsAsked: string = columns,
): Promise<(Grid | null)[]> {
  const found = await rows<Grid & { key: number; holder: string; ground: string | null }>(
    reader,
    `select k.key::int as key, g.* from unnest($1::float8[], $2::float8[], $3::text[]) with ordinality as k(x, y, as_of, key)
     cross join lateral (select ST_SetSRID(ST_MakePoint(k.x, k.y), 4326) as place) p
     cross join lateral (
       select ${columnsAsked}, k.as_of as "asOf", g.grid_id as holder,
         ${groundIfDisputed('g.boundary', 'p.place', '')} as ground
       from grid_version g where ${reaches('g.boundary', 'p.place')}
         and ${holdsAt('k.as_of::date', 'g')}) g`,
    [keys.map(key => key.longitude), keys.map(key => key.latitude), keys.map(key => key.asOf)],
  )
  const byKey = Map.groupBy(found, ({ key }) => key)
  return keys.map(({ longitude, latitude }, index) => {
    const grid = holderOf([quantise(longitude), quantise(latitude)], byKey.get(index + 1) ?? [])
    if (!grid) return null
    const { key: _, holder: __, ground: ___, ...rest } = grid
    return rest
  })
}

/** The grid that holds a place on a day, with its boundary. */
export async function findGridAt(
  reader: Reader,
  longitude: number,
  latitude: number,
  asOf: string,
  asked: ReadonlySet<string>,
): Promise<Grid | null> {
  const [grid] = await gridsAt(reader, [{ longitude, latitude, asOf }], columnsOfList(asked))
  return grid!
}

/** The grids that hold places on a day. */
export const gridAtPlace: Batch<PlaceOnDay, Grid> = ({ reader }, keys) => gridsAt(reader, keys)

export const gridOnDay = byDay<CodeOnDay, Grid>(async ({ reader }, keys, day) => {
  const found = await rows<Grid>(
    reader,
    `select ${columns}, $2::text as "asOf" from grid_version g where g.code = any($1::text[]) and ${holdsAt('$2::date', 'g')}`,
    [keys.map(({ code }) => code), day],
  )
  const byCode = new Map(found.map(grid => [grid.code, grid]))
  return keys.map(({ code }) => byCode.get(code) ?? null)
})

export const gridById = byDay<IdOnDay, Grid>(async ({ reader }, keys, day) => {
  const found = await rows<Grid>(
    reader,
    `select ${columns}, $2::text as "asOf" from grid_version g where g.grid_id = any($1::uuid[]) and ${holdsAt('$2::date', 'g')}`,
    [keys.map(({ id }) => id), day],
  )
  const byId = new Map(found.map(grid => [grid.id, grid]))
  return keys.map(({ id }) => byId.get(`Grid:${id}`) ?? null)
})

/** Boundaries as GeoJSON text, for grids that were read without. */
export const gridBoundary: Batch<{ id: string; version: number }, string> = async ({ reader }, keys) => {
  const found = await rows<{ id: string; version: number; boundary: string }>(
    reader,
    `select g.grid_id as id, g.version, ${boundaryText('g.boundary')} as boundary
     from unnest($1::uuid[], $2::int[]) as k(id, version)
     join grid_version g on g.grid_id = k.id and g.version = k.version`,
    [keys.map(key => key.id), keys.map(key => key.version)],
  )
  const byKey = new Map(found.map(row => [`${row.id}@${row.version}`, row.boundary]))
  return keys.map(key => byKey.get(`${key.id}@${key.version}`) ?? null)
}
