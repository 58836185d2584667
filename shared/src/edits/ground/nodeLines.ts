import { type Edge, isOutline } from '../../coverage/structure/edge.ts'
import { type EdgeIndex, edgesIn } from '../../coverage/structure/edgeIndex.ts'
import { samePosition } from '../../geo/order.ts'
import { segmentsCross } from '../../geo/plane/segments.ts'
import type { Position } from '../../geo/position.ts'
import { boxAround, distanceToSegment } from '../../planar/nearness.ts'
import { balanced, crossingOf, isBetween, isEnd, thread } from '../../planar/strands.ts'
import { attractLine, REACH } from './attractLine.ts'

/** Farthest from a lattice point that a line may run and still be taken through it: a little over half a diagonal. */
const PIXEL = 0.75

const MOST_ROUNDS = 24

/** A line that gets more vertices than this beyond four times its own is going in circles. */
const SPARE_VERTICES = 600

/** Lines and edges after every place where they meet has become a vertex of both. */
export type Noded = {
  readonly lines: readonly (readonly Position[])[]
  /** The edges that got vertices, with all their positions from a to b. */
  readonly bent: ReadonlyMap<Edge, readonly Position[]>
}

/** The work of one noding: the lines, and the edges they have touched so far. */
class Noding {
  readonly lines: Position[][]
  readonly bent = new Map<Edge, Position[]>()
  readonly #index: EdgeIndex
  readonly #most: number

  constructor(index: EdgeIndex, lines: readonly (readonly Position[])[]) {
    this.#index = index
    this.#most = 4 * lines.reduce((most, line) => Math.max(most, line.length), 0) + SPARE_VERTICES
    this.lines = lines.map(line => attractLine(index, line)).filter(line => line.length > 1)
  }

  /** One pass over everything; whether anything got a new vertex. */
  round(): boolean {
    let changed = false
    for (const line of this.lines) {
      for (let i = 0; i < line.length - 1; i++) {
        if (line.length > this.#most) return true
        while (line.length <= this.#most && this.#joinOrCross(line, i)) changed = true
        changed = this.#bendEdges(line[i]!, line[i + 1]!) || changed
      }
    }
    return this.#settleBentEdges() || changed
  }

  #joinOrCross(line: Position[], i: number): boolean {
    return this.#joinVertices(line, i) || this.#crossEdges(line, i) || this.#crossLines(line, i)
  }

  #strandsNear(a: Position, b: Position): (readonly [Edge, Position[]])[] {
    return edgesIn(this.#index, boxAround([a, b], REACH + 1)).map(edge => [
      edge,
      this.bent.get(edge) ?? [edge.a, edge.b],
    ])
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
