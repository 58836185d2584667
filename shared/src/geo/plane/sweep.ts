import { comparePositions, samePosition } from '../order.ts'
import { orientation } from '../orientation.ts'
import type { Position, Ring } from '../position.ts'
import { relationOfSegments } from './segments.ts'
import { type Run, SweepLine } from './sweepLine.ts'

/** Rings (by index) that run through one place without crossing there. */
type Touch = { readonly place: Position; readonly rings: readonly number[] }

/**
 * What rules rings out as boundaries: two edges that `cross`, two that `overlap` along a line (a `spike`, if one follows
 * the other) or a ring that comes back to a place (`touch`). `rings` holds the two rings, twice the same if it is one.
 */
export type RingFault = {
  readonly kind: 'cross' | 'overlap' | 'spike' | 'touch'
  readonly place: Position
  readonly rings: readonly [number, number]
}

/** How rings lie in each other: each one's next ring around it (-1: none), and where different rings touch. */
export type RingNesting = { readonly parents: Int32Array; readonly touches: readonly Touch[] }

const crossingOf = (a: Position, b: Position, c: Position, d: Position): Position => {
  const [ux, uy] = [b[0] - a[0], b[1] - a[1]]
  const [vx, vy] = [d[0] - c[0], d[1] - c[1]]
  const t = ((c[0] - a[0]) * vy - (c[1] - a[1]) * vx) / (ux * vy - uy * vx)
  return [a[0] + t * ux, a[1] + t * uy]
}

/**
 * Sweeps over closed rings from west to east and finds either the first fault or their nesting, in O(n log n).
 * Exact for all finite doubles. Rings must hold at least three positions that differ, and none twice in a row.
 * After Shamos and Hoey 1976, with edges that may share ends and ends that may lie on edges.
 */
export const sweepRings = (rings: readonly Ring[]): { fault: RingFault } | { nesting: RingNesting } => {
  const vertices: Position[] = []
  const ringOf: number[] = []
  const next: number[] = []
  for (const [r, ring] of rings.entries()) {
    const first = vertices.length
    for (let i = 0; i < ring.length - 1; i++) {
      next.push(i === ring.length - 2 ? first : vertices.length + 1)
      vertices.push(ring[i]!)
      ringOf.push(r)
    }
  }

  // The edge e runs from vertex e to next[e]; the sweep sees it from its western end to its eastern.
  const edges = vertices.length
  const west = new Int32Array(edges)
  const east = new Int32Array(edges)
  const previous = new Int32Array(edges)
  for (let e = 0; e < edges; e++) {
    const n = next[e]!
    const eastward = comparePositions(vertices[e]!, vertices[n]!) < 0
    west[e] = eastward ? e : n
    east[e] = eastward ? n : e
    previous[n] = e
  }
  const westEnd = (edge: number) => vertices[west[edge]!]!
  const eastEnd = (edge: number) => vertices[east[edge]!]!

  const parents = new Int32Array(rings.length).fill(-2)
  const counterClockwise = new Uint8Array(rings.length)
  const touches: Touch[] = []
  const line = new SweepLine()

  const fault = (kind: RingFault['kind'], place: Position, a: number, b: number) => {
    const follows = next[a] === b || next[b] === a
    return {
      fault: {
        kind: kind === 'overlap' && follows ? 'spike' : kind,
        place,
        rings: [ringOf[a]!, ringOf[b]!],
      } satisfies RingFault,
    }
  }

  const crossing = (a: number, b: number) => {
    if (a < 0 || b < 0) return undefined
    const ends = [westEnd(a), eastEnd(a), westEnd(b), eastEnd(b)] as const
    return relationOfSegments(...ends) === 'cross' ? fault('cross', crossingOf(...ends), a, b) : undefined
  }

  /** Faults among the edges through a place where more than one stretch of boundary meets, and the touch if there is none. */
  const meet = (place: Position, run: Run, eastern: readonly number[]) => {
    const strand = (edge: number) =>
      samePosition(westEnd(edge), place) ? west[edge]! : samePosition(eastEnd(edge), place) ? east[edge]! : edge + edges
    const around = [...eastern, ...run.segments.toReversed()]
    // Strands that do not cross nest like brackets around the place.
    const open: number[] = []
    for (const edge of around) {
      if (open.length > 0 && strand(open.at(-1)!) === strand(edge)) open.pop()
      else open.push(edge)
    }
    if (open.length > 0) return fault('cross', place, open[0]!, open[1]!)
    const strands = new Map(around.map(edge => [strand(edge), edge]))
    const byRing = new Map<number, number>()
    for (const edge of strands.values()) {
      const other = byRing.get(ringOf[edge]!)
      if (other !== undefined) return fault('touch', place, other, edge)
      byRing.set(ringOf[edge]!, edge)
    }
    touches.push({ place, rings: [...byRing.keys()] })
    return undefined
  }

  const startRings = (below: number, eastern: readonly number[]) => {
    let under = below
    for (const edge of eastern) {
      const ring = ringOf[edge]!
      if (parents[ring] === -2) {
        counterClockwise[ring] = west[edge] === edge ? 1 : 0
        const ringUnder = under < 0 ? -1 : ringOf[under]!
        const insideAbove = under >= 0 && (west[under] === under) === (counterClockwise[ringUnder] === 1)
        parents[ring] = ringUnder < 0 || insideAbove ? ringUnder : parents[ringUnder]!
      }
      under = edge
    }
  }

  const order = Uint32Array.from(vertices.keys()).sort((a, b) => comparePositions(vertices[a]!, vertices[b]!))
  for (let first = 0, end = 0; first < order.length; first = end) {
    const place = vertices[order[first]!]!
    const eastern: number[] = []
    for (end = first; end < order.length && samePosition(vertices[order[end]!]!, place); end++) {
      const vertex = order[end]!
      if (west[vertex] === vertex) eastern.push(vertex)
      if (west[previous[vertex]!] === vertex) eastern.push(previous[vertex]!)
    }
    const run = line.runThrough(edge => orientation(westEnd(edge), eastEnd(edge), place))
    const through = run.segments.filter(edge => !samePosition(eastEnd(edge), place))
    if (through.length > 1) return fault('cross', place, through[0]!, through[1]!)
    for (const edge of through) eastern.push(edge)
    eastern.sort((a, b) => -orientation(place, eastEnd(a), eastEnd(b)))
    for (let i = 1; i < eastern.length; i++) {
      if (orientation(place, eastEnd(eastern[i - 1]!), eastEnd(eastern[i]!)) === 0)
        return fault('overlap', place, eastern[i - 1]!, eastern[i]!)
    }
    if (end - first + through.length > 1) {
      const found = meet(place, run, eastern)
      if (found) return found
    }
    startRings(run.below, eastern)
    line.replace(run, eastern)
    const found =
      eastern.length === 0
        ? crossing(run.below, run.above)
        : (crossing(run.below, eastern[0]!) ?? crossing(eastern.at(-1)!, run.above))
    if (found) return found
  }
  return { nesting: { parents, touches } }
}
