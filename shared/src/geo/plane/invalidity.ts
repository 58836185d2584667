import { samePosition } from '../order.ts'
import { orientation } from '../orientation.ts'
import type { MultiPolygon, Position, Ring } from '../position.ts'
import { type RingFault, type RingNesting, sweepRings } from './sweep.ts'
import { withoutRepeats } from './winding.ts'

/** Why a boundary is no area, by the rules of OGC Simple Features 1.2.1 §6.1.11 as JTS reads them. */
export type InvalidityReason =
  | 'EMPTY'
  | 'TOO_FEW_POSITIONS'
  | 'RING_NOT_CLOSED'
  | 'ZERO_AREA'
  | 'SPIKE'
  | 'RING_CROSSES_ITSELF'
  | 'RING_TOUCHES_ITSELF'
  | 'RINGS_CROSS'
  | 'RINGS_OVERLAP'
  | 'HOLE_OUTSIDE'
  | 'HOLES_NESTED'
  | 'PIECES_NESTED'
  | 'INTERIOR_DISCONNECTED'

/** One thing that makes a boundary invalid, and where; without a place when there is nothing there. */
export type Invalidity = { readonly reason: InvalidityReason; readonly place?: Position }

const ringInvalidity = (ring: Ring, distinct: Ring): Invalidity | undefined => {
  const [first, second] = distinct
  if (!first) return { reason: 'EMPTY' }
  if (ring.length < 4) return { reason: 'TOO_FEW_POSITIONS', place: first }
  if (!samePosition(first, distinct.at(-1)!)) return { reason: 'RING_NOT_CLOSED', place: first }
  if (!second || distinct.every(position => orientation(first, second, position) === 0))
    return { reason: 'ZERO_AREA', place: first }
  return undefined
}

const reasonOfFault = ({ kind, rings: [a, b] }: RingFault): InvalidityReason => {
  if (kind === 'spike') return 'SPIKE'
  if (kind === 'touch') return 'RING_TOUCHES_ITSELF'
  if (a === b) return 'RING_CROSSES_ITSELF'
  return kind === 'cross' ? 'RINGS_CROSS' : 'RINGS_OVERLAP'
}

/** Rings in one row, with the polygon each belongs to and the index of that polygon's exterior. */
type RingTable = {
  readonly rings: readonly Ring[]
  readonly polygonOf: readonly number[]
  readonly exteriorOf: readonly number[]
}

const nestingInvalidity = (
  { rings, polygonOf, exteriorOf }: RingTable,
  { parents }: RingNesting,
): Invalidity | undefined => {
  for (const [r, ring] of rings.entries()) {
    const parent = parents[r]!
    const exterior = exteriorOf[polygonOf[r]!]!
    const place = ring[0]!
    if (r === exterior) {
      if (parent < 0) continue
      if (polygonOf[parent] === polygonOf[r]) return { reason: 'HOLE_OUTSIDE', place: rings[parent]![0]! }
      if (parent === exteriorOf[polygonOf[parent]!]) return { reason: 'PIECES_NESTED', place }
    } else if (parent !== exterior) {
      const around: number[] = []
      for (let a = parent; a >= 0; a = parents[a]!) around.push(a)
      if (around.some(a => a !== exterior && polygonOf[a] === polygonOf[r])) return { reason: 'HOLES_NESTED', place }
      return { reason: around.includes(exterior) ? 'PIECES_NESTED' : 'HOLE_OUTSIDE', place }
    }
  }
  return undefined
}

/**
 * The place where rings that touch close a circle around a part of the interior.
 * Rings and the places they touch at are nodes of a graph; the interior is in one piece when it has no cycle.
 */
const findDisconnection = ({ rings, polygonOf }: RingTable, { touches }: RingNesting): Position | undefined => {
  const leader = Int32Array.from(rings.keys())
  const leaderOf = (ring: number): number => {
    let r = ring
    while (leader[r] !== r) {
      leader[r] = leader[leader[r]!]!
      r = leader[r]!
    }
    return r
  }
  for (const touch of touches) {
    const inPolygon = Map.groupBy(touch.rings, ring => polygonOf[ring]!)
    for (const [first, ...others] of inPolygon.values()) {
      for (const other of others) {
        const [a, b] = [leaderOf(first!), leaderOf(other)]
        if (a === b) return touch.place
        leader[a] = b
      }
    }
  }
  return undefined
}

/**
 * What makes a boundary invalid, or nothing. Exact for all finite doubles, in O(n log n); repeated positions are legal,
 * rings may run either way. Faults of single rings come first, then the westernmost crossing, touching or overlap,
 * then nesting, then an interior in pieces.
 */
export const findInvalidity = (boundary: MultiPolygon): Invalidity | undefined => {
  if (boundary.length === 0 || boundary.some(polygon => polygon.length === 0)) return { reason: 'EMPTY' }
  const rings: Ring[] = []
  const polygonOf: number[] = []
  const exteriorOf: number[] = []
  for (const [p, polygon] of boundary.entries()) {
    exteriorOf.push(rings.length)
    for (const ring of polygon) {
      const distinct = withoutRepeats(ring)
      const invalidity = ringInvalidity(ring, distinct)
      if (invalidity) return invalidity
      rings.push(distinct)
      polygonOf.push(p)
    }
  }
  const swept = sweepRings(rings)
  if ('fault' in swept) return { reason: reasonOfFault(swept.fault), place: swept.fault.place }
  const table = { rings, polygonOf, exteriorOf }
  const nested = nestingInvalidity(table, swept.nesting)
  if (nested) return nested
  const disconnection = findDisconnection(table, swept.nesting)
  return disconnection && { reason: 'INTERIOR_DISCONNECTED', place: disconnection }
}
