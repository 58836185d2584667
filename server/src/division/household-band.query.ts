import { type Band, USUAL_BAND } from '@geyi/shared/problems'
import type { Reader } from '../database/access.ts'
import { rows } from '../database/rows.ts'
import type { Batch } from '../graphql/context.ts'

/** The bands of districts: what each has set, or what is usual. */
async function bandsOf(reader: Reader, districts: readonly string[]): Promise<Band[]> {
  const found = await rows<Band & { code: string }>(
    reader,
    'select district_code as code, households_min as min, households_max as max from district_settings where district_code = any($1)',
    [districts],
  )
  const byCode = new Map(found.map(row => [row.code, row]))
  return districts.map(code => byCode.get(code) ?? USUAL_BAND)
}

/** The band of a district. */
export const bandOf = async (reader: Reader, district: string): Promise<Band> => (await bandsOf(reader, [district]))[0]!

/** The same for the districts of many places. */
export const householdBand: Batch<string, Band> = ({ reader }, districts) => bandsOf(reader, districts)

/** SQL for `isOutOfBand`: of a grid, and the settings of its district if there are any. */
export const outOfBand = (grid: string, settings: string): string =>
  `${grid}.kind = 'GENERAL' and ${grid}.households not between coalesce(${settings}.households_min, ${USUAL_BAND.min}) and coalesce(${settings}.households_max, ${USUAL_BAND.max})`
