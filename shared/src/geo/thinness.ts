import { fastAreaOf } from './fastArea.ts'
import { perimeterOf } from './measures.ts'
import type { Ring } from './position.ts'

/** Thinner than so many metres on the whole, ground is taken for a leftover of drawing. */
export const SLIVER_WIDTH = 0.5

/** How wide a ring is on the whole, in metres: twice its area by its length, which is right for strips. */
export const widthOf = (ring: Ring): number => (2 * fastAreaOf([[ring]])) / perimeterOf([[ring]])

/** Whether a ring is thinner than so many metres on the whole. */
export const isThinner = (ring: Ring, width: number): boolean => {
  // A length that is at most two thirds too long spares most rings the geodesics.
  let units = 0
  for (let i = 1; i < ring.length; i++) {
    units += Math.abs(ring[i]![0] - ring[i - 1]![0]) + Math.abs(ring[i]![1] - ring[i - 1]![1])
  }
  return 2 * fastAreaOf([[ring]]) < width * units * 0.0112 && widthOf(ring) < width
}
