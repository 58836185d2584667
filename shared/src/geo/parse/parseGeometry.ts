import type { MultiPolygon, Position } from '../position.ts'
import type { ParseOptions } from './geometryObject.ts'
import { parseBoundary } from './parseBoundary.ts'
import { type DocumentReason, type Parsed, problem, refused } from './parsed.ts'
import { isObject } from './parseMembers.ts'
import { parsePoint } from './parsePoint.ts'
import { PROBLEM_LIMIT } from './readRings.ts'

/** A place or an area, in E7. */
export type Geometry =
  | { readonly type: 'Point'; readonly position: Position }
  | { readonly type: 'Boundary'; readonly boundary: MultiPolygon }

/** What to hold a document against. */
export type DocumentOptions = ParseOptions & {
  /** `right-hand` refuses rings that break RFC 7946's rule instead of turning them round; real files often do. */
  readonly winding?: 'any' | 'right-hand'
}

/** A GeoJSON Point, Polygon or MultiPolygon → a geometry in E7; lines, MultiPoints and collections are refused. */
export const parseGeometry = (input: unknown, options: DocumentOptions = {}): Parsed<Geometry, DocumentReason> => {
  if (isObject(input) && input.type === 'Point') {
    const parsed = parsePoint(input, options)
    return parsed.ok ? { ...parsed, value: { type: 'Point', position: parsed.value } } : parsed
  }
  const parsed = parseBoundary(input, options)
  if (!parsed.ok) return parsed
  const reversed = parsed.changes.filter(change => change.code === 'RING_REVERSED')
  if (options.winding === 'right-hand' && reversed.length > 0) {
    const path = `${options.path ?? '$'}.coordinates`
    return refused(...reversed.slice(0, PROBLEM_LIMIT).map(({ place }) => problem('WRONG_WINDING', { path, place })))
  }
  return { ...parsed, value: { type: 'Boundary', boundary: parsed.value } }
}
