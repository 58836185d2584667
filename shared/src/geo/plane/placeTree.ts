import { orientation } from '../orientation.ts'
import type { Position } from '../position.ts'

const LEAF = 8

// Half a unit reaches the rim of a pixel; the rest is for boxes' own rounding.
const REACH = 1

/** Places in a k-d tree (Bentley 1975), so that those along a segment are found without looking at all in its box. */
export class PlaceTree {
  private readonly places: readonly Position[]
  private readonly order: Uint32Array
  // West, south, east, north of each subtree, by the index of its middle place.
  private readonly boxes: Float64Array

  constructor(places: readonly Position[]) {
    this.places = places
    this.order = Uint32Array.from(places.keys())
    this.boxes = new Float64Array(places.length * 4)
    this.build(0, places.length, 0)
  }

  /** All places within half a unit of the segment a–b, east–west and north–south, and perhaps some more nearby. */
  along(a: Position, b: Position): Position[] {
    const found: Position[] = []
    const ranges = [0, this.order.length]
    while (ranges.length > 0) {
      const end = ranges.pop()!
      const start = ranges.pop()!
      if (start >= end || !this.meets(start, end, a, b)) continue
      const middle = (start + end) >> 1
      if (end - start > LEAF) ranges.push(start, middle, middle, end)
      else for (let i = start; i < end; i++) found.push(this.places[this.order[i]!]!)
    }
    return found
  }

  private build(start: number, end: number, axis: 0 | 1): void {
    if (start >= end) return
    const { places, order, boxes } = this
    const middle = (start + end) >> 1
    const box = [Infinity, Infinity, -Infinity, -Infinity]
    for (let i = start; i < end; i++) {
      const [x, y] = places[order[i]!]!
      box[0] = Math.min(box[0]!, x)
      box[1] = Math.min(box[1]!, y)
      box[2] = Math.max(box[2]!, x)
      box[3] = Math.max(box[3]!, y)
    }
    boxes.set(box, this.boxOf(start, end))
    if (end - start <= LEAF) return
    order.subarray(start, end).sort((i, j) => places[i]![axis] - places[j]![axis])
    this.build(start, middle, axis === 0 ? 1 : 0)
    this.build(middle, end, axis === 0 ? 1 : 0)
  }

  // Leaves hold four places or more, so the middles of all ranges differ.
  private boxOf(start: number, end: number): number {
    return 4 * ((start + end) >> 1)
  }

  private meets(start: number, end: number, a: Position, b: Position): boolean {
    const at = this.boxOf(start, end)
    const [west, south] = [this.boxes[at]! - REACH, this.boxes[at + 1]! - REACH]
    const [east, north] = [this.boxes[at + 2]! + REACH, this.boxes[at + 3]! + REACH]
    if (Math.max(a[0], b[0]) < west || Math.min(a[0], b[0]) > east) return false
    if (Math.max(a[1], b[1]) < south || Math.min(a[1], b[1]) > north) return false
    // The corners furthest to either side of the line.
    const rising = a[0] < b[0] === a[1] < b[1]
    const one = orientation(a, b, [west, rising ? north : south])
    return one === 0 || one !== orientation(a, b, [east, rising ? south : north])
  }
}
