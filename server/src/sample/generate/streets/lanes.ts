import {
  add,
  areaOf,
  centroidOf,
  contains,
  cross,
  distance,
  distanceToSegment,
  dot,
  type Frame,
  leftOf,
  subtract,
  unit,
  type Vec,
} from '../plane.ts'
import { crossing, simplify } from '../polyline.ts'
import type { Random } from '../random.ts'
import type { TensorField } from './field.ts'
import type { Mesh } from './mesh.ts'
import type { EdgeClass } from './roads.ts'

/** Where a cut through a face meets its ring. */
interface Hit {
  readonly halfEdge: number
  readonly at: Vec
  /** The node there already, if there is one. */
  readonly node: number | null
}

/** The smallest rectangle around a ring: its long axis, extents and middle. */
export const boundingRectangle = (ring: readonly Vec[]) => {
  let best = { area: Number.POSITIVE_INFINITY, axis: { x: 1, y: 0 }, long: 0, short: 0, middle: ring[0]! }
  ring.forEach((p, i) => {
    const u = unit(subtract(ring[(i + 1) % ring.length]!, p))
    const v = leftOf(u)
    const us = ring.map(q => dot(q, u))
    const vs = ring.map(q => dot(q, v))
    const [u0, u1, v0, v1] = [Math.min(...us), Math.max(...us), Math.min(...vs), Math.max(...vs)]
    const area = (u1 - u0) * (v1 - v0)
    if (area >= best.area) return
    const middle = add(add({ x: 0, y: 0 }, u, (u0 + u1) / 2), v, (v0 + v1) / 2)
    const wide = u1 - u0 >= v1 - v0
    best = { area, axis: wide ? u : v, long: Math.max(u1 - u0, v1 - v0), short: Math.min(u1 - u0, v1 - v0), middle }
  })
  return best
}

const MIN_GAP = 16

/** Cuts the mesh's faces into blocks by lanes that follow the field and end at roads (after Vanegas et al. 2012). */
export class LaneCutter {
  constructor(
    readonly mesh: Mesh,
    readonly field: TensorField,
    readonly frame: Frame,
    readonly random: Random,
  ) {}

  /** Cuts a face until every part is near the wanted area; each part is told to `onPart`. */
  cut(
    face: number,
    wanted: (at: Vec) => number,
    className: EdgeClass,
    nextRoad: () => number,
    onPart: (face: number) => void,
  ) {
    const ring = this.mesh.ringOf(face)
    const area = areaOf(ring)
    const goal = wanted(centroidOf(ring)) * this.random.between(0.75, 1.35)
    if (area > goal * 1.5) {
      for (let attempt = 0; attempt < 24; attempt++) {
        const part = this.#tryCut(face, ring, area, goal, attempt, className, nextRoad)
        if (part === null) continue
        this.cut(part, wanted, className, nextRoad, onPart)
        this.cut(face, wanted, className, nextRoad, onPart)
        return
      }
    }
    onPart(face)
  }

