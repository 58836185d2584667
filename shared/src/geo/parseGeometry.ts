import type { ParseOptions } from './geometryObject.ts'
import { parseBoundary } from './parseBoundary.ts'
import type { Parsed } from './parsed.ts'
import { isObject } from './parseMembers.ts'
import { parsePoint } from './parsePoint.ts'
import type { MultiPolygon, Position } from './position.ts'

/** A place or an area, in E7. */
export type Geometry =
  | { readonly type: 'Point'; readonly position: Position }
  | { readonly type: 'Boundary'; readonly boundary: MultiPolygon }

/** A GeoJSON Point, Polygon or MultiPolygon → a geometry in E7; lines, MultiPoints and collections are refused. */
export const parseGeometry = (input: unknown, options: ParseOptions = {}): Parsed<Geometry> => {
  if (isObject(input) && input.type === 'Point') {
    const parsed = parsePoint(input, options)
    return parsed.ok ? { ...parsed, value: { type: 'Point', position: parsed.value } } : parsed
  }
  const parsed = parseBoundary(input, options)
  return parsed.ok ? { ...parsed, value: { type: 'Boundary', boundary: parsed.value } } : parsed
}
