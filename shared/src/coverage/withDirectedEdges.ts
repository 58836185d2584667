import type { MultiPolygon } from '../geo/position.ts'
import { boundaryFromEdges, directedEdgesOf } from './assemblePolygons.ts'
import { PositionTable } from './positionTable.ts'
import type { DirectedEdge } from './traceRings.ts'

/** The boundary after some of its directed edges have gone and others have come; `undefined` when they do not close. */
export const withDirectedEdges = (
  boundary: MultiPolygon,
  gone: readonly DirectedEdge[],
  come: readonly DirectedEdge[],
): MultiPolygon | undefined => {
  const table = new PositionTable(gone.length)
  const ends: DirectedEdge[][] = []
  for (const edge of gone) {
    const id = table.intern(edge[0])
    const list = ends[id]
    if (list) list.push(edge)
    else ends[id] = [edge]
  }
  const isGone = ([from, to]: DirectedEdge) => {
    const list = ends[table.find(from)]
    return list?.some(edge => edge[1][0] === to[0] && edge[1][1] === to[1]) ?? false
  }
  const kept = gone.length === 0 ? directedEdgesOf(boundary) : directedEdgesOf(boundary).filter(edge => !isGone(edge))
  return boundaryFromEdges([...kept, ...come])
}
