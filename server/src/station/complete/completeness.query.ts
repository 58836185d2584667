import { districtOf } from '@geyi/shared/codes'
import type { Reader } from '../../database/access.ts'
import { Conditions } from '../../database/conditions.ts'
import { oneRow, rows } from '../../database/rows.ts'
import type { DivisionLevel } from '../../division/division.type.ts'
import { networkOfDistrict } from '../../walking/network.query.ts'
import { stationsWithoutPath } from '../list/conditions-asked.ts'
import { conditionsOf, stationsOn } from '../list/station.query.ts'
import { hasGap, StationGap } from '../own/station-gap.ts'
import { StationKind } from '../own/station-kind.ts'
import type { StationCompleteness } from './completeness.type.ts'

const LEVELS = ['DISTRICT', 'SUBDISTRICT', 'COMMUNITY'] as const

/** SQL: whether a division `d` has an open centre of its own on a day; a district's centre is kept for the district, and so on. */
function hasCenter(day: string): string {
  const { tables } = stationsOn(day)
  return `exists (select 1 from ${tables} where ${conditionsOf({}, day)} and s.division_code = d.code and s.kind = d.level || '_CENTER')`
}

/** Figures of a division's stations, and of what they and its divisions lack. */
export async function completeness(reader: Reader, within: string, day: string): Promise<StationCompleteness> {
  const divisions = new Conditions().within('d.code', within).validOn('d', day)
  const levels = await rows<{ level: DivisionLevel; divisions: number; withCenter: number }>(
    reader,
    `select d.level, count(*)::int as divisions, count(*) filter (where ${hasCenter(day)})::int as "withCenter"
     from division_version d where ${divisions} and d.level in (${LEVELS.map(level => `'${level}'`)}) group by d.level`,
    divisions.parameters,
  )
  const where = conditionsOf({ within }, day)
  const hasPaths = (await networkOfDistrict(reader, districtOf(within))) !== undefined
  const gaps = (Object.keys(StationGap) as StationGap[]).filter(gap => gap !== 'NO_PATH' || hasPaths)
  const withoutPath = hasPaths ? where.parameter(await stationsWithoutPath(reader, { within }, day)) : ''
  const found = await oneRow<Record<StationGap | StationKind, number>>(
    reader,
    `select ${[
      ...Object.values(StationKind).map(kind => `count(*) filter (where s.kind = '${kind}')::int as "${kind}"`),
      ...gaps.map(gap => `count(*) filter (where ${hasGap(gap, `date '${day}'`, withoutPath)})::int as "${gap}"`),
    ]} from ${stationsOn(day).tables} where ${where}`,
    where.parameters,
  )
  return {
    within,
    asOf: day,
    centers: LEVELS.flatMap(level => levels.filter(found => found.level === level)),
    stations: Object.values(StationKind).map(kind => ({ kind, count: found[kind] })),
    gaps: gaps.map(gap => ({ gap, count: found[gap] })),
  }
}

const withoutCenter = (within: string, day: string): Conditions =>
  new Conditions()
    .within('d.code', within)
    .validOn('d', day)
    .add(`d.level in (${LEVELS.map(level => `'${level}'`)})`)
    .add(`not ${hasCenter(day)}`)

/** Codes of the divisions that lack their centre, in order. */
export async function codesWithoutCenter(
  reader: Reader,
  within: string,
  day: string,
  after: string | undefined,
  limit: number,
): Promise<string[]> {
  const where = withoutCenter(within, day)
  if (after !== undefined) where.add(`d.code > ${where.parameter(after)}`)
  const found = await rows<{ code: string }>(
    reader,
    `select d.code from division_version d where ${where} order by d.code limit ${where.parameter(limit)}`,
    where.parameters,
  )
  return found.map(({ code }) => code)
}

export async function countWithoutCenter(reader: Reader, within: string, day: string): Promise<number> {
  const where = withoutCenter(within, day)
  const { count } = await oneRow<{ count: number }>(
    reader,
    `select count(*)::int as count from division_version d where ${where}`,
    where.parameters,
  )
  return count
}
