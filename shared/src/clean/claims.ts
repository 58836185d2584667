import type { Edge } from '../coverage/structure/edge.ts'
import type { Grid, GridId } from '../coverage/structure/grid.ts'
import { PositionTable } from '../coverage/structure/positionTable.ts'
import { comparePositions } from '../geo/order.ts'
import type { Position } from '../geo/position.ts'

/** An edge with all the grids that claim the ground on each side of it, some perhaps more than once. */
export type ClaimedEdge = Edge & { readonly lefts: readonly GridId[]; readonly rights: readonly GridId[] }

/** Claims without those of one grid on both sides, which cancel one for one. */
const cancelled = (lefts: readonly GridId[], rights: readonly GridId[]): [readonly GridId[], readonly GridId[]] => {
  if (!lefts.some(id => rights.includes(id))) return [lefts, rights]
  const [left, right] = [[...lefts], [...rights]]
  for (const id of new Set(lefts)) {
    while (left.includes(id) && right.includes(id)) {
      left.splice(left.indexOf(id), 1)
      right.splice(right.indexOf(id), 1)
    }
  }
  return [left, right]
}

const NONE = -1

/** Edges by their ends; where two come to lie on each other their claims are put together. */
export class Claims {
  readonly #places: PositionTable
  // In the order they came; nothing where the claims of an edge have cancelled.
  readonly #edges: (ClaimedEdge | undefined)[] = []
  // Every edge hangs on the list of its western end.
  readonly #firstOf: Int32Array
  readonly #next: Int32Array
  readonly #east: Int32Array

  /** Room for at most so many edges. */
  constructor(most: number) {
    this.#places = new PositionTable(2 * most)
    this.#firstOf = new Int32Array(2 * most).fill(NONE)
    this.#next = new Int32Array(most)
    this.#east = new Int32Array(most)
  }

  /** Adds the claims of one edge; claims of one grid on both sides cancel. */
  put(from: Position, to: Position, lefts: readonly GridId[], rights: readonly GridId[]): void {
    const order = comparePositions(from, to)
    if (order > 0) this.#put(to, from, rights, lefts)
    else if (order < 0) this.#put(from, to, lefts, rights)
  }

  /** All edges that somebody claims. */
  edges(): ClaimedEdge[] {
    return this.#edges.filter(edge => edge !== undefined)
  }

  #put(a: Position, b: Position, more: readonly GridId[], others: readonly GridId[]): void {
    const [west, east] = [this.#places.intern(a), this.#places.intern(b)]
    let at = this.#firstOf[west]!
    while (at !== NONE && this.#east[at] !== east) at = this.#next[at]!
    const there = at === NONE ? undefined : this.#edges[at]
    const [lefts, rights] = there
      ? cancelled([...there.lefts, ...more], [...there.rights, ...others])
      : cancelled(more, others)
    const isClaimed = lefts.length + rights.length > 0
    const edge = isClaimed ? { a, b, left: lefts[0], right: rights[0], lefts, rights } : undefined
    if (there) {
      this.#edges[at] = edge
      // Claimed again, it comes last.
      if (!edge) this.#east[at] = NONE
    } else if (edge) {
      const added = this.#edges.push(edge) - 1
      this.#east[added] = east
      this.#next[added] = this.#firstOf[west]!
      this.#firstOf[west] = added
    }
  }
}

/** The claims that the rings of grids make. */
export const claimsOf = (grids: readonly Grid[]): Claims => {
  let most = 0
  for (const { boundary } of grids) for (const polygon of boundary) for (const ring of polygon) most += ring.length
  const claims = new Claims(most)
  const nobody: readonly GridId[] = []
  for (const { id, boundary } of grids) {
    const own = [id]
    for (const polygon of boundary)
      for (const ring of polygon) for (let i = 1; i < ring.length; i++) claims.put(ring[i - 1]!, ring[i]!, own, nobody)
  }
  return claims
}
