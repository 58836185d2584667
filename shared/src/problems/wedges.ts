import { compareClockwise } from '../coverage/rings/traceRings.ts'
import { type Edge, type Holder, leftFrom, otherEnd, rightFrom } from '../coverage/structure/edge.ts'
import { type EdgeIndex, edgesAt } from '../coverage/structure/edgeIndex.ts'
import type { Position } from '../geo/position.ts'
import { type Problem, problemBetween } from './problem.ts'

/** The edges of a vertex in clockwise order. */
export const clockwiseAround = (star: readonly Edge[], vertex: Position): readonly Edge[] => {
  if (star.length < 3) return star
  const base = otherEnd(star[0]!, vertex)
  return star.toSorted((e, f) =>
    e === f
      ? 0
      : e === star[0]
        ? -1
        : f === star[0]
          ? 1
          : compareClockwise(vertex, base, otherEnd(e, vertex), otherEnd(f, vertex)),
  )
}

/** Two holders of the same ground overlap; a holder and nobody leave a gap. */
export const conflict = (one: Holder, other: Holder, at: Position): Problem =>
  problemBetween(one !== undefined && other !== undefined ? 'GRIDS_OVERLAP' : 'GAP_BETWEEN_GRIDS', [one, other], { at })

/**
 * Vertices around which two neighbouring edges disagree about who holds the ground between them:
 *
 *        e          right of e and left of f are the same ground
 *        │ ╱ f
 *        •╱
 */
export const findWedgeConflicts = (index: EdgeIndex, vertices: Iterable<Position>): Problem[] => {
  const problems: Problem[] = []
  for (const vertex of vertices) {
    const star = clockwiseAround(edgesAt(index, vertex), vertex)
    for (let i = 0; i < star.length; i++) {
      const between = rightFrom(star[i]!, vertex)
      const claimed = leftFrom(star[(i + 1) % star.length]!, vertex)
      if (between !== claimed) problems.push(conflict(between, claimed, vertex))
    }
  }
  return problems
}
