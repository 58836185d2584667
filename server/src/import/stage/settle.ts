import { DomainError } from '../../errors/domain-error.ts'
import { today } from '../../graphql/day.ts'
import { attributeBuildings, countComingGrids, countTodaysGrids } from '../../versions/attribution.query.ts'
import { findLaterVersions, type StagedVersions } from '../../versions/versions.query.ts'
import type { ImportContext } from '../rows/import.request.ts'
import { findRepeatedCodes } from './stage.query.ts'

/** Refuses rows whose code another row of the file has already. */
export async function refuseRepeatedCodes({ writer, report }: ImportContext): Promise<void> {
  for (const { row, code, first } of await findRepeatedCodes(writer))
    report.refuse({
      row,
      reason: 'REPEATED_CODE',
      field: 'code',
      value: code,
      otherRow: first,
      message: `Row ${first} has the code ${code} already.`,
    })
}

/** Refuses rows that would write over the past of a later version. */
export async function refuseLaterVersions(
  { writer, report, day }: ImportContext,
  staged: StagedVersions,
): Promise<void> {
  for (const { row, code, validFrom } of await findLaterVersions(writer, staged, day))
    report.refuse({
      row,
      reason: 'LATER_VERSION',
      message: `${code} has a version from ${validFrom} on; import with a first day that is not before it.`,
    })
}

/** Brings buildings and counts up to date after grids or buildings have changed. */
export async function recount({ writer, day }: ImportContext, districts: readonly string[]): Promise<void> {
  const now = today()
  await attributeBuildings(writer, districts, now)
  await countTodaysGrids(writer, districts, now)
  if (day > now) await countComingGrids(writer, districts, day, now)
}

/** The district that the request names. @throws BAD_USER_INPUT when rows without a code have none. */
export function districtNamed({ request }: ImportContext): string {
  if (request.district) return request.district
  throw new DomainError(
    'BAD_USER_INPUT',
    'Say which district the rows belong to with --district, or give every row its code.',
    {
      argument: 'district',
    },
  )
}
