import type { Reader, Writer } from '../../../database/access.ts'
import { everHolds, holdsAt } from '../../../database/holds-on.ts'
import { oneRow, rows, run } from '../../../database/rows.ts'

/** Lets one publication or import after the other give codes, until the end of the transaction. */
export async function lockPublication(writer: Writer): Promise<void> {
  await run(writer, `select pg_advisory_xact_lock(hashtext('geyi import'))`)
}

/** The last day on which anything published of a district begins or ends. */
export async function lastChangeIn(reader: Reader, district: string): Promise<string | null> {
  const { day } = await oneRow<{ day: string | null }>(
    reader,
    `select max(greatest(valid_from, valid_to))::text as day from (
       select valid_from, valid_to from grid_version where code like $1 || '%'
       union all select valid_from, valid_to from division_version where code like $1 || '%') v
     where ${everHolds('v')}`,
    [district],
  )
  return day
}

/** A division as it is published for a day. */
export interface PublishedDivision {
  readonly versionId: string
  readonly divisionId: string
  readonly code: string
  readonly name: string
  readonly nameEn: string | null
  readonly pinyin: string
  readonly initials: string
  readonly validFrom: string
  readonly lastVersion: number
}

/** Divisions of these codes as published for a day. */
export const findPublishedDivisions = (
  reader: Reader,
  codes: readonly string[],
  day: string,
): Promise<PublishedDivision[]> =>
  rows(
    reader,
    `select d.id as "versionId", d.division_id as "divisionId", d.code, d.name, d.name_en as "nameEn", d.pinyin, d.initials,
       d.valid_from::text as "validFrom",
       (select max(o.version)::int from division_version o where o.division_id = d.division_id) as "lastVersion"
     from division_version d where d.code = any($1) and ${holdsAt('$2::date', 'd')}`,
    [codes, day],
  )

/** The highest version number that each grid has had. */
export async function lastVersionsOf(reader: Reader, gridIds: readonly string[]): Promise<Map<string, number>> {
  const found = await rows<{ id: string; last: number }>(
    reader,
    'select grid_id as id, max(version)::int as last from grid_version where grid_id = any($1::uuid[]) group by grid_id',
    [gridIds],
  )
  return new Map(found.map(({ id, last }) => [id, last]))
}
