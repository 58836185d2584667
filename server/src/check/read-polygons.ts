import type { Grid } from '@geyi/shared/coverage'
import { type ParseChange, type ParseProblem, parseBoundary } from '@geyi/shared/geo'
import { DomainError } from '../api/domain-error.ts'
import { crsNamed, crsOfProjection } from '../exchange/read/crs.ts'
import type { ImportFile } from '../exchange/read/import-file.ts'
import { openSource, type ReadOptions } from '../exchange/read/open-source.ts'
import type { RawFeature } from '../exchange/read/raw-feature.ts'
import { reprojected } from '../exchange/read/reproject.ts'

/** Polygons of a file by row, which is their id, and what there is to say about reading them. */
export interface ReadPolygons {
  readonly grids: readonly Grid[]
  readonly features: ReadonlyMap<number, RawFeature>
  readonly refused: readonly { readonly row: number; readonly problem: ParseProblem }[]
  readonly changes: readonly { readonly row: number; readonly change: ParseChange }[]
  readonly warning: string | undefined
}

/** Of equal width, so that ids sort as rows do: what is decided by their order is decided for the earlier row. */
const idOfRow = (row: number): string => String(row).padStart(9, '0')

/** Reads a file of polygons. @throws BAD_USER_INPUT for one that can't be read or holds none. */
export async function readPolygons(file: ImportFile, options: ReadOptions): Promise<ReadPolygons> {
  const source = await openSource(file, options)
  const crs = options.crs ? crsNamed(options.crs) : source.projection && crsOfProjection(source.projection, file.name)
  const { toDegrees, warning } = crs || {}
  const grids: Grid[] = []
  const features = new Map<number, RawFeature>()
  const refused: { row: number; problem: ParseProblem }[] = []
  const changes: { row: number; change: ParseChange }[] = []
  let drawn = 0
  for await (const feature of source.rows) {
    const { row, geometry } = feature
    if (geometry !== undefined) drawn++
    const parsed = parseBoundary(reprojected(geometry, toDegrees), { path: 'geometry' })
    if (!parsed.ok) {
      for (const problem of parsed.problems) refused.push({ row, problem })
      continue
    }
    features.set(row, feature)
    grids.push({ id: idOfRow(row), boundary: parsed.value })
    for (const change of parsed.changes) changes.push({ row, change })
  }
  if (drawn === 0) throw new DomainError('BAD_USER_INPUT', `${file.name} holds no polygons.`)
  return { grids, features, refused, changes, warning }
}
