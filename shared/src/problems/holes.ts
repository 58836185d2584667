import { startedAtSmallest } from '../coverage/rings/canonical.ts'
import { type DirectedEdge, traceRings } from '../coverage/rings/traceRings.ts'
import type { Coverage } from '../coverage/structure/coverage.ts'
import { type Edge, isOutline } from '../coverage/structure/edge.ts'
import { edgesIn, findEdge } from '../coverage/structure/edgeIndex.ts'
import type { GridId } from '../coverage/structure/grid.ts'
import { bboxOfPositions } from '../geo/bbox.ts'
import { locateInRing } from '../geo/contains.ts'
import { areaOf } from '../geo/measures.ts'
import { orientation } from '../geo/orientation.ts'
import type { Ring } from '../geo/position.ts'

/** Ground that nobody holds with grids all around it. Whether it is a gap or meant is not for a program to decide. */
export type Hole = {
  /** Its outer rim; what lies in it may be held again. */
  readonly ring: Ring
  /** In m², without islands that somebody holds. */
  readonly area: number
  readonly neighbours: readonly GridId[]
}

/** The edges of an outline, with nobody's ground on the left. */
const alongNobody = (edges: readonly Edge[]): DirectedEdge[] =>
  edges.flatMap(({ a, b, left, right }): DirectedEdge[] => {
    if (left === undefined && right !== undefined) return [[a, b]]
    return left !== undefined && right === undefined ? [[b, a]] : []
  })

/** The rims of ground that somebody holds inside a hole. */
export const islandsIn = (coverage: Coverage, ring: Ring): Ring[] => {
  const within = edgesIn(coverage.edges, bboxOfPositions(ring)!).filter(
    edge =>
      isOutline(edge) && locateInRing([(edge.a[0] + edge.b[0]) / 2, (edge.a[1] + edge.b[1]) / 2], ring) === 'inside',
  )
  return (traceRings(alongNobody(within)) ?? []).map(startedAtSmallest)
}

/** All holes in the ground of a coverage, largest first: faces of nobody's ground that do not reach the outside. */
export const holesOf = (coverage: Coverage, edges: readonly Edge[]): Hole[] => {
  return (traceRings(alongNobody(edges)) ?? [])
    .map(startedAtSmallest)
    .filter(ring => orientation(ring[ring.length - 2]!, ring[0]!, ring[1]!) > 0)
    .map(ring => {
      const sides = ring.slice(1).flatMap((to, i) => {
        const edge = findEdge(coverage.edges, ring[i]!, to)
        return [edge?.left, edge?.right]
      })
      const area = areaOf([[ring, ...islandsIn(coverage, ring)]])
      return { ring, area, neighbours: [...new Set(sides)].filter(id => id !== undefined).sort() }
    })
    .sort((g, h) => h.area - g.area)
}
