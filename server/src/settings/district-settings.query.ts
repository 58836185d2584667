import type { Band } from '@geyi/shared/problems'
import { USUAL_BAND } from '@geyi/shared/problems'
import type { Reader, Writer } from '../database/access.ts'
import { holdsOn } from '../database/holds-on.ts'
import { oneRow, run } from '../database/rows.ts'
import { beginSettings } from '../division/begin-settings.query.ts'
import type { BandPreview, DistrictSettings } from './district-settings.type.ts'

/** The settings of a district: what it has set, or what is usual. */
export const settingsOf = (reader: Reader, district: string): Promise<DistrictSettings> =>
  oneRow(
    reader,
    `select k.code as "districtCode", coalesce(s.version, 0) as version, coalesce(s.time_zone, 'Asia/Shanghai') as "timeZone",
       json_build_object('min', coalesce(s.households_min, ${USUAL_BAND.min}), 'max', coalesce(s.households_max, ${USUAL_BAND.max})) as "householdBand"
     from (select $1::text as code) k left join district_settings s on s.district_code = k.code`,
    [district],
  )

/** Writes settings of a district, if they are at a version. @returns whether they were */
export async function writeSettings(
  writer: Writer,
  { districtCode, version, householdBand, timeZone }: DistrictSettings,
  day: string,
): Promise<boolean> {
  await beginSettings(writer, districtCode, day)
  const written = await run(
    writer,
    `update district_settings set households_min = $2, households_max = $3, time_zone = $4, version = version + 1
     where district_code = $1 and version = $5 returning 1`,
    [districtCode, householdBand.min, householdBand.max, timeZone, version],
  )
  return written.length > 0
}

/** How the general grids of a district lie about one band and about another. */
export async function compareBands(
  reader: Reader,
  district: string,
  [now, then]: readonly [Band, Band],
  day: string,
): Promise<BandPreview> {
  const [isIn, wouldBeIn] = ['between $2 and $3', 'between $4 and $5'].map(band => `g.households ${band}`)
  const figures = (least: string, most: string) => `json_build_object(
    'inBand', count(*) filter (where g.households between ${least} and ${most}),
    'tooFew', count(*) filter (where g.households < ${least}), 'tooMany', count(*) filter (where g.households > ${most}))`
  return oneRow(
    reader,
    `select ${figures('$2', '$3')} as before, ${figures('$4', '$5')} as after,
       (count(*) filter (where ${isIn} and not ${wouldBeIn}))::int as "fallOut",
       (count(*) filter (where ${wouldBeIn} and not ${isIn}))::int as "comeIn"
     from grid_version g where g.code >= $1 and g.code < $1 || '~' and g.kind = 'GENERAL' and ${holdsOn(day, 'g')}`,
    [district, now.min, now.max, then.min, then.max],
  )
}
