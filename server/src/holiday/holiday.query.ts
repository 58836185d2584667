import type { Holiday } from '@geyi/shared/hours'
import type { Reader, Writer } from '../database/access.ts'
import { insertRows } from '../database/insert-rows.ts'
import { oneRow, rows, run } from '../database/rows.ts'
import type { HolidayYear } from './holiday.type.ts'

/** The days of a district’s calendar, of the announced years, in order. */
export const findDays = (reader: Reader, districtCode: string): Promise<Holiday[]> =>
  rows(reader, `select ${columns} from holiday where district_code = $1 order by day`, [districtCode])

/** The announced years of every district that has any. */
export const findAnnounced = (reader: Reader): Promise<{ districtCode: string; years: number[] }[]> =>
  rows(
    reader,
    `select district_code as "districtCode", array_agg(year order by year) as years
     from holiday_year where announced group by district_code order by district_code`,
  )

const columns = `day::text as "date", kind, name, name_en as "nameEn"`

/** A year of a district as it is stored. */
export async function findYear(reader: Reader, districtCode: string, year: number): Promise<HolidayYear> {
  const found = await oneRow<{ announced: boolean; version: number; lastAnnounced: number | null }>(
    reader,
    `select coalesce(y.announced, false) as announced, coalesce(y.version, 0) as version,
       (select max(l.year) from holiday_year l where l.district_code = $1 and l.announced) as "lastAnnounced"
     from (select 1) as always left join holiday_year y on y.district_code = $1 and y.year = $2`,
    [districtCode, year],
  )
  const days = await rows<HolidayYear['days'][number]>(
    reader,
    `select ${columns} from holiday where district_code = $1 and year = $2 order by day`,
    [districtCode, year],
  )
  return { districtCode, year, ...found, days }
}

/** Puts all days of a year in place of those before, if it is at that version; null: it is not announced. @returns whether it was */
export async function writeYear(
  writer: Writer,
  districtCode: string,
  year: number,
  version: number,
  days: readonly Holiday[] | null,
): Promise<boolean> {
  const written = await run(
    writer,
    version === 0
      ? `insert into holiday_year (district_code, year, announced) values ($1, $2, $3) on conflict do nothing returning 1`
      : `update holiday_year set announced = $3, version = version + 1 where district_code = $1 and year = $2 and version = $4 returning 1`,
    version === 0 ? [districtCode, year, days !== null] : [districtCode, year, days !== null, version],
  )
  if (written.length === 0) return false
  await replaceDays(writer, districtCode, [year], days ?? [])
  return true
}

/** Announces all years of which there are days, in place of what a district's calendar says of them. @returns the years */
export async function writeYears(writer: Writer, districtCode: string, days: readonly Holiday[]): Promise<number[]> {
  const years = [...new Set(days.map(({ date }) => Number(date.slice(0, 4))))].sort((a, b) => a - b)
  await run(
    writer,
    `insert into holiday_year as y (district_code, year, announced) select $1, year, true from unnest($2::int[]) as r(year)
     on conflict (district_code, year) do update set announced = true, version = y.version + 1`,
    [districtCode, years],
  )
  await replaceDays(writer, districtCode, years, days)
  return years
}

async function replaceDays(
  writer: Writer,
  districtCode: string,
  years: readonly number[],
  days: readonly Holiday[],
): Promise<void> {
  await run(writer, 'delete from holiday where district_code = $1 and year = any($2::int[])', [districtCode, years])
  await insertRows(
    writer,
    'holiday',
    {
      district_code: ['text', () => districtCode],
      day: ['date', ({ date }) => date],
      kind: ['text', ({ kind }) => kind],
      name: ['text', ({ name }) => name],
      name_en: ['text', ({ nameEn }) => nameEn],
    },
    days,
  )
}
