import { samePosition } from '../order.ts'
import { boundaryOfRings } from '../plane/boundaryOfRings.ts'
import { findInvalidity, type Invalidity } from '../plane/invalidity.ts'
import { snapRings } from '../plane/snapRounding.ts'
import { isCounterClockwise } from '../plane/winding.ts'
import { E7, type MultiPolygon, type Position, type Ring } from '../position.ts'
import type { ParseChange } from './parsed.ts'
import { type Degrees, positionOfDegrees } from './parsePosition.ts'

/** Rings in degrees, piece by piece, the exterior first. */
export type DegreeBoundary = readonly (readonly (readonly Degrees[])[])[]

type Rounded = { readonly boundary: MultiPolygon; readonly changes: readonly ParseChange[] }

// Each attempt nodes one more crossing, which only scaling by 1e7 can have made.
const ATTEMPTS = 16

const mergeRepeats = (ring: readonly Degrees[], changes: ParseChange[]): Ring => {
  const merged: Position[] = []
  for (const degrees of ring) {
    const position = positionOfDegrees(degrees)
    const last = merged.at(-1)
    if (last && samePosition(last, position)) changes.push({ code: 'POSITIONS_MERGED', place: position })
    else merged.push(position)
  }
  return merged
}

const turn = (ring: Ring, counterClockwise: boolean, changes: ParseChange[]): Ring => {
  if (isCounterClockwise(ring) === counterClockwise) return ring
  changes.push({ code: 'RING_REVERSED', place: ring[0]! })
  return ring.toReversed()
}

const countHoles = (boundary: readonly (readonly unknown[])[]) =>
  boundary.reduce((sum, polygon) => sum + polygon.length - 1, 0)

const countChange = (code: 'PIECE' | 'HOLE', before: number, after: number, place: Position): ParseChange[] =>
  before === after
    ? []
    : [{ code: `${code}_${after > before ? 'ADDED' : 'REMOVED'}`, place, count: Math.abs(after - before) }]

const mend = (degrees: DegreeBoundary, merged: readonly ParseChange[]): Rounded | Invalidity => {
  const turned: ParseChange[] = []
  const rings = degrees.flatMap(polygon =>
    polygon.map((ring, r) =>
      turn(ring, r === 0, turned).map(([longitude, latitude]): Position => [longitude * E7, latitude * E7]),
    ),
  )
  const first = positionOfDegrees(degrees[0]![0]![0]!)
  const hot: Position[] = []
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const snapped = snapRings(rings, hot)
    const traced = boundaryOfRings(snapped.rings)
    if ('crossing' in traced) {
      hot.push(traced.crossing)
      continue
    }
    const { boundary, cancelled } = traced
    if (boundary.length === 0) return { reason: 'ZERO_AREA', place: first }
    const invalidity = findInvalidity(boundary)
    if (invalidity) return invalidity
    const nodes = new Map(snapped.inserted.map(place => [place.join(), place]))
    const place = snapped.inserted[0] ?? cancelled[0] ?? first
    return {
      boundary,
      changes: [
        ...merged,
        ...turned.map(change => ({ ...change, place: positionOfDegrees(change.place) })),
        ...[...nodes.values()].map((place): ParseChange => ({ code: 'NODE_INSERTED', place })),
        ...cancelled.map((place): ParseChange => ({ code: 'HAIR_REMOVED', place })),
        ...countChange('PIECE', degrees.length, boundary.length, place),
        ...countChange('HOLE', countHoles(degrees), countHoles(boundary), place),
      ],
    }
  }
  return { reason: 'RING_CROSSES_ITSELF', place: hot.at(-1)! }
}

/**
 * A boundary in degrees as a valid one in E7: exteriors counter-clockwise, holes clockwise, no position repeated.
 * Where rounding alone made rings touch or cross, it is mended by snap rounding, and the changes say where; what is
 * invalid before rounding and after it is refused. Rings must be closed.
 */
export const roundBoundary = (degrees: DegreeBoundary): Rounded | Invalidity => {
  const changes: ParseChange[] = []
  const rounded = degrees.map(polygon => polygon.map(ring => mergeRepeats(ring, changes)))
  // Four positions before rounding may be fewer after it; whether that is the input's fault only its degrees tell.
  if (!findInvalidity(rounded)) {
    const boundary = rounded.map(polygon => polygon.map((ring, r) => turn(ring, r === 0, changes)))
    return { boundary, changes }
  }
  const invalidity = findInvalidity(degrees)
  if (!invalidity) return mend(degrees, changes)
  return invalidity.place ? { ...invalidity, place: positionOfDegrees(invalidity.place) } : invalidity
}
