import { bboxOf } from '../bbox.ts'
import type { MultiPolygon } from '../position.ts'
import { findFarness, openGeometry, type ParseOptions } from './geometryObject.ts'
import { type Parsed, problem, refused } from './parsed.ts'
import { isObject } from './parseMembers.ts'
import { readRings } from './readRings.ts'
import { roundBoundary } from './roundBoundary.ts'

/** The number of positions from which on a geometry is refused before anything else is looked at. */
export const POSITION_LIMIT = 1_000_000

// Counts empty parts and those that are no arrays too, so that no shape of input costs more than the limit.
const countPositions = (coordinates: unknown, depth: number): number => {
  if (!Array.isArray(coordinates) || depth === 0) return 1
  if (depth === 1) return Math.max(coordinates.length, 1)
  let count = 0
  for (const part of coordinates) {
    count += countPositions(part, depth - 1)
    if (count >= POSITION_LIMIT) break
  }
  return count
}

/**
 * A GeoJSON Polygon or MultiPolygon → a valid boundary in E7, exteriors counter-clockwise, holes clockwise.
 * Heights are dropped; whatever else was changed to keep it is in `changes`.
 */
export const parseBoundary = (input: unknown, { near, path = '$' }: ParseOptions = {}): Parsed<MultiPolygon> => {
  const at = `${path}.coordinates`
  if (isObject(input) && countPositions(input.coordinates, input.type === 'Polygon' ? 2 : 3) >= POSITION_LIMIT)
    return refused(problem('TOO_MANY_POSITIONS', { path: at }))
  const opened = openGeometry(input, ['Polygon', 'MultiPolygon'], path)
  if (!('type' in opened)) return refused(...opened)
  const reading = readRings(opened.type, opened.coordinates, at)
  if (reading.problems.length > 0) return refused(...reading.problems)
  const rounded = roundBoundary(reading.degrees)
  if ('reason' in rounded) {
    const { reason, place } = rounded
    return refused(problem(reason, place ? { path: at, place } : { path: at }))
  }
  const { boundary, changes } = rounded
  const far = findFarness(bboxOf(boundary)!, boundary[0]![0]![0]!, at, near)
  if (far) return refused(far)
  return { ok: true, value: boundary, changes: [...reading.changes, ...changes] }
}
