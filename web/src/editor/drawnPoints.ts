import { type Position, samePosition } from '@geyi/shared/geo'
import { type Pointer, pixelsBetween } from './pointer.ts'
import { type Snap, type SnapGround, snapOf } from './snapping.ts'

/** What is drawn point by point, with the place under the hand. */
export interface DrawnPoints {
  readonly points: readonly Position[]
  /** Where the next point would be. */
  readonly next: Position | null
  readonly snap: Snap | null
}

export const NO_POINTS: DrawnPoints = { points: [], next: null, snap: null }

/** Pixels around a point within which it is meant again. */
const REACH = 9

/** The hand has moved: what lies nearby draws it, unless nothing is to. */
export function aim<Drawn extends DrawnPoints>(drawn: Drawn, pointer: Pointer, ground: SnapGround | null): Drawn {
  const snap = ground && snapOf(ground, pointer)
  return { ...drawn, next: snap?.at ?? pointer.at, snap }
}

/** Puts a point where the hand aims; one on the last point adds nothing. */
export function addPoint<Drawn extends DrawnPoints>(drawn: Drawn): Drawn {
  const { points, next } = drawn
  if (!next || (points.length > 0 && samePosition(points.at(-1)!, next))) return drawn
  return { ...drawn, points: [...points, next] }
}

/** The points as far as they are drawn, with the one under the hand. */
export const pathOf = ({ points, next }: DrawnPoints): readonly Position[] =>
  next && !(points.length > 0 && samePosition(points.at(-1)!, next)) ? [...points, next] : points

/** Whether a press here is again on the last point, and so ends what is drawn. */
export const isOnLastPoint = ({ points }: DrawnPoints, pointer: Pointer): boolean =>
  points.length > 1 && pixelsBetween(pointer, points.at(-1)!) < REACH

/** Whether a press here is on the first point, and so closes what is drawn. */
export const isOnFirstPoint = ({ points }: DrawnPoints, pointer: Pointer): boolean =>
  points.length > 2 && pixelsBetween(pointer, points[0]!) < REACH
