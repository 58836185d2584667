import { distanceBetween } from '../../geo/measures.ts'
import type { MultiPolygon } from '../../geo/position.ts'
import { directedEdgesOf } from '../rings/assemblePolygons.ts'
import type { DirectedEdge } from '../rings/traceRings.ts'
import type { Coverage } from '../structure/coverage.ts'
import { findGrid } from '../structure/coverage.ts'
import type { Holder } from '../structure/edge.ts'
import { findEdge } from '../structure/edgeIndex.ts'
import type { GridId } from '../structure/grid.ts'

/** The holders on the other side of directed edges from `id`, with the length of what they share in metres. */
const sharesAlong = (coverage: Coverage, edges: readonly DirectedEdge[], id: Holder): Map<GridId, number> => {
  const lengths = new Map<GridId, number>()
  for (const [from, to] of edges) {
    const edge = findEdge(coverage.edges, from, to)
    if (!edge) continue
    const other = edge.left === id ? edge.right : edge.left
    if (other !== undefined) lengths.set(other, (lengths.get(other) ?? 0) + distanceBetween(from, to))
  }
  return lengths
}

/** The grids that share an edge with one, with the length of what they share in metres. */
export const neighboursOf = (coverage: Coverage, id: GridId): Map<GridId, number> =>
  sharesAlong(coverage, directedEdgesOf(findGrid(coverage, id)?.boundary ?? []), id)

/** The grids around ground that one holder has, a piece of a grid or a hole, with the length of what they share in metres. */
export const neighboursOfGround = (coverage: Coverage, ground: MultiPolygon, holder: Holder): Map<GridId, number> =>
  sharesAlong(coverage, directedEdgesOf(ground), holder)
