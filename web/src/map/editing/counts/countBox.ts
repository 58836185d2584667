import type { MultiPolygon } from '@geyi/shared/geo'
import type { Frame, Rectangle } from '../../canvas/canvasLayer.ts'
import { poleOfBoundary } from '../picture/project.ts'

const HEIGHT = 40

/** Pixels that a badge keeps from the edge of the map and from another. */
const APART = 6

/** Where the badge of a grid stands: about its middle, whole within what is seen, beside those that stand already. */
export function countBox(
  { scale, left, top, seen }: Omit<Frame, 'context'>,
  boundary: MultiPolygon,
  width: number,
  taken: readonly Rectangle[],
): Rectangle {
  const pole = poleOfBoundary(boundary)
  const within = (at: number, least: number, most: number) => Math.max(least + APART, Math.min(most - APART, at))
  const x = within(pole.x * scale - left - width / 2, seen.x, seen.x + seen.width - width)
  const y = within(pole.y * scale - top - HEIGHT / 2, seen.y, seen.y + seen.height - HEIGHT)
  const meets = (tried: number) =>
    taken.some(
      box =>
        box.x < x + width + APART &&
        x < box.x + box.width + APART &&
        box.y < tried + HEIGHT + APART &&
        tried < box.y + box.height + APART,
    )
  // Up where there is no room below any more.
  const step = y + 2 * HEIGHT > seen.y + seen.height ? -HEIGHT - APART : HEIGHT + APART
  let free = y
  for (const _ of taken) if (meets(free)) free += step
  return { x, y: free, width, height: HEIGHT }
}
