import type { Grid } from '@geyi/shared/coverage'
import { type ParseChange, type ParseProblem, parseBoundary } from '@geyi/shared/geo'
import { DomainError } from '../errors/domain-error.ts'
import { crsOf } from '../formats/crs/crs.ts'
import { reprojected } from '../formats/crs/reproject.ts'
import { columnKey, isKnownColumn, type UnreadColumn, unknownColumns } from '../formats/feature/columns.ts'
import type { ImportFile } from '../formats/feature/import-file.ts'
import type { RawFeature, Remark } from '../formats/feature/raw-feature.ts'
import { refuseTangle } from '../formats/feature/refuse-tangle.ts'
import { parseWkt } from '../formats/feature/wkt.ts'
import { openSource, type ReadOptions } from '../formats/open-source.ts'
import { rowsText } from '../import/report/rows-text.ts'

/** Polygons of a file by row, which is their id, and what there is to say about reading them. */
export interface ReadPolygons {
  readonly grids: readonly Grid[]
  readonly features: ReadonlyMap<number, RawFeature>
  readonly refused: readonly { readonly row: number; readonly problem: ParseProblem }[]
  /** Rows that hold something else than a polygon, by what it is; an empty type is nothing at all. */
  readonly unlike: readonly { readonly type: string; readonly rows: readonly number[] }[]
  readonly changes: readonly { readonly row: number; readonly change: ParseChange }[]
  readonly warnings: readonly string[]
  readonly remarks: readonly (Remark & { readonly row: number })[]
  readonly unreadColumns: readonly UnreadColumn[]
}

/** Of equal width, so that ids sort as rows do: what is decided by their order is decided for the earlier row. */
const idOfRow = (row: number): string => String(row).padStart(9, '0')

/** Reads a file of polygons. @throws BAD_USER_INPUT for one that can't be read or holds none, INVALID_GEOMETRY for a tangle. */
export async function readPolygons(file: ImportFile, options: ReadOptions): Promise<ReadPolygons> {
  const source = await openSource(file, options, isKnownColumn)
  const { toDegrees, warning } = await crsOf(source, options.crs, file.name)
  const grids: Grid[] = []
  const features = new Map<number, RawFeature>()
  const refused: { row: number; problem: ParseProblem }[] = []
  const changes: { row: number; change: ParseChange }[] = []
  const remarks: (Remark & { row: number })[] = []
  const columns = new Set<string>()
  const found = new Map<string, number[]>()
  for await (const feature of source.rows) {
    const { row, properties } = feature
    for (const column of Object.keys(properties)) if (columns.size < MOST_COLUMNS) columns.add(column)
    for (const remark of feature.remarks ?? []) remarks.push({ row, ...remark })
    const geometry = feature.geometry ?? wktOf(properties)
    const type = typeOf(geometry)
    if (!POLYGONS.has(type)) {
      const rows = found.get(type)
      if (rows) rows.push(row)
      else found.set(type, [row])
      continue
    }
    const parsed = parseBoundary(reprojected(geometry, toDegrees), { path: 'geometry' })
    if (!parsed.ok) {
      for (const problem of parsed.problems) refused.push({ row, problem })
      continue
    }
    features.set(row, feature)
    grids.push({ id: idOfRow(row), boundary: parsed.value })
    for (const change of parsed.changes) changes.push({ row, change })
  }
  const unlike = [...found].map(([type, rows]) => ({ type, rows }))
  if (grids.length === 0 && refused.length === 0)
    throw new DomainError(
      'BAD_USER_INPUT',
      `${file.name} holds no polygons${unlike.length > 0 ? `, but ${unlike.map(({ type, rows }) => `${wordsOf(type)} in ${rowsText(rows)}`).join(', ')}` : ''}.`,
    )
  refuseTangle(grids.map(({ boundary }) => boundary))
  const warnings = [...(warning === undefined ? [] : [warning]), ...source.warnings.map(({ message }) => message)]
  return { grids, features, refused, unlike, changes, warnings, remarks, unreadColumns: unknownColumns(columns) }
}

/** The most columns that are remembered by name. */
const MOST_COLUMNS = 500
const POLYGONS = new Set(['Polygon', 'MultiPolygon'])

/** A table has its polygons as text. */
function wktOf(properties: RawFeature['properties']): unknown {
  const column = Object.keys(properties).find(name => WKT.has(columnKey(name)))
  const text = column === undefined ? null : properties[column]
  return typeof text === 'string' && text.trim() !== '' ? parseWkt(text) : undefined
}
const WKT = new Set(['wkt', 'geometry', 'geom'])

const typeOf = (geometry: unknown): string =>
  typeof geometry === 'object' && geometry !== null && 'type' in geometry ? String(geometry.type).slice(0, 40) : ''

/** What a row holds instead of a polygon, in words. */
export const wordsOf = (type: string): string =>
  type === '' ? 'no geometry' : /^[AEIOU]/.test(type) ? `an ${type}` : `a ${type}`
