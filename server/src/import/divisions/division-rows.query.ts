import type { Reader, Writer } from '../../database/access.ts'
import { holdsOn } from '../../database/holds-on.ts'
import { levelIn } from '../../database/place-code.ts'
import { rows, run } from '../../database/rows.ts'
import type { divisionContent } from '../../versions/version-writing.query.ts'
import { type StagedVersions, type VersionCounts, writeVersions } from '../../versions/versions.query.ts'

/** A staged division without a code. */
export interface UncodedDivision {
  readonly row: number
  readonly parent: string | null
  readonly longitude: number | null
  readonly latitude: number | null
}

export const uncodedDivisions = (reader: Reader): Promise<UncodedDivision[]> =>
  rows(
    reader,
    `select row, parent, ST_X(inner_point) as longitude, ST_Y(inner_point) as latitude from staged where code is null order by row`,
  )

export const stagedCodes = (reader: Reader): Promise<{ row: number; code: string }[]> =>
  rows(reader, 'select row, code from staged where code is not null order by row')

/** Takes the boundary from rows whose boundary follows from what lies below them; the area stays, to compare with. */
export async function leaveToBelow(writer: Writer, day: string): Promise<void> {
  await run(
    writer,
    `update staged s set boundary = null, division = 'below'
     where s.boundary is not null and length(s.code) >= 6 and (
       exists (select 1 from grid_version v where v.code like s.code || '%' and ${holdsOn(day)})
       or exists (select 1 from division_version v where v.code like s.code || '%' and length(v.code) > length(s.code) and v.boundary is not null and ${holdsOn(day)})
       or exists (select 1 from staged c where c.code like s.code || '%' and length(c.code) > length(s.code) and c.area is not null))`,
  )
}

/** Rows whose boundary in the file is not what lies below them: both areas in m². */
export const findDifferingFromBelow = (
  reader: Reader,
  day: string,
): Promise<{ row: number; given: number; derived: number }[]> =>
  rows(
    reader,
    `select s.row, s.area as given, v.area as derived from staged s join division_version v on v.code = s.code and ${holdsOn(day)}
     where s.division = 'below' and abs(s.area - v.area) > 1 order by s.row`,
  )

/** Writes staged divisions as versions. A boundary, and where the file has no such column an English name, stay as they are. */
export const writeStagedDivisions = (writer: Writer, day: string, given: ReadonlySet<string>): Promise<VersionCounts> =>
  writeVersions(writer, stagedDivisions(given), day)

/** How staged divisions become versions; `given` are the columns that the file has. */
export const stagedDivisions = (given: ReadonlySet<string>): StagedVersions => ({
  entity: 'division',
  source: 'staged',
  values: divisionValues(given),
})

/** A row without a name keeps the one that there is; pinyin that a person has mended stays as long as the name. */
export const NAMED = {
  name: 'coalesce(s.name, v.name)',
  pinyin: 'case when coalesce(s.name, v.name) is distinct from v.name then s.pinyin else v.pinyin end',
  initials: 'case when coalesce(s.name, v.name) is distinct from v.name then s.initials else v.initials end',
} as const

/** Each column of a version of a division, from a staged row and the version that holds. */
export const divisionValues = (given: ReadonlySet<string>): Record<keyof typeof divisionContent, string> => ({
  level: levelIn('s.code'),
  ...NAMED,
  name_en: given.has('nameEn') ? 's.name_en' : 'v.name_en',
  boundary: 'coalesce(s.boundary, v.boundary)',
  area: 'case when s.boundary is null or s.boundary::bytea = v.boundary::bytea then v.area else s.area end',
})
