import { boundaryFromEdges } from '../coverage/rings/assemblePolygons.ts'
import type { DirectedEdge } from '../coverage/rings/traceRings.ts'
import { attributesOf, type Grid, type GridId } from '../coverage/structure/grid.ts'
import type { Position } from '../geo/position.ts'
import { claimsOf } from './claims.ts'
import { facesOf } from './faces.ts'
import { nodeClaims } from './nodeClaims.ts'
import { type DecidedGround, resolveFaces } from './resolveFaces.ts'
import { type MovedVertex, snapVertices } from './snapVertices.ts'

/** One thing that cleaning did. */
export type CleaningChange =
  | ({ readonly kind: 'VERTEX_MOVED' } & MovedVertex)
  | { readonly kind: 'VERTEX_INSERTED'; readonly at: Position; readonly grids: readonly GridId[] }
  | { readonly kind: 'GRID_VANISHED'; readonly grids: readonly GridId[] }
  | DecidedGround

/** Grids that form a coverage, and all that had to be done for it. */
export type Cleaned = { readonly grids: readonly Grid[]; readonly changes: readonly CleaningChange[] }

/** Metres of one E7 unit from south to north; from west to east it is less. */
const METRES = 0.01113

/**
 * Makes a coverage of flawed grids and says everything it did: vertices of boundaries without a neighbour snap within the
 * tolerance, boundaries that cross get common vertices, disputed ground thinner than the tolerance goes to one grid, gaps
 * as thin are filled. Wider gaps may be real enclaves and stay; so does wider disputed ground unless `givesAll`, as only
 * the reader knows whose it is. Tolerance in metres; at 0 only crossings are mended.
 */
export const cleanGrids = (grids: readonly Grid[], tolerance: number, givesAll = false): Cleaned => {
  const units = tolerance / METRES
  const snapped = snapVertices(claimsOf(grids).edges(), units)
  const noded = nodeClaims(snapped.edges, units)
  const faces = facesOf(noded.edges)
  // Noding can open gaps as thin as the lattice even where the tolerance is zero.
  const { holders, decided } = resolveFaces(noded.edges, faces, Math.max(tolerance, METRES), givesAll)
  const edgesOf = new Map<GridId, DirectedEdge[]>(grids.map(({ id }) => [id, []]))
  noded.edges.forEach(({ a, b }, e) => {
    const [left, right] = [holders[faces.cycleOf[2 * e]!], holders[faces.cycleOf[2 * e + 1]!]]
    for (const id of left!) if (!right!.includes(id)) edgesOf.get(id)!.push([a, b])
    for (const id of right!) if (!left!.includes(id)) edgesOf.get(id)!.push([b, a])
  })
  const cleaned = grids.map(grid => ({
    ...attributesOf(grid),
    boundary: boundaryFromEdges(edgesOf.get(grid.id)!) ?? [],
  }))
  const vanished = cleaned.filter(({ boundary }) => boundary.length === 0).map(({ id }) => id)
  return {
    grids: cleaned.filter(({ boundary }) => boundary.length > 0),
    changes: [
      ...snapped.moved.map(moved => ({ kind: 'VERTEX_MOVED' as const, ...moved })),
      ...noded.inserted.map(({ at, edge }) => ({
        kind: 'VERTEX_INSERTED' as const,
        at,
        grids: [...new Set([...edge.lefts, ...edge.rights])].sort(),
      })),
      ...decided,
      ...(vanished.length > 0 ? [{ kind: 'GRID_VANISHED' as const, grids: vanished }] : []),
    ],
  }
}
