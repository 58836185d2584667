import { add, contains, cross, distance, distanceToSegment, dot, leftOf, subtract, type Vec } from '../plane.ts'
import type { EdgeClass } from '../streets/roads.ts'
import { type Block, HALF_WIDTH } from './blocks.ts'

/** Corners of a building in metres, open, counter-clockwise, with its storeys. */
export interface Footprint {
  readonly corners: readonly Vec[]
  readonly storeys: number
}

/** A rectangle around `middle`, `length` along the unit vector `along` and `depth` across it. */
export const rectangle = (middle: Vec, along: Vec, length: number, depth: number): Vec[] => {
  const across = leftOf(along)
  return [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ].map(([s, t]) => add(add(middle, along, (s! * length) / 2), across, (t! * depth) / 2))
}

const radiusOf = (corners: readonly Vec[], middle: Vec) => Math.max(...corners.map(p => distance(p, middle)))
const middleOf = (corners: readonly Vec[]): Vec => ({
  x: corners.reduce((sum, p) => sum + p.x, 0) / corners.length,
  y: corners.reduce((sum, p) => sum + p.y, 0) / corners.length,
})

/** Whether some side of `a` has all of `b` at least `gap` beyond it (separating axis; convex rings). */
const standsApart = (a: readonly Vec[], b: readonly Vec[], gap: number): boolean =>
  a.some((p, i) => {
    const side = subtract(a[(i + 1) % a.length]!, p)
    const length = Math.hypot(side.x, side.y)
    return b.every(q => cross(side, subtract(q, p)) <= -gap * length)
  })

/** The free ground of a block: takes buildings that keep their distance from roads, water and each other. */
export class Ground {
  readonly placed: Footprint[] = []
  readonly #middles: { at: Vec; radius: number }[] = []
  readonly #sides: { a: Vec; b: Vec; setback: number }[]
  readonly ring: readonly Vec[]

  constructor(block: Block, yard: number | ((edge: EdgeClass) => number)) {
    this.ring = block.ring
    this.#sides = block.ring.map((a, i) => {
      const edge = block.edges[i]!
      const extra = typeof yard === 'number' ? yard : yard(edge)
      return { a, b: block.ring[(i + 1) % block.ring.length]!, setback: HALF_WIDTH[edge] + extra }
    })
  }

  /** Whether a convex building lies in the block clear of its sides and, by `gap` metres, of what stands there. */
  isFree(corners: readonly Vec[], gap: number): boolean {
    const at = middleOf(corners)
    if (!contains(this.ring, at)) return false
    const radius = radiusOf(corners, at)
    for (const { a, b, setback } of this.#sides) {
      if (distanceToSegment(at, a, b) > radius + setback) continue
      if (corners.some(p => distanceToSegment(p, a, b) < setback)) return false
      for (let i = 0; i < corners.length; i++)
        if (distanceToSegment(a, corners[i]!, corners[(i + 1) % corners.length]!) < setback) return false
    }
    if (!corners.every(p => contains(this.ring, p))) return false
    return this.placed.every((other, i) => {
      const near = this.#middles[i]!
      if (distance(at, near.at) > radius + near.radius + gap) return true
      return standsApart(corners, other.corners, gap) || standsApart(other.corners, corners, gap)
    })
  }

  place(corners: readonly Vec[], storeys: number) {
    const at = middleOf(corners)
    this.placed.push({ corners, storeys })
    this.#middles.push({ at, radius: radiusOf(corners, at) })
  }
}

/** Extent of a ring along a unit vector. */
export const extentOf = (ring: readonly Vec[], along: Vec): [number, number] => {
  const values = ring.map(p => dot(p, along))
  return [Math.min(...values), Math.max(...values)]
}
