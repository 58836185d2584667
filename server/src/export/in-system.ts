import type { CrsReading, ToDegrees } from '../formats/crs/crs.ts'
import { reprojected } from '../formats/crs/reproject.ts'
import type { ExportedRow } from './export.query.ts'

interface Shape {
  readonly type: 'Point' | 'Polygon' | 'MultiPolygon'
  readonly coordinates: readonly unknown[]
}

/** Features with their places in a coordinate system, instead of in degrees of CGCS2000. */
export async function* inSystem(
  found: AsyncIterable<ExportedRow>,
  { fromDegrees }: CrsReading,
): AsyncGenerator<ExportedRow> {
  for await (const row of found) yield fromDegrees ? moved(row, fromDegrees) : row
}

function moved(row: ExportedRow, fromDegrees: ToDegrees): ExportedRow {
  const shape = row.geometry === null ? null : (reprojected(JSON.parse(row.geometry), fromDegrees) as Shape)
  const { longitude, latitude } = row
  const [x, y] =
    typeof longitude === 'number' && typeof latitude === 'number' ? fromDegrees([longitude, latitude]) : [null, null]
  return {
    ...row,
    geometry: shape && JSON.stringify(shape),
    wkt: row.wkt === null || shape === null ? null : `${shape.type.toUpperCase()}${listText(shape.coordinates)}`,
    ...(x === null ? {} : { longitude: x, latitude: y }),
  }
}

/** Coordinates as WKT writes them: `((1 2,3 4))`. */
const listText = (list: readonly unknown[]): string =>
  `(${list.map(part => (isPosition(part) ? part.join(' ') : listText(part as readonly unknown[]))).join(',')})`

const isPosition = (part: unknown): part is readonly number[] => Array.isArray(part) && typeof part[0] === 'number'
