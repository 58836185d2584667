import { calendarOf, type Holiday, type HolidayCalendar } from '@geyi/shared/hours'
import { rows } from '../database/rows.ts'
import type { Batch } from '../graphql/context.ts'

/** SQL: whether a district has make-up workdays at all, or nothing is announced there. */
export const makesUp = (district: string): string =>
  `(not exists (select 1 from holiday_year a where a.district_code = ${district} and a.announced)
     or exists (select 1 from holiday w where w.district_code = ${district} and w.kind = 'WORKDAY'))`

/** The calendar of a district from a year on. */
export const calendarSince: Batch<{ district: string; year: number }, HolidayCalendar> = async ({ reader }, keys) => {
  const found = await rows<{ years: string; days: string; makesUp: boolean }>(
    reader,
    `select (select coalesce(json_agg(y.year), '[]') from holiday_year y
               where y.district_code = k.district and y.announced and y.year >= k.year)::text as years,
       (select coalesce(json_agg(json_build_object('date', h.day::text, 'kind', h.kind, 'name', h.name, 'nameEn', h.name_en)), '[]')
          from holiday h where h.district_code = k.district and h.day >= make_date(k.year, 1, 1))::text as days,
       ${makesUp('k.district')} as "makesUp"
     from unnest($1::text[], $2::int[]) with ordinality as k(district, year, n) order by k.n`,
    [keys.map(({ district }) => district), keys.map(({ year }) => year)],
  )
  return found.map(({ years, days, makesUp }) => calendarOf(JSON.parse(years), JSON.parse(days) as Holiday[], makesUp))
}
