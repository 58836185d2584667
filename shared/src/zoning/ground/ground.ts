import { type Coverage, gridsOf } from '../../coverage/structure/coverage.ts'
import type { Edge } from '../../coverage/structure/edge.ts'
import { edgesOf } from '../../coverage/structure/edgeIndex.ts'
import { degreesOf, type Ring } from '../../geo/position.ts'

/**
 * Ground as zoning sees it: atoms, which no zone cuts, and which of them share a boundary. Atoms are counted from 0. Lengths are
 * metres, areas square metres, on a plane that is true at each line's own latitude.
 */
export interface Ground {
  readonly size: number
  /** What zones are to have evenly, such as households; whole numbers, 0 or more. */
  readonly weight: Float64Array
  readonly area: Float64Array
  /** The length of each atom's whole boundary. */
  readonly outline: Float64Array
  /** The part that each atom belongs to, such as a community: no zone has atoms of two. */
  readonly part: Int32Array
  /** The neighbours in the same part of atom `i` stand in `neighbours` from `starts[i]` up to `starts[i + 1]`. */
  readonly starts: Int32Array
  readonly neighbours: Int32Array
  /** Beside each neighbour: how much boundary is shared with it. */
  readonly shared: Float64Array
  /** Beside each neighbour: how much of what is shared runs along barriers, metres × their weight. */
  readonly barrier: Float64Array
  /** The middle of each atom's box. */
  readonly x: Float64Array
  readonly y: Float64Array
}

/** The weight of some atoms together. */
export const weightOf = ({ weight }: Ground, atoms: readonly number[]): number =>
  atoms.reduce((sum, atom) => sum + weight[atom]!, 0)

/** What is known of an atom beside its ground. */
export interface AtomFacts {
  readonly weight: number
  /** Any name of the part; atoms without one are in one part. */
  readonly part?: string | undefined
}

/** Metres of one E7 unit from south to north. */
const METRES = 0.011_119_5

/** The ground of a coverage whose grids are atoms, in the order of their ids. Nothing but sums and roots, so that it is the same on every machine. `heard` is told how much is done, 0 to 1. */
export function groundOf(
  coverage: Coverage,
  factsOf: (id: string) => AtomFacts,
  barrierOn: (edge: Edge) => number = () => 0,
  heard: (share: number) => void = () => {},
): Ground {
  const atoms = gridsOf(coverage)
  const index = new Map(atoms.map(({ id }, i) => [id, i]))
  const plane = new Plane(atoms.map(({ boundary }) => boundary[0]?.[0] ?? []))
  const size = atoms.length
  const [weight, area, outline] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)]
  const [x, y] = [new Float64Array(size), new Float64Array(size)]
  const part = new Int32Array(size)
  const parts = new Map<string | undefined, number>()
  for (const [i, { id, boundary }] of atoms.entries()) {
    const facts = factsOf(id)
    weight[i] = facts.weight
    if (!parts.has(facts.part)) parts.set(facts.part, parts.size)
    part[i] = parts.get(facts.part)!
    area[i] = boundary.reduce((sum, rings) => sum + rings.reduce((inner, ring) => inner + plane.signedArea(ring), 0), 0)
    ;[x[i], y[i]] = plane.middle(boundary.flatMap(([exterior = []]) => exterior))
  }
  const links = atoms.map(() => new Map<number, [shared: number, barrier: number]>())
  const edges = [...edgesOf(coverage.edges)]
  for (const [i, edge] of edges.entries()) {
    heard(i / edges.length)
    const length = plane.length(edge)
    const [left, right] = [index.get(edge.left!), index.get(edge.right!)]
    if (left !== undefined) outline[left]! += length
    if (right !== undefined) outline[right]! += length
    if (left === undefined || right === undefined || part[left] !== part[right]) continue
    const barrier = length * barrierOn(edge)
    for (const [one, other] of [
      [left, right],
      [right, left],
    ] as const) {
      const link = links[one]!.get(other) ?? [0, 0]
      links[one]!.set(other, [link[0] + length, link[1] + barrier])
    }
  }
  const starts = new Int32Array(size + 1)
  for (const [i, { size: degree }] of links.entries()) starts[i + 1] = starts[i]! + degree
  const neighbours = new Int32Array(starts[size]!)
  const [shared, barrier] = [new Float64Array(starts[size]!), new Float64Array(starts[size]!)]
  for (const [i, around] of links.entries()) {
    let at = starts[i]!
    for (const [other, link] of [...around].sort(([a], [b]) => a - b)) {
      neighbours[at] = other
      ;[shared[at], barrier[at]] = link
      at++
    }
  }
  return { size, weight, area, outline, part, starts, neighbours, shared, barrier, x, y }
}

/** Measures on a plane around the middle of some rings. */
class Plane {
  private readonly x0: number
  private readonly y0: number
  private readonly cosine: number
  private readonly sine: number

  constructor(rings: readonly Ring[]) {
    let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
    for (const ring of rings)
      for (const [x, y] of ring) {
        if (x < west) west = x
        if (x > east) east = x
        if (y < south) south = y
        if (y > north) north = y
      }
    this.x0 = west <= east ? Math.round((west + east) / 2) : 0
    this.y0 = south <= north ? Math.round((south + north) / 2) : 0
    const latitude = (degreesOf(this.y0) * Math.PI) / 180
    // The last digits of sines differ between machines.
    this.cosine = Math.round(Math.cos(latitude) * 1e9) / 1e9
    this.sine = Math.round(Math.sin(latitude) * 1e9) / 1e9
  }

  /** How much shorter a degree from west to east is than one from south to north. */
  private shrink(y: number): number {
    const up = (y - this.y0) * RADIANS
    return this.cosine - this.sine * up - (this.cosine * up * up) / 2
  }

  length({ a, b }: Edge): number {
    const [dx, dy] = [(b[0] - a[0]) * this.shrink((a[1] + b[1]) / 2), b[1] - a[1]]
    return Math.sqrt(dx * dx + dy * dy) * METRES
  }

  /** Positive counter-clockwise, as exterior rings run. */
  signedArea(ring: Ring): number {
    let twice = 0
    for (let i = 1; i < ring.length; i++) {
      const [[ax, ay], [bx, by]] = [ring[i - 1]!, ring[i]!]
      twice += ((ax + bx) / 2 - this.x0) * (by - ay) * this.shrink((ay + by) / 2)
    }
    return twice * METRES * METRES
  }

  middle(places: Ring): [number, number] {
    let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
    for (const [x, y] of places) {
      if (x < west) west = x
      if (x > east) east = x
      if (y < south) south = y
      if (y > north) north = y
    }
    const [x, y] = [(west + east) / 2, (south + north) / 2]
    return [(x - this.x0) * this.shrink(y) * METRES, (y - this.y0) * METRES]
  }
}

const RADIANS = Math.PI / 180 / 1e7
