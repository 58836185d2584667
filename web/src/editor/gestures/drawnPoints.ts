import { type Position, samePosition } from '@geyi/shared/geo'
import { type Pointer, pixelsBetween } from './pointer.ts'
import { type Snap, type SnapGround, snapOf } from './snapping.ts'

/** What is drawn point by point, with the place under the hand. */
export interface DrawnPoints {
  readonly points: readonly Position[]
  /** How many points there were before each press or stroke: what came with one is taken back with one. */
  readonly steps: readonly number[]
  /** The way to the next point, where it follows lines of the map. */
  readonly way: readonly Position[]
  /** Where the next point would be. */
  readonly next: Position | null
  readonly snap: Snap | null
  /** Whether it would leave grids in pieces and has said so: finished once more, it is meant. */
  readonly asks: boolean
}

export const NO_POINTS: DrawnPoints = { points: [], steps: [], way: [], next: null, snap: null, asks: false }

/** Finds the way along lines of the map between two places; null where none leads. */
export type Follow = (from: Position, to: Position) => readonly Position[] | null

/** Pixels around a point within which it is meant again. */
const REACH = 9
const FINGER_REACH = 28

/** The hand has moved: what lies nearby draws it, unless nothing is to, and where lines are followed the way there runs along them. */
export function aim<Drawn extends DrawnPoints>(
  drawn: Drawn,
  pointer: Pointer,
  ground: SnapGround | null,
  follow: Follow | null = null,
): Drawn {
  const snap = ground && snapOf(ground, pointer)
  const last = drawn.points.at(-1)
  const way = (snap && last && follow?.(last, snap.at)) ?? NO_POINTS.way
  return { ...drawn, next: snap?.at ?? pointer.at, snap, way, asks: false }
}

/** Puts a point where the hand aims, and those of the way there; one on the last point adds nothing. */
export function addPoint<Drawn extends DrawnPoints>(drawn: Drawn): Drawn {
  const points = pathOf(drawn)
  if (points === drawn.points) return { ...drawn, asks: false }
  return { ...drawn, points, steps: [...drawn.steps, drawn.points.length], way: [], asks: false }
}

/** Takes back what came with the last press. */
export function takeBack<Drawn extends DrawnPoints>(drawn: Drawn): Drawn {
  const points = drawn.points.slice(0, drawn.steps.at(-1) ?? 0)
  return { ...drawn, points, steps: drawn.steps.slice(0, -1), way: [], next: null, snap: null, asks: false }
}

/** What stays when the hand leaves: the points, without what was on its way. */
export const withoutNext = <Drawn extends DrawnPoints>(drawn: Drawn): Drawn => ({
  ...drawn,
  way: [],
  next: null,
  snap: null,
})

/** The points as far as they are drawn, with the one under the hand. */
export const pathOf = ({ points, way, next }: DrawnPoints): readonly Position[] =>
  next && !(points.length > 0 && samePosition(points.at(-1)!, next)) ? [...points, ...way, next] : points

const reachOf = ({ touch }: Pointer): number => (touch ? FINGER_REACH : REACH)

/** Whether a press here is again on the last point, and so ends what is drawn. */
export const isOnLastPoint = ({ points }: DrawnPoints, pointer: Pointer): boolean =>
  points.length > 1 && pixelsBetween(pointer, points.at(-1)!) < reachOf(pointer)

/** Whether a press here is on the first point, and so closes what is drawn. */
export const isOnFirstPoint = ({ points }: DrawnPoints, pointer: Pointer): boolean =>
  points.length > 2 && pixelsBetween(pointer, points[0]!) < reachOf(pointer)
