import { type Band, USUAL_BAND } from '@geyi/shared/problems'
import type { Reader } from '../database/access.ts'
import { rows } from '../database/rows.ts'
import type { Batch } from '../graphql/context.ts'

/** SQL: whether anybody has said how many households a grid below a code holds. Where nobody has, none holds too few. */
const householdsKnown = (code: string): string =>
  `exists (select 1 from grid_version h where h.code >= ${code} and h.code < ${code} || '~' and h.households > 0)`

/** The bands of districts: what each has set, or what is usual; none while no household of it is known. */
async function bandsOf(reader: Reader, districts: readonly string[]): Promise<(Band | null)[]> {
  const found = await rows<Band & { code: string }>(
    reader,
    `select k.code, coalesce(s.households_min, ${USUAL_BAND.min}) as min, coalesce(s.households_max, ${USUAL_BAND.max}) as max
     from unnest($1::text[]) as k(code) left join district_settings s on s.district_code = k.code
     where ${householdsKnown('k.code')}`,
    [districts],
  )
  const byCode = new Map(found.map(({ code, ...band }) => [code, band]))
  return districts.map(code => byCode.get(code) ?? null)
}

/** The band of a district. */
export const bandOf = async (reader: Reader, district: string): Promise<Band | null> =>
  (await bandsOf(reader, [district]))[0]!

/** The same for the districts of many places. */
export const householdBand: Batch<string, Band> = ({ reader }, districts) => bandsOf(reader, districts)

/** SQL for `isOutOfBand`: of a grid, the settings of its district if there are any, and the code of the district or of what is above. */
export const outOfBand = (grid: string, settings: string, code: string): string =>
  `${householdsKnown(code)} and ${grid}.kind = 'GENERAL' and ${grid}.households not between coalesce(${settings}.households_min, ${USUAL_BAND.min}) and coalesce(${settings}.households_max, ${USUAL_BAND.max})`
