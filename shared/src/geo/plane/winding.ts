import { comparePositions, samePosition } from '../order.ts'
import { orientation } from '../orientation.ts'
import type { Ring } from '../position.ts'

/** A ring without positions that repeat the one before. */
export const withoutRepeats = (ring: Ring): Ring =>
  ring.filter((position, i) => i === 0 || !samePosition(position, ring[i - 1]!))

/** Whether a ring that does not cross itself runs counter-clockwise; exact. */
export const isCounterClockwise = (ring: Ring): boolean => {
  const open = withoutRepeats(ring).slice(0, -1)
  let corner = 0
  for (let i = 1; i < open.length; i++) if (comparePositions(open[i]!, open[corner]!) < 0) corner = i
  const before = open.at(corner - 1)
  const after = open[(corner + 1) % open.length]
  // The westernmost corner of a simple ring is convex, so its turn is the ring's.
  return before !== undefined && after !== undefined && orientation(before, open[corner]!, after) > 0
}
