import {
  calendarOf,
  type DayKind,
  type DayNumber,
  dateOf,
  type Holiday,
  type HolidayCalendar,
  kindsOf,
  NO_CALENDAR,
  offsetAt,
  weekdayOf,
} from '@geyi/shared/hours'
import type { Reader } from '../../database/access.ts'
import { rows } from '../../database/rows.ts'
import { makesUp } from '../../holiday/calendar.query.ts'

/** A day as hours look it up: its date, 20261224, its sort if holidays do not matter, and every sort that it may be of if they do. */
export interface LocalDay {
  readonly date: number
  readonly weekday: DayKind
  readonly kinds: readonly DayKind[]
}

/** What a moment is on the clocks and in the calendars of some districts. */
export interface LocalMoment {
  /** Null: of every district that no other names. */
  readonly districts: readonly string[] | null
  readonly day: LocalDay
  readonly before: LocalDay
  /** Of the day. */
  readonly minute: number
}

/** A moment to search by. */
export interface OpenMoment {
  readonly at: Date
  /** None where no station has hours that are not the same in every week. */
  readonly local: readonly LocalMoment[]
}

const DAY = 24 * 60

/** What a moment is in each district; those where it is the same together. */
export async function openMoment(reader: Reader, at: Date): Promise<OpenMoment> {
  const near = (days: number) => new Date(at.getTime() + days * 86_400_000).toISOString().slice(0, 10)
  const found = await rows<{ timeZone: string; years: string; days: string; makesUp: boolean; districts: string[] }>(
    reader,
    `with district as (
       select district_code as code, time_zone from district_settings
       union all select distinct y.district_code, '${ELSEWHERE}' from holiday_year y
         where not exists (select 1 from district_settings s where s.district_code = y.district_code)
     ), announced as (
       select district_code as code, json_agg(year order by year)::text as years from holiday_year
       where announced and year in (extract(year from $1::date), extract(year from $2::date)) group by 1
     ), named as (
       select district_code as code, json_agg(json_build_array(day::text, kind) order by day)::text as days from holiday
       where day between $1::date and $2::date group by 1
     )
     select d.time_zone as "timeZone", coalesce(a.years, '[]') as years, coalesce(n.days, '[]') as days,
       ${makesUp('d.code')} as "makesUp", array_agg(d.code) as districts
     from district d left join announced a using (code) left join named n using (code)
     where exists (select 1 from special_hours) group by 1, 2, 3, 4`,
    [near(-2), near(2)],
  )
  if (found.length === 0) return { at, local: [localMoment(at, ELSEWHERE, NO_CALENDAR, null)] }
  const known = found.map(({ timeZone, years, days, makesUp, districts }) =>
    localMoment(
      at,
      timeZone,
      calendarOf(JSON.parse(years), (JSON.parse(days) as [string, Holiday['kind']][]).map(named), makesUp),
      districts,
    ),
  )
  return { at, local: [...known, localMoment(at, ELSEWHERE, NO_CALENDAR, null)] }
}

/** The time zone of districts that have set none. */
const ELSEWHERE = 'Asia/Shanghai'

const named = ([date, kind]: readonly [string, Holiday['kind']]): Holiday => ({ date, kind, name: '', nameEn: null })

function localMoment(
  at: Date,
  timeZone: string,
  calendar: HolidayCalendar,
  districts: readonly string[] | null,
): LocalMoment {
  const minutes = Math.floor((at.getTime() + offsetAt(at.getTime(), timeZone)) / 60_000)
  const day = Math.floor(minutes / DAY)
  const dayOf = (day: DayNumber): LocalDay => ({
    date: dateOf(day),
    weekday: weekdayOf(day),
    kinds: kindsOf(calendar, day),
  })
  return { districts, day: dayOf(day), before: dayOf(day - 1), minute: minutes - day * DAY }
}
