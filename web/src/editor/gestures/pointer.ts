import { degreesOf, type Position } from '@geyi/shared/geo'

/** Where the hand is: a place, and how much ground one pixel covers there. */
export interface Pointer {
  readonly at: Position
  /** E7 units of longitude across one pixel. */
  readonly pixel: number
  /** Whether it is a finger, which points less exactly. */
  readonly touch?: boolean
}

/** Pixels between two places near the pointer. */
export function pixelsBetween({ at, pixel }: Pointer, from: Position, to: Position = at): number {
  // In web Mercator a degree of latitude takes 1 ⁄ cos φ as many pixels as one of longitude.
  const stretch = 1 / Math.cos((degreesOf(at[1]) * Math.PI) / 180)
  return Math.hypot(from[0] - to[0], (from[1] - to[1]) * stretch) / pixel
}

/** The place on a segment that is nearest to the pointer, quantised. */
export function nearestOnSegment({ at }: Pointer, a: Position, b: Position): Position {
  const stretch = 1 / Math.cos((degreesOf(at[1]) * Math.PI) / 180)
  const [dx, dy] = [b[0] - a[0], (b[1] - a[1]) * stretch]
  const along = ((at[0] - a[0]) * dx + (at[1] - a[1]) * stretch * dy) / (dx * dx + dy * dy)
  const part = Math.min(Math.max(along, 0), 1)
  return [Math.round(a[0] + (b[0] - a[0]) * part), Math.round(a[1] + (b[1] - a[1]) * part)]
}

/** A place some pixels to the east and south of another. */
export function shifted({ pixel }: Pick<Pointer, 'pixel'>, [x, y]: Position, east: number, south: number): Position {
  const shrink = Math.cos((degreesOf(y) * Math.PI) / 180)
  return [Math.round(x + east * pixel), Math.round(y - south * pixel * shrink)]
}
