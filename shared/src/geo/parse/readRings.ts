import { samePosition } from '../order.ts'
import type { Position } from '../position.ts'
import { type ParseChange, type ParseProblem, problem } from './parsed.ts'
import { type Degrees, parseDegrees, positionOfDegrees } from './parsePosition.ts'
import type { DegreeBoundary } from './roundBoundary.ts'

/** How many problems of one geometry are named: enough to mend a file by, few enough to answer with. */
export const PROBLEM_LIMIT = 100

/** Rings in degrees as they came, with everything wrong with their structure and what was passed over. */
export type Reading = {
  readonly degrees: DegreeBoundary
  readonly problems: readonly ParseProblem[]
  readonly changes: readonly ParseChange[]
}

/** Reads the coordinates of a Polygon or MultiPolygon: nesting, numbers, range, closure. */
export const readRings = (type: string, coordinates: readonly unknown[], path: string): Reading => {
  const problems: ParseProblem[] = []
  const changes: ParseChange[] = []
  let heights = 0
  let firstHeight: Position | undefined

  const readPositions = (input: readonly unknown[], at: string): Degrees[] => {
    const ring: Degrees[] = []
    for (let i = 0; i < input.length && problems.length < PROBLEM_LIMIT; i++) {
      const parsed = parseDegrees(input[i], `${at}[${i}]`)
      if ('reason' in parsed) {
        problems.push(parsed)
        continue
      }
      ring.push(parsed.degrees)
      if (parsed.height) {
        heights++
        firstHeight ??= positionOfDegrees(parsed.degrees)
      }
    }
    return ring
  }

  const readRing = (input: readonly unknown[], at: string): readonly Degrees[] => {
    const ring = readPositions(input, at)
    if (ring.length < input.length) return []
    const [first, last] = [ring[0]!, ring.at(-1)!]
    const place = positionOfDegrees(first)
    if (ring.length < 4) problems.push(problem('TOO_FEW_POSITIONS', { path: at, place }))
    else if (!samePosition(place, positionOfDegrees(last)))
      problems.push(problem('RING_NOT_CLOSED', { path: at, place }))
    else if (!samePosition(first, last)) {
      changes.push({ code: 'RING_CLOSED', place })
      ring[ring.length - 1] = first
    }
    return ring
  }

  const readParts = <T>(
    input: unknown,
    at: string,
    read: (part: readonly unknown[], at: string) => readonly T[],
  ): T[][] => {
    const parts: T[][] = []
    if (!Array.isArray(input)) problems.push(problem('MISSING_MEMBER', { path: at }))
    else if (input.length === 0) problems.push(problem('EMPTY', { path: at }))
    else {
      for (let i = 0; i < input.length && problems.length < PROBLEM_LIMIT; i++) {
        const part: unknown = input[i]
        if (!Array.isArray(part)) problems.push(problem('MISSING_MEMBER', { path: `${at}[${i}]` }))
        else if (part.length === 0) problems.push(problem('EMPTY', { path: `${at}[${i}]` }))
        else parts.push([...read(part, `${at}[${i}]`)])
      }
    }
    return parts
  }

  const readPolygon = (input: unknown, at: string) => readParts(input, at, readRing)
  const degrees = type === 'Polygon' ? [readPolygon(coordinates, path)] : readParts(coordinates, path, readPolygon)
  if (firstHeight) changes.push({ code: 'HEIGHT_DROPPED', place: firstHeight, count: heights })
  return { degrees, problems, changes }
}
