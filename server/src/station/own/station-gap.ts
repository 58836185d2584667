import { wordsOf } from '../../graphql/words.ts'
import { offeredAt } from '../offer/station-services.query.ts'
import { StationKind } from './station-kind.ts'

/** What a station that is open should have and lacks. */
export type StationGap = keyof typeof meanings

const meanings = {
  NO_HOURS: 'Nobody has said when it is open.',
  NO_SERVICES: 'It offers no service item.',
  NO_PHONE: 'It has no phone.',
  NO_FUNCTIONS: 'Nobody has said what it is for.',
  ACCESS_UNKNOWN: 'Nobody has said whether it can be reached with a wheelchair.',
  AREA_UNKNOWN: 'It is a centre, and nobody has said how large.',
  AREA_BELOW_NORM: 'It is a centre, and its floor area lies below the norm of its district.',
  NO_PATH: 'No path leads to it, or only one that is not connected with most others of its district.',
} as const

export const StationGap = wordsOf<StationGap>(
  'StationGap',
  'What a station that is open should have and lacks.',
  meanings,
)

/** Floor areas that a district's centres should have, m², where it has not said otherwise. */
export const USUAL_AREAS = { district: 20_000, subdistrict: 400, community: 400 } as const

/** SQL: the floor area that a station should have, with the settings of its district; null where there is no norm. */
const normOf = (station: string, settings: string): string => {
  const norm = (level: keyof typeof USUAL_AREAS) =>
    `case when ${settings}.district_code is null then ${USUAL_AREAS[level]} else ${settings}.${level}_center_area end`
  return `case ${station}.kind when '${StationKind.DISTRICT_CENTER}' then ${norm('district')} when '${StationKind.SUBDISTRICT_CENTER}' then ${norm('subdistrict')}
    when '${StationKind.COMMUNITY_CENTER}' then ${norm('community')} end`
}

/** SQL: whether a station has a gap on a day; `day` and the ids of those without a path, `withoutPath`, are expressions. */
export function hasGap(gap: StationGap, day: string, withoutPath: string, station = 's', settings = 't'): string {
  const conditions: Readonly<Record<StationGap, string>> = {
    NO_HOURS: `${station}.opening_hours is null`,
    NO_SERVICES: `not exists (select 1 from station_service_item x where x.station_id = ${station}.id and ${offeredAt(day)})`,
    NO_PHONE: `${station}.phone is null`,
    NO_FUNCTIONS: `${station}.functions = '{}'`,
    ACCESS_UNKNOWN: `${station}.accessible is null`,
    AREA_UNKNOWN: `${station}.kind like '%\\_CENTER' and ${station}.area is null`,
    AREA_BELOW_NORM: `${station}.area < ${normOf(station, settings)}`,
    NO_PATH: `${station}.id = any(${withoutPath}::uuid[])`,
  }
  return `(${conditions[gap]})`
}
