import type { Reader, Writer } from '../../database/access.ts'
import { rows, run } from '../../database/rows.ts'
import { beginSettings } from '../../division/begin-settings.query.ts'
import type { Batch } from '../../graphql/context.ts'
import { USUAL_AREAS } from '../own/station-gap.ts'
import type { FloorAreaNorms } from './completeness.type.ts'

const norm = (level: keyof typeof USUAL_AREAS): string =>
  `case when t.district_code is null then ${USUAL_AREAS[level]} else t.${level}_center_area end`

/** The norms of districts: what each has set, or what is usual. */
export const floorAreaNorms: Batch<string, FloorAreaNorms> = ({ reader }, districts) => normsOf(reader, districts)

export const normsOf = (reader: Reader, districts: readonly string[]): Promise<FloorAreaNorms[]> =>
  rows(
    reader,
    `select coalesce(t.floor_area_version, 0) as version, ${norm('district')} as "districtCenter", ${norm('subdistrict')} as "subdistrictCenter", ${norm('community')} as "communityCenter"
     from unnest($1::text[]) with ordinality as k(code, n) left join district_settings t on t.district_code = k.code order by k.n`,
    [districts],
  )

/** Sets the norms of a district, if they are at a version. @returns whether they were */
export async function writeNorms(
  writer: Writer,
  district: string,
  { version, districtCenter, subdistrictCenter, communityCenter }: FloorAreaNorms,
  day: string,
): Promise<boolean> {
  await beginSettings(writer, district, day)
  const written = await run(
    writer,
    `update district_settings set district_center_area = $2, subdistrict_center_area = $3, community_center_area = $4,
       floor_area_version = floor_area_version + 1
     where district_code = $1 and floor_area_version = $5 returning 1`,
    [district, districtCenter, subdistrictCenter, communityCenter, version],
  )
  return written.length > 0
}
