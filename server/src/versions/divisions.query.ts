import type { Reader, Writer } from '../database/access.ts'
import { holdsOn } from '../database/holds-on.ts'
import { rows, run } from '../database/rows.ts'

/** A division on the day of an import. */
export interface KnownDivision {
  readonly code: string
  readonly name: string
}

/** All divisions of a subtree on a day, in the order of their codes. */
export const divisionsWithin = (reader: Reader, code: string, day: string): Promise<KnownDivision[]> =>
  rows(
    reader,
    `select v.code, v.name from division_version v where v.code like $1 || '%' and ${holdsOn(day)} order by v.code`,
    [code],
  )

/** Codes among these that are divisions on a day. */
export const existingDivisions = async (reader: Reader, codes: readonly string[], day: string): Promise<Set<string>> =>
  new Set(
    (
      await rows<{ code: string }>(
        reader,
        `select v.code from division_version v where v.code = any($1) and ${holdsOn(day)}`,
        [codes],
      )
    ).map(({ code }) => code),
  )

/** Highest serial that was ever given under each of these codes, to grids or divisions. */
export const lastSerials = async (
  reader: Reader,
  entity: 'division' | 'grid',
  parents: readonly string[],
): Promise<Map<string, number>> =>
  new Map(
    (
      await rows<{ parent: string; last: number }>(
        reader,
        `select p.parent, max(right(v.code, 3)::int)::int as last from unnest($1::text[]) as p(parent)
         join ${entity}_version v on v.code like p.parent || '%' and length(v.code) = length(p.parent) + 3 group by p.parent`,
        [parents],
      )
    ).map(({ parent, last }) => [parent, last]),
  )

/** First days of divisions of these codes that begin after a day. */
export const findLaterDivisions = (
  reader: Reader,
  codes: readonly string[],
  day: string,
): Promise<{ code: string; from: string }[]> =>
  rows(
    reader,
    `select code, min(valid_from)::text as from from division_version where code = any($1) and valid_from > date '${day}' group by code`,
    [codes],
  )

/** Gives every district its settings. */
export async function addSettings(writer: Writer): Promise<void> {
  await run(
    writer,
    `insert into district_settings (district_code, name_zh, name_en)
     select distinct on (code) code, name, coalesce(name_en, name) from division_version where level = 'DISTRICT' order by code, valid_from desc
     on conflict (district_code) do nothing`,
  )
}
