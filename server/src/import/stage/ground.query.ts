import { areaOf, degreesOf, type MultiPolygon, type Position } from '@geyi/shared/geo'
import { sql } from 'kysely'
import type { Reader, Writer } from '../../database/access.ts'
import { changeExactly } from '../../database/changed-rows.ts'
import { boundaryToEwkt } from '../../database/geometry.type.ts'
import { holdsOn } from '../../database/holds-on.ts'
import { insertRows } from '../../database/insert-rows.ts'
import { oneRow, rows, run } from '../../database/rows.ts'
import { divisionContent } from '../../versions/version-writing.query.ts'
import { writeVersions } from '../../versions/versions.query.ts'
import { boundaryOfText } from './boundary-of-text.ts'
import type { GroundText } from './dissolved-levels.ts'

/** The ground of a grid or division. */
export interface Ground {
  /** Its code. */
  readonly id: string
  readonly boundary: MultiPolygon
}

/** Boundaries of a district's grids, or of its communities and subdistricts. */
export async function groundOf(
  reader: Reader,
  entity: 'grid' | 'division',
  district: string,
  day: string,
): Promise<GroundText[]> {
  return rows(
    reader,
    `select v.code as id, ST_AsGeoJSON(v.boundary, 7) as boundary from ${entity}_version v
     where v.code like $1 || '%' and length(v.code) >= 9 and v.boundary is not null and ${holdsOn(day)} order by v.code`,
    [district],
  )
}

/**
 * The union of ground that is no coverage: where grids overlap or miss each other's vertices, edges do not cancel.
 * Computed on the lattice of 1e-7°, where it can't fail.
 */
export async function unionOf(reader: Reader, ground: readonly Ground[]): Promise<MultiPolygon> {
  const { boundary } = await oneRow<{ boundary: string }>(
    reader,
    `select ST_AsGeoJSON(ST_ForcePolygonCCW(ST_Multi(ST_UnaryUnion(ST_Collect(g::geometry), 1e-7))), 7) as boundary from unnest($1::text[]) as g`,
    [ground.map(part => boundaryToEwkt(part.boundary))],
  )
  return boundaryOfText(boundary)
}

/** Writes derived boundaries as versions of the divisions that are there. */
export async function writeDerived(writer: Writer, derived: readonly Ground[], day: string): Promise<void> {
  await run(writer, 'create temporary table derived (code text, boundary geometry, area float8) on commit drop')
  await insertRows(
    writer,
    'derived',
    {
      code: ['text', ({ id }) => id],
      boundary: ['geometry', ({ boundary }) => boundaryToEwkt(boundary)],
      area: ['float8', ({ boundary }) => areaOf(boundary)],
    },
    derived,
  )
  await run(
    writer,
    `delete from derived s where not exists (select 1 from division_version v where v.code = s.code and ${holdsOn(day)})`,
  )
  const kept = Object.keys(divisionContent).map(column => [column, `v.${column}`])
  await writeVersions(
    writer,
    {
      entity: 'division',
      source: 'derived',
      values: { ...Object.fromEntries(kept), boundary: 's.boundary', area: 's.area' },
    },
    day,
  )
  await run(writer, 'drop table derived')
}

/** Staged boundaries whose box reaches a place. */
export async function stagedAround(
  reader: Reader,
  [x, y]: Position,
): Promise<{ row: number; boundary: MultiPolygon }[]> {
  const found = await rows<{ row: number; boundary: string }>(
    reader,
    `select row, ST_AsGeoJSON(boundary, 7) as boundary from staged
     where boundary && ST_Expand(ST_SetSRID(ST_MakePoint($1::float8, $2::float8), 4326), 2e-7) order by row`,
    [degreesOf(x), degreesOf(y)],
  )
  return found.map(({ row, boundary }) => ({ row, boundary: boundaryOfText(boundary) }))
}

/** Puts another boundary into a staged row. */
export const replaceStagedBoundary = (writer: Writer, row: number, boundary: MultiPolygon): Promise<void> =>
  changeExactly(
    1,
    writer,
    sql`update staged set boundary = ${boundaryToEwkt(boundary)}::text::geometry, area = ${areaOf(boundary)}::float8 where row = ${row}::integer`,
  )
