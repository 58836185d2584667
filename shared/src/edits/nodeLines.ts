import { type Edge, isOutline } from '../coverage/edge.ts'
import { type EdgeIndex, edgesIn } from '../coverage/edgeIndex.ts'
import { type BBox, bboxOfPositions } from '../geo/bbox.ts'
import { samePosition } from '../geo/order.ts'
import type { Position } from '../geo/position.ts'
import { segmentsCross } from '../geo/segments.ts'
import { distanceInUnits, distanceToSegment, fractionAlong, nearestOnSegment } from './nearness.ts'

/** Within so many units, about five centimetres, a drawn line joins a vertex or an edge instead of passing it by. */
export const REACH = 5

/** Farthest from a lattice point that a line may run and still be taken through it: a little over half a diagonal. */
const PIXEL = 0.75

const MOST_ROUNDS = 24

const MOST_VERTICES = 5_000

/** Lines and edges after every place where they meet has become a vertex of both. */
export type Noded = {
  readonly lines: readonly (readonly Position[])[]
  /** The edges that got vertices, with all their positions from a to b. */
  readonly bent: ReadonlyMap<Edge, readonly Position[]>
}

const around = (positions: readonly Position[], margin: number): BBox => {
  const { west, south, east, north } = bboxOfPositions(positions)!
  return { west: west - margin, south: south - margin, east: east + margin, north: north + margin }
}

const isEnd = (p: Position, a: Position, b: Position) => samePosition(p, a) || samePosition(p, b)

/** Where two crossing segments meet, rounded to the lattice; the same whichever way the second runs. */
const crossingOf = (a: Position, b: Position, c: Position, d: Position): Position => {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]]
  const [gx, gy] = [d[0] - c[0], d[1] - c[1]]
  const t = ((c[0] - a[0]) * gy - (c[1] - a[1]) * gx) / (dx * gy - dy * gx)
  return [Math.round(a[0] + t * dx), Math.round(a[1] + t * dy)]
}

/** A polyline with the places put in where they lie along its segment number `at`, and whether it changed. */
const thread = (line: Position[], at: number, places: readonly Position[]): boolean => {
  const [a, b] = [line[at]!, line[at + 1]!]
  const inner = places
    .filter(place => !isEnd(place, a, b))
    .sort((p, q) => fractionAlong(p, a, b) - fractionAlong(q, a, b) || p[0] - q[0] || p[1] - q[1])
    .filter((place, i, all) => i === 0 || !samePosition(place, all[i - 1]!))
  line.splice(at + 1, 0, ...inner)
  return inner.length > 0
}

/**
 * A strand that is its own mirror image about the middle of its edge. Lattice points seldom lie exactly on an edge, so
 * a new vertex on the outline would add or take a sliver of the district; with its mirror image the two cancel exactly.
 *
 *     a ──────·N──────┬──────M·────── b      M = a + b − N
 */
const balanced = ({ a, b }: Edge, strand: readonly Position[]): Position[] => {
  const all = strand.flatMap(([x, y]): Position[] => [
    [x, y],
    [a[0] + b[0] - x, a[1] + b[1] - y],
  ])
  const line: Position[] = [a, b]
  thread(line, 0, all)
  return line
}

/** A drawn position brought to the vertex or onto the edge that it nearly touches. */
const attract = (index: EdgeIndex, place: Position): Position => {
  const near = edgesIn(index, around([place], REACH))
  const closest = (candidates: Position[]) =>
    candidates
      .filter(candidate => distanceInUnits(place, candidate) <= REACH)
      .sort((p, q) => distanceInUnits(place, p) - distanceInUnits(place, q) || p[0] - q[0] || p[1] - q[1])[0]
  return (
    closest(near.flatMap(edge => [edge.a, edge.b])) ??
    closest(near.map(edge => nearestOnSegment(place, edge.a, edge.b))) ??
    place
  )
}

const attractLine = (index: EdgeIndex, line: readonly Position[]): Position[] => {
  const drawn: Position[] = []
  line.forEach((place, i) => {
    const at = attract(index, place)
    const last = drawn.at(-1)
    const isLast = i === line.length - 1
    if (last && samePosition(last, at)) return
    // Steps too small to see come from the hand, not the mind; the end of a line is always meant.
    if (last && !isLast && samePosition(at, place) && distanceInUnits(last, at) <= REACH) return
    drawn.push(at)
  })
  return drawn
}

/** The work of one noding: the lines, and the edges they have touched so far. */
class Noding {
  readonly lines: Position[][]
  readonly bent = new Map<Edge, Position[]>()
  readonly #index: EdgeIndex

  constructor(index: EdgeIndex, lines: readonly (readonly Position[])[]) {
    this.#index = index
    this.lines = lines.map(line => attractLine(index, line)).filter(line => line.length > 1)
  }

