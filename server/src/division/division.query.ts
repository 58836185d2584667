import { type BBox, quantise } from '@geyi/shared/geo'
import type { Reader } from '../database/access.ts'
import { boundaryText } from '../database/boundary-text.ts'
import { Conditions } from '../database/conditions.ts'
import { holdsAt } from '../database/holds-on.ts'
import { districtIn } from '../database/place-code.ts'
import { rows } from '../database/rows.ts'
import { byDay } from '../graphql/by-day.ts'
import type { Batch } from '../graphql/context.ts'
import type { DivisionFilter as DivisionFilterInput } from './division.inputs.ts'
import type { Division } from './division.type.ts'

/** What a division’s fields are read from, but for the boundary, which is large, and the day that was asked for. */
const columnOf: Readonly<Record<Exclude<keyof Division, 'asOf' | 'boundary'>, string>> = {
  id: `'Division:' || d.division_id`,
  code: 'd.code',
  level: 'd.level',
  name: 'd.name',
  nameEn: 'd.name_en',
  pinyin: 'd.pinyin',
  area: 'd.area',
  version: 'd.version',
  labelPoint: 'ST_AsGeoJSON(d.label_point, 7)::json',
  validFrom: 'd.valid_from::text',
  validTo: 'd.valid_to::text',
  sample: `coalesce((select s.sample from district_settings s where s.district_code = ${districtIn('d.code')}), false)`,
}
const columns = Object.entries(columnOf)
  .map(([field, sql]) => `${sql} as "${field}"`)
  .join(', ')

/** Digits of a code one level down. */
const childLength: Record<number, number> = { 2: 4, 4: 6, 6: 9, 9: 12 }

const search = `(d.name || ' ' || coalesce(d.name_en,'') || ' ' || d.pinyin || ' ' || d.initials)`

/** What a list of divisions is narrowed to: what a user asks for, or the children of one. */
export type DivisionFilter = DivisionFilterInput & { childrenOf?: string }

export interface DivisionsQuery {
  filter: DivisionFilter
  asOf: string
  afterCode?: string | undefined
  limit: number
  withBoundary: boolean
}

/** Divisions in the order of their codes. */
export function findDivisions(
  reader: Reader,
  { filter, asOf, afterCode, limit, withBoundary }: DivisionsQuery,
): Promise<Division[]> {
  const where = conditionsOf(filter, asOf)
  if (afterCode !== undefined) where.add(`d.code > ${where.parameter(afterCode)}`)
  const day = where.parameter(asOf)
  return rows(
    reader,
    `select ${columns}, ${day}::text as "asOf"${withBoundary ? `, ${boundaryText('d.boundary')} as "boundary"` : ''}
     from division_version d where ${where} order by d.code limit ${where.parameter(limit)}`,
    where.parameters,
  )
}

export async function countDivisions(reader: Reader, filter: DivisionFilter, asOf: string): Promise<number> {
  const where = conditionsOf(filter, asOf)
  const [row] = await rows<{ count: number }>(
    reader,
    `select count(*)::int as count from division_version d where ${where}`,
    where.parameters,
  )
  return row!.count
}

function conditionsOf(filter: DivisionFilter, asOf: string): Conditions {
  const where = new Conditions().validOn('d', asOf)
  if (filter.level) where.add(`d.level = ${where.parameter(filter.level)}`)
  if (filter.within) where.within('d.code', filter.within)
  if (filter.childrenOf !== undefined)
    where
      .within('d.code', filter.childrenOf)
      .add(`length(d.code) = ${where.parameter(childLength[filter.childrenOf.length] ?? 0)}::int`)
  if (filter.search?.trim()) where.contains(search, filter.search)
  if (filter.bbox) where.touches('d.boundary', filter.bbox)
  if (filter.differsFrom) where.notValidOn('d', filter.differsFrom)
  return where
}

/** A code on a day. */
export interface CodeOnDay {
  code: string
  asOf: string
}

export const divisionOnDay = byDay<CodeOnDay, Division>(async ({ reader }, keys, day) => {
  const found = await rows<Division>(
    reader,
    `select ${columns}, $2::text as "asOf" from division_version d where d.code = any($1::text[]) and ${holdsAt('$2::date', 'd')}`,
    [keys.map(({ code }) => code), day],
  )
  const byCode = new Map(found.map(division => [division.code, division]))
  return keys.map(({ code }) => byCode.get(code) ?? null)
})

export const divisionById = byDay<IdOnDay, Division>(async ({ reader }, keys, day) => {
  const found = await rows<Division>(
    reader,
    `select ${columns}, $2::text as "asOf" from division_version d where d.division_id = any($1::uuid[]) and ${holdsAt('$2::date', 'd')}`,
    [keys.map(({ id }) => id), day],
  )
  const byId = new Map(found.map(division => [division.id, division]))
  return keys.map(({ id }) => byId.get(`Division:${id}`) ?? null)
})

/** A uuid on a day. */
export interface IdOnDay {
  id: string
  asOf: string
}

/** Boundaries as GeoJSON text, for divisions that were read without. */
export const divisionBoundary: Batch<{ id: string; version: number }, string> = async ({ reader }, keys) => {
  const found = await rows<{ id: string; version: number; boundary: string | null }>(
    reader,
    `select d.division_id as id, d.version, ${boundaryText('d.boundary')} as boundary
     from unnest($1::uuid[], $2::int[]) as k(id, version)
     join division_version d on d.division_id = k.id and d.version = k.version`,
    [keys.map(key => key.id), keys.map(key => key.version)],
  )
  const byKey = new Map(found.map(row => [`${row.id}@${row.version}`, row.boundary]))
  return keys.map(key => byKey.get(`${key.id}@${key.version}`) ?? null)
}

/** Whether a division has this code on a day. */
export async function divisionExists(reader: Reader, code: string, asOf: string): Promise<boolean> {
  const where = new Conditions().validOn('d', asOf)
  where.add(`d.code = ${where.parameter(code)}`)
  return (await rows(reader, `select 1 from division_version d where ${where}`, where.parameters)).length > 0
}

/** The box around a division as it is on a day; none while it has no boundary. */
export async function extentOfDivision(reader: Reader, code: string, asOf: string): Promise<BBox | undefined> {
  const where = new Conditions().validOn('d', asOf).add('d.boundary is not null')
  where.add(`d.code = ${where.parameter(code)}`)
  const [box] = await rows<BBox>(
    reader,
    `select ST_XMin(d.boundary) as west, ST_YMin(d.boundary) as south, ST_XMax(d.boundary) as east, ST_YMax(d.boundary) as north
     from division_version d where ${where}`,
    where.parameters,
  )
  return (
    box && {
      west: quantise(box.west),
      south: quantise(box.south),
      east: quantise(box.east),
      north: quantise(box.north),
    }
  )
}
