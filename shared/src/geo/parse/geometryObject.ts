import type { BBox } from '../bbox.ts'
import type { Position } from '../position.ts'
import { type ParseProblem, problem } from './parsed.ts'
import { findMemberProblems, isObject, type JsonObject } from './parseMembers.ts'

/** What to hold an input against. */
export type ParseOptions = {
  /** The area, in E7, where the geometry is expected; further off than that area's own width is refused. */
  readonly near?: BBox
  /** Where the input stands in its document, for problems' paths. */
  readonly path?: string
}

/** A geometry object with coordinates, or what is wrong with it apart from these. */
export const openGeometry = (
  input: unknown,
  types: readonly string[],
  path: string,
): { type: string; coordinates: readonly unknown[] } | readonly ParseProblem[] => {
  if (!isObject(input)) return [problem('WRONG_TYPE', { path })]
  const { type, coordinates }: JsonObject = input
  if (typeof type !== 'string' || !types.includes(type)) return [problem('WRONG_TYPE', { path: `${path}.type` })]
  const problems = findMemberProblems(input, 'geometry', path)
  if (!Array.isArray(coordinates)) return [...problems, problem('MISSING_MEMBER', { path: `${path}.coordinates` })]
  return problems.length > 0 ? problems : { type, coordinates }
}

const isFarFrom = (box: BBox, near: BBox): boolean => {
  const width = Math.max(near.east - near.west, near.north - near.south)
  return (
    box.west > near.east + width ||
    box.east < near.west - width ||
    box.south > near.north + width ||
    box.north < near.south - width
  )
}

/** That a geometry's box lies further from where it is expected than that area is wide; with a hint if swapping its axes helped. */
export const findFarness = (
  box: BBox,
  place: Position,
  path: string,
  near: BBox | undefined,
): ParseProblem | undefined => {
  if (!near || !isFarFrom(box, near)) return undefined
  const swapped = { west: box.south, south: box.west, east: box.north, north: box.east }
  return problem('FAR_OUTSIDE', { place, path, ...(isFarFrom(swapped, near) ? {} : { hint: 'MAYBE_SWAPPED' }) })
}
