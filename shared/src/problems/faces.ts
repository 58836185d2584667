import { compareClockwise } from '../coverage/rings/traceRings.ts'
import { type Edge, type Holder, leftFrom, otherEnd } from '../coverage/structure/edge.ts'
import { type EdgeIndex, edgesAt } from '../coverage/structure/edgeIndex.ts'
import { holderEastOf } from '../coverage/structure/holderEast.ts'
import { PositionTable } from '../coverage/structure/positionTable.ts'
import type { Position } from '../geo/position.ts'
import type { Problem } from './problem.ts'
import { conflict } from './wedges.ts'

/** Vertices from which no edge leads on to the east: among them is the easternmost of every connected set of edges. */
export const easternmostOf = (edges: readonly Edge[]): Position[] => {
  const table = new PositionTable(edges.length * 2)
  const leadsOn = new Set<number>()
  for (const { a, b } of edges) {
    leadsOn.add(table.intern(a))
    table.intern(b)
  }
  return table.positions.filter((_, id) => !leadsOn.has(id))
}

const holderJustEastOf = (star: readonly Edge[], vertex: Position): Holder => {
  const east: Position = [vertex[0] + 1, vertex[1]]
  const first = star.reduce((best, edge) =>
    compareClockwise(vertex, east, otherEnd(edge, vertex), otherEnd(best, vertex)) < 0 ? edge : best,
  )
  return leftFrom(first, vertex)
}

/**
 * Vertices whose own edges say that the ground to the east is another's than the next edge in that direction says: what
 * lies there is drawn over, or left empty. Where all wedges agree, checking one vertex of every connected set of edges,
 * its easternmost, proves that each place has one holder.
 */
export const findFaceConflicts = (index: EdgeIndex, vertices: Iterable<Position>): Problem[] => {
  const problems: Problem[] = []
  for (const vertex of vertices) {
    const star = edgesAt(index, vertex)
    if (star.length === 0) continue
    const own = holderJustEastOf(star, vertex)
    const seen = holderEastOf(index, vertex)
    if (own !== seen) problems.push(conflict(own, seen, vertex))
  }
  return problems
}
