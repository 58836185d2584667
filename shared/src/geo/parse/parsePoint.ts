import type { Position } from '../position.ts'
import { findFarness, openGeometry, type ParseOptions } from './geometryObject.ts'
import { type Parsed, problem, refused } from './parsed.ts'
import { parseDegrees, positionOfDegrees } from './parsePosition.ts'

/** A GeoJSON Point → its position in E7. A height is dropped. */
export const parsePoint = (input: unknown, { near, path = '$' }: ParseOptions = {}): Parsed<Position> => {
  const point = openGeometry(input, ['Point'], path)
  if (!('type' in point)) return refused(...point)
  const at = `${path}.coordinates`
  if (point.coordinates.length === 0) return refused(problem('EMPTY', { path: at }))
  const parsed = parseDegrees(point.coordinates, at)
  if ('reason' in parsed) return refused(parsed)
  const position = positionOfDegrees(parsed.degrees)
  const [x, y] = position
  const far = findFarness({ west: x, east: x, south: y, north: y }, position, at, near)
  if (far) return refused(far)
  return { ok: true, value: position, changes: parsed.height ? [{ code: 'HEIGHT_DROPPED', place: position }] : [] }
}