  /** One pass over everything; whether anything got a new vertex. */
  round(): boolean {
    let changed = false
    for (const line of this.lines) {
      for (let i = 0; i < line.length - 1; i++) {
        if (line.length > MOST_VERTICES) return true
        while (line.length <= MOST_VERTICES && this.#joinOrCross(line, i)) changed = true
        changed = this.#bendEdges(line[i]!, line[i + 1]!) || changed
      }
    }
    return this.#settleBentEdges() || changed
  }

  #joinOrCross(line: Position[], i: number): boolean {
    return this.#joinVertices(line, i) || this.#crossEdges(line, i) || this.#crossLines(line, i)
  }

  #strandsNear(a: Position, b: Position): (readonly [Edge, Position[]])[] {
    return edgesIn(this.#index, around([a, b], REACH + 1)).map(edge => [edge, this.bent.get(edge) ?? [edge.a, edge.b]])
  }

  #joinVertices(line: Position[], i: number): boolean {
    const [a, b] = [line[i]!, line[i + 1]!]
    const places: Position[] = []
    for (const [edge, strand] of this.#strandsNear(a, b)) {
      for (const place of strand) {
        const distance = distanceToSegment(place, a, b)
        if (distance > REACH || !isBetween(place, a, b)) continue
        // A line joins no vertex twice from afar, or it would go to and fro between two that are near each other.
        const isFree = isEnd(place, edge.a, edge.b) && !line.some(other => samePosition(other, place))
        if (isFree || distance <= PIXEL) places.push(place)
      }
    }
    return thread(line, i, places)
  }

  #crossEdges(line: Position[], i: number): boolean {
    const [a, b] = [line[i]!, line[i + 1]!]
    const places: Position[] = []
    for (const [edge, strand] of this.#strandsNear(a, b)) {
      for (let k = strand.length - 2; k >= 0; k--) {
        const [c, d] = [strand[k]!, strand[k + 1]!]
        if (!segmentsCross(a, b, c, d)) continue
        const place = crossingOf(c, d, a, b)
        places.push(place)
        if (thread(strand, k, [place])) this.#bend(edge, strand)
      }
    }
    return thread(line, i, places)
  }

  #crossLines(line: Position[], i: number): boolean {
    const [a, b] = [line[i]!, line[i + 1]!]
    const places: Position[] = []
    for (const other of this.lines) {
      for (let k = 0; k < other.length; k++) {
        const [c, d] = [other[k]!, other[k + 1]]
        if (!isEnd(c, a, b) && distanceToSegment(c, a, b) <= PIXEL) places.push(c)
        if (d && segmentsCross(a, b, c, d)) places.push(crossingOf(c, d, a, b))
      }
    }
    return thread(line, i, places)
  }

  /** Takes edges that pass a line's vertex through it. */
  #bendEdges(...places: Position[]): boolean {
    let changed = false
    for (const place of places) {
      for (const [edge, strand] of this.#strandsNear(place, place)) {
        for (let k = strand.length - 2; k >= 0; k--) {
          if (distanceToSegment(place, strand[k]!, strand[k + 1]!) > PIXEL) continue
          if (!thread(strand, k, [place])) break
          this.#bend(edge, strand)
          changed = true
          break
        }
      }
    }
    return changed
  }

  /** Takes bent edges through the vertices that bending has brought them upon (Hobby 1999). */
  #settleBentEdges(): boolean {
    let changed = false
    for (const [edge, strand] of [...this.bent]) {
      for (let k = strand.length - 2; k >= 0; k--) {
        const [a, b] = [strand[k]!, strand[k + 1]!]
        const near = this.#strandsNear(a, b).filter(([other]) => other !== edge)
        const places = near
          .flatMap(([, other]) => other)
          .filter(place => distanceToSegment(place, a, b) <= PIXEL && isBetween(place, a, b))
        if (!thread(strand, k, places)) continue
        this.#bend(edge, strand)
        changed = true
      }
    }
    return changed
  }

  #bend(edge: Edge, strand: Position[]): void {
    this.bent.set(edge, isOutline(edge) ? balanced(edge, strand) : strand)
  }
}

const isBetween = (p: Position, a: Position, b: Position): boolean => {
  const t = fractionAlong(p, a, b)
  return t > 0 && t < 1 && !isEnd(p, a, b)
}

/**
 * Makes a common vertex of every place where drawn lines meet each other or the edges of a coverage, on the lattice, by
 * snap rounding (Hobby 1999): what passes within half a lattice width of a new vertex is taken through it, and no vertex
 * that was there moves. `undefined` when lines are so tangled that this finds no end.
 *
 *     ────┼────      ────•────
 *         │      →       │
 */
export const nodeLines = (index: EdgeIndex, lines: readonly (readonly Position[])[]): Noded | undefined => {
  const noding = new Noding(index, lines)
  for (let round = 0; noding.round(); round++) if (round === MOST_ROUNDS) return undefined
  return noding
}
