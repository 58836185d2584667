import { type BBox, bboxOfPositions } from '../../geo/bbox.ts'
import type { MultiPolygon, Position, Ring } from '../../geo/position.ts'
import { PositionTable } from '../structure/positionTable.ts'
import { assemblePolygons, boundaryFromEdges, directedEdgesOf } from './assemblePolygons.ts'
import { startedAtSmallest } from './canonical.ts'
import { type DirectedEdge, traceRings } from './traceRings.ts'

/** Directed edges that go, in a form that answers quickly which vertices and edges are among them. */
class Turnover {
  readonly #table: PositionTable
  readonly #gone: Position[][] = []
  readonly #box: BBox | undefined

  constructor(gone: readonly DirectedEdge[], come: readonly DirectedEdge[]) {
    this.#table = new PositionTable(2 * (gone.length + come.length))
    for (const edge of [...gone, ...come]) for (const end of edge) this.#table.intern(end)
    for (const [from, to] of gone) {
      const id = this.#table.find(from)
      this.#gone[id] = [...(this.#gone[id] ?? []), to]
    }
    this.#box = bboxOfPositions(this.#table.positions)
  }

  /** Whether an edge begins or ends in the vertex that goes or comes. */
  touches(vertex: Position): boolean {
    const box = this.#box
    if (!box || vertex[0] < box.west || vertex[0] > box.east || vertex[1] < box.south || vertex[1] > box.north)
      return false
    return this.#table.find(vertex) >= 0
  }

  isGone(from: Position, to: Position): boolean {
    return this.#gone[this.#table.find(from)]?.some(end => end[0] === to[0] && end[1] === to[1]) ?? false
  }
}

/** What stays of a ring, cut at every touched vertex. */
const strandsOf = (ring: Ring, turnover: Turnover): Position[][] => {
  const size = ring.length - 1
  const start = ring.findIndex(vertex => turnover.touches(vertex))
  const strands: Position[][] = []
  let strand = [ring[start]!]
  for (let i = 1; i <= size; i++) {
    const vertex = ring[(start + i) % size]!
    strand.push(vertex)
    if (!turnover.touches(vertex)) continue
    if (strand.length > 2 || !turnover.isGone(strand[0]!, vertex)) strands.push(strand)
    strand = [vertex]
  }
  return strands
}

/**
 * The boundary after some of its directed edges have gone and others have come, in canonical form; `undefined` when they
 * do not close. Rings that no change touches are kept as they are.
 */
export const withDirectedEdges = (
  boundary: MultiPolygon,
  gone: readonly DirectedEdge[],
  come: readonly DirectedEdge[],
): MultiPolygon | undefined => {
  const turnover = new Turnover(gone, come)
  const rings = boundary.flat()
  const touched = rings.filter(ring => ring.some(vertex => turnover.touches(vertex)))
  if (touched.length > 1) {
    // Rings may touch each other in vertices that no edge comes to or goes from: only whole edges show that.
    const kept = directedEdgesOf(boundary).filter(([from, to]) => !turnover.isGone(from, to))
    return boundaryFromEdges([...kept, ...come])
  }
  const traced = traceRings([...touched.flatMap(ring => strandsOf(ring, turnover)), ...come])
  return (
    traced && assemblePolygons([...rings.filter(ring => !touched.includes(ring)), ...traced.map(startedAtSmallest)])
  )
}
