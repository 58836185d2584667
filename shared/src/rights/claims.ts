import { sortByLine } from '../coverage/rings/sameLine.ts'
import { type Coverage, findGrid } from '../coverage/structure/coverage.ts'
import type { Edge, Holder } from '../coverage/structure/edge.ts'
import type { GridId } from '../coverage/structure/grid.ts'
import type { ExchangeEdges } from '../edits/change/edit.ts'
import type { MultiPolygon, Position } from '../geo/position.ts'
import { divisionOverSides, type Side } from './divisionOverSides.ts'

/** A right that a change needs: the lowest division that contains all whose ground or boundary it touches, and where that shows. */
export interface Claim {
  /** Code of the division. */
  readonly code: string
  readonly line: readonly [Position, Position] | null
  readonly grids: readonly GridId[]
}

/** What the claims of a change depend on. */
export interface Change {
  readonly before: Coverage
  readonly after: Coverage
  readonly inverse: ExchangeEdges
  /** Ground of the district when the plan began, without its holes. */
  readonly extent: MultiPolygon
}

/** All rights that a change needs, none of which contains another. */
export function claimsOf({ before, after, inverse, extent }: Change): Claim[] {
  const claims = new Map<string, Claim>()
  const claim = (one: Side, other: Side, edge: Edge | null) => {
    const code = divisionOverSides(one, other, edge && [edge.a, edge.b], extent)
    if (claims.has(code)) return
    const grids = [one.id, other.id].filter(id => id !== undefined)
    claims.set(code, { code, line: edge && [edge.a, edge.b], grids })
  }
  const was = (id: Holder): Side => sideOf(before, id)
  const is = (id: Holder): Side => sideOf(after, id)
  const { stayed, straightened, gone, come } = sortByLine(inverse.add, inverse.remove)
  for (const { edge, pieces } of stayed)
    for (const piece of pieces)
      for (const side of ['left', 'right'] as const)
        if (edge[side] !== piece[side]) claim(was(edge[side]), is(piece[side]), piece)
  for (const { edge, pieces } of straightened)
    for (const piece of pieces)
      for (const side of ['left', 'right'] as const)
        if (edge[side] !== piece[side]) claim(was(piece[side]), is(edge[side]), piece)
  for (const edge of gone) claim(was(edge.left), was(edge.right), edge)
  for (const edge of come) claim(is(edge.left), is(edge.right), edge)
  for (const { before: now, after: then } of inverse.grids) {
    const id = (now ?? then)!.id
    if (now && then) claim({ id, community: then.community }, { id, community: now.community }, null)
  }
  // A vertex put into a boundary moves nothing, but it is still drawn in somebody's ground.
  if (claims.size === 0)
    for (const edge of [...inverse.remove, ...inverse.add]) claim(is(edge.left), is(edge.right), edge)
  // A right to a division is a right to all below it.
  const codes = [...claims.keys()]
  return [...claims.values()].filter(({ code }) => !codes.some(other => other !== code && code.startsWith(other)))
}

const sideOf = (coverage: Coverage, id: Holder): Side => ({
  id,
  community: id === undefined ? undefined : findGrid(coverage, id)?.community,
})
