import { directedEdgesOf } from '../../coverage/rings/assemblePolygons.ts'
import { findGrid } from '../../coverage/structure/coverage.ts'
import type { Edge, Holder } from '../../coverage/structure/edge.ts'
import { findEdge } from '../../coverage/structure/edgeIndex.ts'
import { attributesOf, type GridId } from '../../coverage/structure/grid.ts'
import { type Plan, refuse } from '../change/change.ts'
import type { MergeGrids } from '../change/edit.ts'

/** The ids that can be reached from the first over edges shared by two of them. */
const connected = (ids: readonly GridId[], edges: readonly Edge[]): Set<GridId> => {
  const reached = new Set(ids.slice(0, 1))
  for (let before = 0; before < reached.size; ) {
    before = reached.size
    for (const { left, right } of edges) {
      if (left === undefined || right === undefined || !ids.includes(left) || !ids.includes(right)) continue
      if (reached.has(left)) reached.add(right)
      else if (reached.has(right)) reached.add(left)
    }
  }
  return reached
}

/** Makes neighbours one: the edges between them vanish, and `into` holds the ground. */
export const mergeGrids: Plan<MergeGrids> = (coverage, { grids, into }) => {
  const ids = [...new Set([into, ...grids])]
  const missing = ids.filter(id => !findGrid(coverage, id))
  if (missing.length > 0) return refuse('NO_SUCH_GRID', missing)
  if (ids.length < 2 || !grids.includes(into)) return refuse('MALFORMED_EDIT', ids)
  const gone = ids.filter(id => id !== into).map(id => findGrid(coverage, id)!)
  const touched = new Set<Edge>()
  for (const { boundary } of gone) {
    for (const [from, to] of directedEdgesOf(boundary)) {
      const edge = findEdge(coverage.edges, from, to)
      if (edge) touched.add(edge)
    }
  }
  const removed = [...touched]
  const apart = ids.filter(id => !connected(ids, removed).has(id))
  if (apart.length > 0) return refuse('GRIDS_NOT_ADJACENT', [into, ...apart].sort())
  const heir = (holder: Holder) => (holder !== undefined && ids.includes(holder) ? into : holder)
  const added = removed
    .map(edge => ({ ...edge, left: heir(edge.left), right: heir(edge.right) }))
    .filter(edge => edge.left !== edge.right)
  return { removed, added, grids: gone.map(grid => ({ before: attributesOf(grid), after: null })), isWhole: true }
}
