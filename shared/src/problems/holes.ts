import { startedAtSmallest } from '../coverage/canonical.ts'
import type { Coverage } from '../coverage/coverage.ts'
import type { Edge } from '../coverage/edge.ts'
import { findEdge } from '../coverage/edgeIndex.ts'
import type { GridId } from '../coverage/grid.ts'
import { type DirectedEdge, traceRings } from '../coverage/traceRings.ts'
import { areaOfRing } from '../geo/measures.ts'
import { orientation } from '../geo/orientation.ts'
import type { Ring } from '../geo/position.ts'

/** Ground that nobody holds with grids all around it. Whether it is a gap or meant is not for a program to decide. */
export type Hole = {
  readonly ring: Ring
  /** In m². */
  readonly area: number
  readonly neighbours: readonly GridId[]
}

/** All holes in the ground of a coverage, largest first: faces of nobody's ground that do not reach the outside. */
export const holesOf = (coverage: Coverage, edges: readonly Edge[]): Hole[] => {
  const outline = edges.flatMap(({ a, b, left, right }): DirectedEdge[] => {
    if (left === undefined && right !== undefined) return [[a, b]]
    return left !== undefined && right === undefined ? [[b, a]] : []
  })
  return (traceRings(outline) ?? [])
    .map(startedAtSmallest)
    .filter(ring => orientation(ring[ring.length - 2]!, ring[0]!, ring[1]!) > 0)
    .map(ring => {
      const sides = ring.slice(1).flatMap((to, i) => {
        const edge = findEdge(coverage.edges, ring[i]!, to)
        return [edge?.left, edge?.right]
      })
      return { ring, area: areaOfRing(ring), neighbours: [...new Set(sides)].filter(id => id !== undefined).sort() }
    })
    .sort((g, h) => h.area - g.area)
}
