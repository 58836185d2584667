import { type Coverage, edgesNear } from '@geyi/shared/coverage'
import { type Position, samePosition } from '@geyi/shared/geo'
import type { Streets } from '../streets/streets.ts'
import { nearestOnSegment, type Pointer, pixelsBetween } from './pointer.ts'

/** Something that the hand's place is drawn to. */
export interface Snap {
  readonly kind: 'vertex' | 'edge' | 'street'
  readonly at: Position
  /** The edge on which it lies. */
  readonly edge?: readonly [Position, Position]
}

/** What draws the hand: the boundaries of the draft, and the streets of the background. */
export interface SnapGround {
  readonly coverage: Coverage
  readonly streets: Streets | null
}

interface SnapOptions {
  /** A vertex that does not draw the hand: the one that is held. */
  readonly except?: Position | undefined
  /** Pixels within which the edges at that vertex draw the hand: none, unless it is to slide along them. */
  readonly ownReach?: number
}

/** Pixels within which a vertex draws the hand, an edge, a street, and a bend of a street. */
const VERTEX_REACH = 10
const EDGE_REACH = 7
const STREET_REACH = 7
const BEND_REACH = 5

/** The vertex near the pointer, or else the edge, or else the street. */
export function snapOf(
  { coverage, streets }: SnapGround,
  pointer: Pointer,
  { except, ownReach = 0 }: SnapOptions = {},
): Snap | null {
  const isExcepted = (place: Position) => except !== undefined && samePosition(place, except)
  let [vertex, vertexReach]: [Position | null, number] = [null, VERTEX_REACH]
  let [edge, edgeReach]: [Snap | null, number] = [null, EDGE_REACH]
  const reach = VERTEX_REACH * pointer.pixel
  for (const { a, b } of edgesNear(coverage, pointer.at, reach)) {
    for (const end of [a, b]) {
      const away = pixelsBetween(pointer, end)
      if (away < vertexReach && !isExcepted(end)) [vertex, vertexReach] = [end, away]
    }
    const on = nearestOnSegment(pointer, a, b)
    const beside = pixelsBetween(pointer, on)
    const isOwn = isExcepted(a) || isExcepted(b)
    if (beside < Math.min(edgeReach, isOwn ? ownReach : EDGE_REACH))
      [edge, edgeReach] = [{ kind: 'edge', at: on, edge: [a, b] }, beside]
  }
  if (vertex) return { kind: 'vertex', at: vertex }
  return edge ?? streetSnap(streets, pointer, reach)
}

/** A bend of a street near the pointer, or else the nearest place on a street. */
function streetSnap(streets: Streets | null, pointer: Pointer, reach: number): Snap | null {
  let [bend, bendReach]: [Position | null, number] = [null, BEND_REACH]
  let [street, streetReach]: [Position | null, number] = [null, STREET_REACH]
  for (const [a, b] of streets?.near(pointer.at, reach) ?? []) {
    for (const end of [a, b]) {
      const away = pixelsBetween(pointer, end)
      if (away < bendReach) [bend, bendReach] = [end, away]
    }
    const on = nearestOnSegment(pointer, a, b)
    const beside = pixelsBetween(pointer, on)
    if (beside < streetReach) [street, streetReach] = [on, beside]
  }
  const at = bend ?? street
  return at && { kind: 'street', at }
}
