import type { DayKind } from '@geyi/shared/hours'
import type { Conditions } from '../../database/conditions.ts'
import { districtIn } from '../../database/place-code.ts'
import { openOnDay } from '../own/station-status.ts'
import type { LocalDay, LocalMoment, OpenMoment } from './local-moments.query.ts'
import { multirangeOf } from './open-week.ts'
import { PER_SORT } from './special-hours.query.ts'

/** SQL: the day of a moment on the clocks of the district of `s`, with the settings `t`. */
export const dayThere = (where: Conditions, { at }: OpenMoment): string => `(${clockThere(where, at)})::date`

const clockThere = (where: Conditions, at: Date): string =>
  `(${where.parameter(at.toISOString())}::timestamptz at time zone coalesce(t.time_zone, 'Asia/Shanghai'))`

/** Whether `service_station s` of a district with the settings `t` is certainly open at a moment: there on that day, and open by every week or by the day. */
export function openAt(where: Conditions, { at, local }: OpenMoment): string {
  const clock = clockThere(where, at)
  const minute = minuteOfWeek(clock)
  const elsewhere = local.flatMap(({ districts }) => districts ?? [])
  const special = local.map(moment => {
    const districts = where.parameter(moment.districts ?? elsewhere)
    const within = `${districtIn('s.division_code')} = any(${districts}::text[])`
    return `(${moment.districts ? within : `not (${within})`} and ${openBy(where, moment)})`
  })
  // As one value it is taken for half of all; as conditions for so few that the nearest would not be found by their index.
  const hours = `coalesce(s.open_week @> ${minute} or (s.open_week is null and s.opening_hours is not null and (${special.join(' or ')})), false)`
  return `${openOnDay(`${clock}::date`)} and ${hours}`
}

/**
 * SQL: whether a station `s`, as it is now, is one of those of which `openAt` may be true: by its weekly hours it is open on the clocks of
 * some district, or it has others. There are few different hours, and the index is gone through from one to the next.
 */
export function mayBeOpenAt(where: Conditions, { at }: OpenMoment): string {
  const moment = `${where.parameter(at.toISOString())}::timestamptz at time zone z.zone`
  const open = `array(with recursive week as (
      (select w.open_week from service_station w where w.deleted_at is null and w.open_week is not null order by 1 limit 1)
      union all select (select w.open_week from service_station w where w.deleted_at is null and w.open_week > week.open_week order by 1 limit 1)
        from week where week.open_week is not null
    ), here as (
      select distinct ${minuteOfWeek(moment)} as minute
      from (select time_zone from district_settings union select 'Asia/Shanghai') z(zone)
    ) select open_week from week where exists (select 1 from here where week.open_week @> here.minute))`
  return `(s.open_week = any(${open}) or (s.open_week is null and s.opening_hours = any(array(select h.opening_hours from special_hours h))))`
}

const minuteOfWeek = (clock: string): string =>
  `((extract(isodow from ${clock})::int - 1) * 1440 + extract(hour from ${clock})::int * 60 + extract(minute from ${clock})::int)`

/** By what begins on the day, or runs on from the day before: for every sort that the day may be of. */
const openBy = (where: Conditions, { day, before, minute }: LocalMoment): string =>
  `((${openOn(where, day, minute)}) or (${openOn(where, before, minute + PER_SORT / 2)}))`

function openOn(where: Conditions, { date, weekday, kinds }: LocalDay, minute: number): string {
  const points = (kinds: readonly DayKind[]) =>
    where.parameter(
      multirangeOf(kinds.map(kind => ({ from: kind * PER_SORT + minute, to: kind * PER_SORT + minute + 1 }))),
    )
  const days = [date, date % 10_000].map(day => `${where.parameter(day)}::int between h.first and h.last`)
  return `select h.open @> case when h.follows_holidays then ${points(kinds)}::int4multirange else ${points([weekday])}::int4multirange end
    from special_hours h where h.opening_hours = s.opening_hours and (${days.join(' or ')}) order by h.first desc limit 1`
}
