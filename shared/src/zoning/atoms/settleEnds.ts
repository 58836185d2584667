import type { Edge } from '../../coverage/structure/edge.ts'
import { type EdgeIndex, edgesIn } from '../../coverage/structure/edgeIndex.ts'
import { PositionTable } from '../../coverage/structure/positionTable.ts'
import type { Position } from '../../geo/position.ts'
import { boxAround, distanceToSegment } from '../../planar/nearness.ts'
import type { Segment } from '../../planar/nodeSegments.ts'

/** Ends nearer to each other than so many E7 units, about 5 cm, become one. */
const NEAR = 5
/** As far as rounding takes an end from the rim that it was put on. */
const ON_RIM = 0.75

/** Places that stand, by squares as wide as two may be near. */
class Standing {
  readonly #squares: PositionTable
  readonly #places: Position[][] = []

  constructor(most: number) {
    this.#squares = new PositionTable(most)
  }

  add(place: Position): void {
    const square = this.#squares.intern([Math.floor(place[0] / NEAR), Math.floor(place[1] / NEAR)])
    const list = this.#places[square]
    if (list) list.push(place)
    else this.#places[square] = [place]
  }

  /** The nearest place that stands nearby. */
  near([x, y]: Position): Position | undefined {
    const [column, row] = [Math.floor(x / NEAR), Math.floor(y / NEAR)]
    let [nearest, least] = [undefined as Position | undefined, NEAR * NEAR]
    for (let i = column - 1; i <= column + 1; i++)
      for (let k = row - 1; k <= row + 1; k++)
        for (const place of this.#places[this.#squares.find([i, k])] ?? []) {
          const square = (place[0] - x) ** 2 + (place[1] - y) ** 2
          if (square < least) [nearest, least] = [place, square]
        }
    return nearest
  }
}

/** Brings ends of lines onto vertices of the ground that they nearly meet, or else onto each other; those on a rim stay on it. */
export const settleEnds = (rim: readonly Edge[], index: EdgeIndex, lines: readonly Segment[]): Segment[] => {
  const table = new PositionTable(2 * lines.length)
  const numbers = lines.map(([a, b]) => [table.intern(a), table.intern(b)] as const)
  const ends = table.positions
  const standing = new Standing(2 * rim.length + ends.length)
  for (const { a, b } of rim) {
    standing.add(a)
    standing.add(b)
  }
  const isOnRim = ends.map(end =>
    edgesIn(index, boxAround([end], 1)).some(({ a, b }) => distanceToSegment(end, a, b) <= ON_RIM),
  )
  const settled: Position[] = []
  for (const now of [true, false])
    for (const [i, end] of ends.entries()) {
      if (isOnRim[i] !== now) continue
      const near = standing.near(end)
      settled[i] = near ?? end
      if (!near) standing.add(end)
    }
  return numbers.map(([from, to]): Segment => [settled[from]!, settled[to]!])
}
