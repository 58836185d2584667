import { directedEdgesOf } from '../coverage/assemblePolygons.ts'
import type { Edge } from '../coverage/edge.ts'
import type { Grid, GridId } from '../coverage/grid.ts'
import { comparePositions, samePosition } from '../geo/order.ts'
import type { Position } from '../geo/position.ts'

/** An edge with all the grids that claim the ground on each side of it, some perhaps more than once. */
export type ClaimedEdge = Edge & { readonly lefts: readonly GridId[]; readonly rights: readonly GridId[] }

/** Edges by their ends; where two come to lie on each other their claims are put together. */
export class Claims {
  readonly #edges = new Map<string, ClaimedEdge>()

  /** Adds the claims of one edge; claims of one grid on both sides cancel. */
  put(from: Position, to: Position, lefts: readonly GridId[], rights: readonly GridId[]): void {
    if (samePosition(from, to)) return
    if (comparePositions(from, to) > 0) {
      this.put(to, from, rights, lefts)
      return
    }
    const key = `${from[0]} ${from[1]} ${to[0]} ${to[1]}`
    const there = this.#edges.get(key)
    const allLefts = [...(there?.lefts ?? []), ...lefts]
    const allRights = [...(there?.rights ?? []), ...rights]
    for (const id of new Set(allLefts)) {
      while (allLefts.includes(id) && allRights.includes(id)) {
        allLefts.splice(allLefts.indexOf(id), 1)
        allRights.splice(allRights.indexOf(id), 1)
      }
    }
    if (allLefts.length + allRights.length === 0) this.#edges.delete(key)
    else {
      this.#edges.set(key, {
        a: from,
        b: to,
        left: allLefts[0],
        right: allRights[0],
        lefts: allLefts,
        rights: allRights,
      })
    }
  }

  /** All edges that somebody claims. */
  edges(): ClaimedEdge[] {
    return [...this.#edges.values()]
  }
}

/** The claims that the rings of grids make. */
export const claimsOf = (grids: Iterable<Grid>): Claims => {
  const claims = new Claims()
  for (const { id, boundary } of grids)
    for (const [from, to] of directedEdgesOf(boundary)) claims.put(from, to, [id], [])
  return claims
}
