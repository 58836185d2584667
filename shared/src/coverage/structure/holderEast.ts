import { orientation } from '../../geo/orientation.ts'
import type { Position } from '../../geo/position.ts'
import { type Edge, type Holder, leftFrom } from './edge.ts'
import type { EdgeIndex } from './edgeIndex.ts'
import { itemAt } from './persistentArray.ts'
import { columnOf, rowOf } from './tiling.ts'

type Upward = { readonly edge: Edge; readonly low: Position; readonly high: Position }

const upward = (edge: Edge): Upward =>
  edge.a[1] <= edge.b[1] ? { edge, low: edge.a, high: edge.b } : { edge, low: edge.b, high: edge.a }

/** Whether e runs west of f where one ray meets both; they may touch but not cross. */
const isWestOf = (e: Upward, f: Upward): boolean => {
  if (e.low[1] >= f.low[1]) return (orientation(f.low, f.high, e.low) || orientation(f.low, f.high, e.high)) > 0
  return (orientation(e.low, e.high, f.low) || orientation(e.low, e.high, f.high)) < 0
}

const crossingX = ({ low, high }: Upward, y: number) =>
  low[0] + ((y - low[1]) / (high[1] - low[1])) * (high[0] - low[0])

const endsAt = ({ a, b }: Edge, [x, y]: Position) => (a[0] === x && a[1] === y) || (b[0] === x && b[1] === y)

/**
 * Who holds the ground that a ray from a place due east, a hair's breadth to the north, reaches first the boundary of.
 * Edges that end in the place itself do not count. Exact; the cost is that of the tiles the ray passes.
 *
 *          ╱
 *     • ─ ╱─ ─ →      the holder left (west) of the first edge met
 *        ╱
 */
export const holderEastOf = ({ tiling, tiles }: EdgeIndex, place: Position): Holder => {
  const [x, y] = place
  const row = rowOf(tiling, y) * tiling.columns
  let nearest: Upward | undefined
  for (let column = columnOf(tiling, x); column < tiling.columns; column++) {
    for (const edge of itemAt(tiles, row + column)) {
      if (edge.b[0] < x || edge.a[1] > y === edge.b[1] > y || endsAt(edge, place)) continue
      const candidate = upward(edge)
      if (candidate.edge === nearest?.edge || orientation(candidate.low, candidate.high, place) <= 0) continue
      if (!nearest || isWestOf(candidate, nearest)) nearest = candidate
    }
    if (nearest && crossingX(nearest, y) + 1 < tiling.west + (column + 1) * tiling.side) break
  }
  return nearest && leftFrom(nearest.edge, nearest.low)
}
