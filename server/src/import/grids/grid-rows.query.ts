import { sql } from 'kysely'
import type { Reader, Writer } from '../../database/access.ts'
import { changedRows } from '../../database/changed-rows.ts'
import { holdsOn } from '../../database/holds-on.ts'
import { communityIn, districtIn } from '../../database/place-code.ts'
import { rows } from '../../database/rows.ts'
import type { gridContent } from '../../versions/version-writing.query.ts'
import { type StagedVersions, type VersionCounts, writeVersions } from '../../versions/versions.query.ts'
import { NAMED } from '../divisions/division-rows.query.ts'
import type { Unplaced } from './communities.ts'

/** A staged grid whose community is to be found. */
export interface UnplacedGrid extends Unplaced {
  readonly row: number
  readonly longitude: number
  readonly latitude: number
}

/** All staged grids. Communities of other districts are not asked: where districts overlap, a grid stays in its own. */
export const unplacedGrids = (reader: Reader, district: string, day: string): Promise<UnplacedGrid[]> =>
  rows(
    reader,
    `select s.row, s.code, s.community, s.subdistrict, ST_X(s.inner_point) as longitude, ST_Y(s.inner_point) as latitude,
       case when s.code is null and s.community is null then
         (select v.code from division_version v where v.code like $1 || '%' and v.level = 'COMMUNITY' and ST_Intersects(v.boundary, s.inner_point) and ${holdsOn(day)}
          order by v.code limit 1)
       end as around
     from staged s order by s.row`,
    [district],
  )

/** Staged grids without a code, with the community that each hangs on. */
export const uncodedGrids = (
  reader: Reader,
): Promise<{ row: number; division: string; longitude: number; latitude: number }[]> =>
  rows(
    reader,
    `select row, division, ST_X(inner_point) as longitude, ST_Y(inner_point) as latitude from staged where code is null order by row`,
  )

/** Highest serials that the file itself gives, by community. */
export const highestStagedSerials = (reader: Reader): Promise<{ division: string; last: number }[]> =>
  rows(
    reader,
    `select ${communityIn('code')} as division, max(right(code, 3)::int)::int as last from staged where code is not null group by 1`,
  )

/** Each column of a version of a grid, from a staged row and the version that holds. */
export const gridValues = {
  kind: `coalesce(s.kind, v.kind, 'GENERAL')`,
  ...NAMED,
  boundary: 's.boundary',
  area: 'case when s.boundary::bytea = v.boundary::bytea then v.area else s.area end',
  households: 'coalesce(v.households, 0)',
  population: 'coalesce(v.population, 0)',
} satisfies Record<keyof typeof gridContent, string>

/** How staged grids become versions. */
export const stagedGrids: StagedVersions = { entity: 'grid', source: 'staged', values: gridValues }

/** Writes staged grids as versions; counts are not their matter. */
export const writeStagedGrids = (writer: Writer, day: string): Promise<VersionCounts> =>
  writeVersions(writer, stagedGrids, day)

/** Takes the counts of the file: they hold until the district has buildings to count. */
export const takeStagedCounts = (writer: Writer, day: string): Promise<number> =>
  changedRows(
    writer,
    sql`update grid_version v set households = coalesce(s.households, v.households), population = coalesce(s.population, v.population)
     from staged s where v.code = s.code and ${sql.raw(holdsOn(day))}
       and (coalesce(s.households, v.households), coalesce(s.population, v.population)) is distinct from (v.households, v.population)
       and not exists (select 1 from building b where b.district_code = ${sql.raw(districtIn('v.code'))})`,
  )
