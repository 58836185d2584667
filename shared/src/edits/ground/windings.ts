import type { Edge } from '../../coverage/structure/edge.ts'
import { PositionTable } from '../../coverage/structure/positionTable.ts'
import { samePosition } from '../../geo/order.ts'
import { orientation } from '../../geo/orientation.ts'
import type { Position } from '../../geo/position.ts'

/** How often loops run around the ground on either side of an edge, counter-clockwise less clockwise. */
export type Windings = { readonly left: number; readonly right: number }

type Ends = Pick<Edge, 'a' | 'b'>

/** Closed lines as an area, in which every edge that crosses none of them can be placed. */
export class Loops {
  readonly segments: readonly (readonly [Position, Position])[]
  readonly #table: PositionTable
  readonly #from: number[][] = []

  constructor(loops: readonly (readonly Position[])[]) {
    this.segments = loops.flatMap(loop => loop.slice(1).map((to, i): [Position, Position] => [loop[i]!, to]))
    this.#table = new PositionTable(this.segments.length)
    this.segments.forEach(([from], i) => {
      const id = this.#table.intern(from)
      const list = this.#from[id]
      if (list) list.push(i)
      else this.#from[id] = [i]
    })
  }

  #times(from: Position, to: Position): number {
    const starts = this.#from[this.#table.find(from)] ?? []
    return starts.filter(i => samePosition(this.segments[i]![1], to)).length
  }

  /**
   * The windings on both sides of an edge that meets the loops only in vertices or along whole segments: counted on a
   * ray that leaves the edge's middle due east, a hair's breadth to the north, and exact.
   */
  around({ a, b }: Ends): Windings {
    // A middle has halves at most, which doubles hold exactly.
    const middle: Position = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]
    const along = this.#times(a, b) - this.#times(b, a)
    let count = 0
    for (const [from, to] of this.segments) {
      const rises = from[1] <= middle[1]
      if (rises === to[1] <= middle[1] || (from[0] < middle[0] && to[0] < middle[0])) continue
      const side = orientation(from, to, middle)
      if (side === (rises ? 1 : -1)) count += side
    }
    // The ray starts on the edge's eastern side; from a level edge, on its left, which is north.
    return a[1] < b[1] ? { left: count + along, right: count } : { left: count, right: count - along }
  }
}
