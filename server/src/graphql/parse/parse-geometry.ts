import {
  type BBox,
  degreesOf,
  E7,
  type MultiPolygon,
  type ParseProblem,
  type Position,
  parseBoundary,
  parsePoint,
  quantise,
} from '@geyi/shared/geo'
import { boundaryToEwkt, pointToEwkt } from '../../database/geometry.type.ts'
import { DomainError } from '../../errors/domain-error.ts'
import type { BBoxInput, PointInput } from '../inputs.ts'

/**
 * The position of a GeoJSON Point, not farther from a box than the box is wide, if there is one.
 * @throws INVALID_GEOMETRY with every reason.
 */
export function parsedPosition(input: unknown, near?: BBox): Position {
  const parsed = parsePoint(input, near ? { near } : {})
  if (!parsed.ok) throw invalid(parsed.problems)
  return parsed.value
}

/** A place in degrees whose range has been checked. @throws INVALID_GEOMETRY */
export function parsedPoint({ longitude, latitude }: PointInput): PointInput {
  parsedPosition({ type: 'Point', coordinates: [longitude, latitude] })
  return { longitude, latitude }
}

/** A box that is one. @throws BAD_USER_INPUT */
export function parsedBox(box: BBoxInput | null | undefined): BBoxInput | null {
  if (!box) return null
  const { west, south, east, north } = box
  const isFar = (degrees: number, most: number) => Math.abs(quantise(degrees)) > most * E7
  if (
    ![west, south, east, north].every(Number.isFinite) ||
    [west, east].some(degrees => isFar(degrees, 180)) ||
    [south, north].some(degrees => isFar(degrees, 90))
  )
    throw new DomainError('BAD_USER_INPUT', 'A bbox lies within −180 … 180 and −90 … 90 degrees.', { argument: 'bbox' })
  if (south > north) throw new DomainError('BAD_USER_INPUT', 'In a bbox `south` ≤ `north`.', { argument: 'bbox' })
  return box
}

/** EWKT of a Point, Polygon or MultiPolygon that a filter names. @throws INVALID_GEOMETRY with every reason. */
export function parsedArea(input: unknown): string | undefined {
  if (input === null || input === undefined) return undefined
  if ((input as { type?: unknown }).type === 'Point') {
    const [x, y] = parsedPosition(input)
    return pointToEwkt([x, y])
  }
  return boundaryToEwkt(parsedGround(input))
}

/** The ground of a Polygon or MultiPolygon. @throws INVALID_GEOMETRY with every reason. */
export function parsedGround(input: unknown): MultiPolygon {
  const parsed = parseBoundary(input)
  if (!parsed.ok) throw invalid(parsed.problems)
  return parsed.value
}

/** A refusal of a geometry with every reason, each with its place in degrees. */
function invalid(problems: readonly ParseProblem[]): DomainError {
  const placed = problems.map(({ place, ...problem }) =>
    place ? { ...problem, place: place.map(degreesOf) } : problem,
  )
  const { message, ...first } = placed[0]!
  return new DomainError('INVALID_GEOMETRY', message, { ...first, problems: placed })
}
