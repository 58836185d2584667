import { type Coverage, findGrid } from '../coverage/structure/coverage.ts'
import type { Holder } from '../coverage/structure/edge.ts'
import type { MultiPolygon, Position } from '../geo/position.ts'
import { type Change, type Claim, claimsOf } from './claims.ts'
import { divisionOverSides, type Side } from './divisionOverSides.ts'

/** What may be drawn: in a plan for one division, by a planner with rights over some. */
export interface Rights {
  /** Code of the plan's division. */
  readonly division: string
  /** Codes of the divisions whose subtrees the planner may redraw; none when the plan can't be drawn in. */
  readonly planner: readonly string[]
  /** The ground of the district when the plan began, without its holes: nobody's ground inside it is the district's to give. */
  readonly extent: MultiPolygon
}

/** Whose a change is that can't be made, and whether the plan or the planner does not reach so far. */
export interface Forbidden extends Claim {
  readonly reason: 'BEYOND_PLAN' | 'BEYOND_RIGHTS'
}

const isBeyond = ({ division, planner }: Rights, code: string): Forbidden['reason'] | undefined => {
  if (!code.startsWith(division)) return 'BEYOND_PLAN'
  return planner.some(own => code.startsWith(own)) ? undefined : 'BEYOND_RIGHTS'
}

/** Whether whoever has these rights may redraw the inside of a division. */
export const mayRedraw = (rights: Rights, code: string): boolean => isBeyond(rights, code) === undefined

/** What forbids a change, if anything does: the first of its claims that the rights do not reach. */
export const forbiddenIn = (rights: Rights, change: Omit<Change, 'extent'>): Forbidden | undefined => {
  for (const claim of claimsOf({ ...change, extent: rights.extent })) {
    const reason = isBeyond(rights, claim.code)
    if (reason) return { ...claim, reason }
  }
  return undefined
}

/** Code of the division whose a stretch of boundary is to move. */
export const keeperOf = (
  coverage: Coverage,
  { extent }: Rights,
  { line, left, right }: { readonly line: readonly Position[]; readonly left: Holder; readonly right: Holder },
): string => {
  const side = (id: Holder): Side => ({
    id,
    community: id === undefined ? undefined : findGrid(coverage, id)?.community,
  })
  return divisionOverSides(side(left), side(right), [line[0]!, line[1]!], extent)
}