  #tryCut(
    face: number,
    ring: Vec[],
    area: number,
    goal: number,
    attempt: number,
    className: EdgeClass,
    nextRoad: () => number,
  ) {
    const { start, across } = this.#startOf(ring, attempt)
    if (!contains(ring, start)) return null
    const back = this.#run(face, ring, start, { x: -across.x, y: -across.y }, attempt)
    const forth = this.#run(face, ring, start, across, attempt)
    if (!back || !forth) return null
    const from = back.hit
    const to = forth.hit
    if (from.node !== null && from.node === to.node) return null
    const path = simplify([from.at, ...back.path.reverse(), start, ...forth.path, to.at], 1.2)
    if (!this.#isClear(ring, path, from, to)) return null
    const [left, right] = this.#areas(face, from, to, path)
    if (Math.min(left, right) < Math.max(0.3 * goal, 0.18 * area, 2600)) return null
    const road = nextRoad()
    const a = from.node ?? this.mesh.cutEdge(from.halfEdge, from.at)
    const b = to.node ?? this.mesh.cutEdge(to.halfEdge, to.at)
    return this.mesh.splitFace(
      face,
      a,
      path.slice(1, -1).map(p => this.frame.snap(p)),
      b,
      className,
      road,
    )
  }

  /** Where a cut starts and its direction: across the long axis near the middle, later from some side straight inwards. */
  #startOf(ring: Vec[], attempt: number): { start: Vec; across: Vec } {
    if (attempt < 9) {
      const box = boundingRectangle(ring)
      const axis = attempt < 6 || box.long > 2.2 * box.short ? box.axis : leftOf(box.axis)
      const extent = axis === box.axis ? box.long : box.short
      const start = add(box.middle, axis, this.random.between(-1, 1) * extent * (0.08 + 0.02 * attempt))
      return { start, across: leftOf(axis) }
    }
    const i = this.random.integer(0, ring.length - 1)
    const a = ring[i]!
    const along = subtract(ring[(i + 1) % ring.length]!, a)
    const across = leftOf(unit(along))
    return { start: add(add(a, along, 0.5), across, this.random.between(20, 70)), across }
  }

  /** Runs through the face along the field until it meets the ring. */
  #run(face: number, ring: Vec[], start: Vec, heading: Vec, attempt: number): { path: Vec[]; hit: Hit } | null {
    const cycle = this.mesh.cycleOf(face)
    const path: Vec[] = []
    let p = start
    let d = heading
    const trust = attempt % 2 === 0 ? 0.75 : 0.25
    for (let step = 0; step < 80; step++) {
      const major = this.field.along(p, 'major', d)
      const minor = this.field.along(p, 'minor', d)
      const guide = dot(major, d) > dot(minor, d) ? major : minor
      d = unit(add(heading, guide, dot(guide, heading) > 0.8 ? trust * 2 : 0))
      const q = add(p, d, 24)
      let first: { s: number; i: number; at: Vec; t: number } | null = null
      for (let i = 0; i < ring.length; i++) {
        const hit = crossing(p, q, ring[i]!, ring[(i + 1) % ring.length]!)
        if (hit && (!first || hit.s < first.s)) first = { s: hit.s, i, at: hit.at, t: hit.t }
      }
      if (first) {
        const hit = this.#settle(cycle, ring, first.i, first.at, d)
        while (path.length > 0 && distance(path.at(-1)!, hit?.at ?? first.at) < MIN_GAP) path.pop()
        return hit && { path, hit }
      }
      path.push(q)
      p = q
    }
    return null
  }

  /** Takes the junction near the hit when there is one, else a place on the edge well away from its ends. */
  #settle(cycle: number[], ring: Vec[], i: number, at: Vec, heading: Vec): Hit | null {
    const n = ring.length
    const reach = this.random.next() < 0.65 ? 34 : MIN_GAP + 2
    let best: { k: number; off: number } | null = null
    for (let k = 0; k < n; k++) {
      const off = distance(ring[k]!, at)
      const isJunction = this.mesh.spokesOf(this.mesh.origin[cycle[k]!]!).length > 2
      if (off < (isJunction ? reach : MIN_GAP) && (!best || off < best.off)) best = { k, off }
    }
    // A lane must not end in the water.
    const isWater = (k: number) => ['river', 'stream'].includes(this.mesh.edgeClass[cycle[k]! >> 1]!)
    const squareEnough = (k: number) =>
      !isWater(k) && Math.abs(cross(unit(subtract(ring[(k + 1) % n]!, ring[k]!)), heading)) > 0.62
    if (best) {
      const { k } = best
      if (!squareEnough(k) || !squareEnough((k + n - 1) % n)) return null
      return { halfEdge: cycle[k]!, at: ring[k]!, node: this.mesh.origin[cycle[k]!]! }
    }
    return squareEnough(i) ? { halfEdge: cycle[i]!, at: this.frame.snap(at), node: null } : null
  }

  #isClear(ring: Vec[], path: Vec[], from: Hit, to: Hit): boolean {
    for (let i = 0; i + 1 < path.length; i++) {
      const [a, b] = [path[i]!, path[i + 1]!]
      if (distance(a, b) < MIN_GAP * 0.8) return false
      for (let k = 0; k < ring.length; k++) {
        const p = ring[k]!
        if (p !== from.at && p !== to.at && distanceToSegment(p, a, b) < MIN_GAP * 0.75) return false
        const hit = crossing(a, b, p, ring[(k + 1) % ring.length]!)
        if (hit && distance(hit.at, from.at) > 1 && distance(hit.at, to.at) > 1) return false
        if (i > 0 && distanceToSegment(a, p, ring[(k + 1) % ring.length]!) < MIN_GAP * 0.75) return false
      }
    }
    return true
  }

  #areas(face: number, from: Hit, to: Hit, path: Vec[]): [number, number] {
    const cycle = this.mesh.cycleOf(face)
    const i = cycle.indexOf(from.halfEdge)
    const j = cycle.indexOf(to.halfEdge)
    const whole = areaOf(this.mesh.ringOf(face))
    if (i === j) return [0, whole]
    const part = [...path]
    for (let k = (j + (to.node === null ? 1 : 0)) % cycle.length; ; k = (k + 1) % cycle.length) {
      part.push(this.mesh.nodes[this.mesh.origin[cycle[k]!]!]!)
      if (k === i) break
    }
    const left = areaOf(part)
    return [left, whole - left]
  }
}
