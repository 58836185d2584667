import { codeAt } from '../codes/level.ts'
import { divisionOverBoth } from '../coverage/levels.ts'
import type { Holder } from '../coverage/structure/edge.ts'
import { locate } from '../geo/contains.ts'
import type { MultiPolygon, Position } from '../geo/position.ts'

/** One side of a boundary: who holds it, and the community on which that grid hangs. */
export interface Side {
  readonly id: Holder
  readonly community: string | undefined
}

/**
 * Code of the division whose a boundary is: the lowest that contains both sides. Nobody's ground inside the district is the
 * district's; beyond its extent, and along its rim, it is the prefecture's to say.
 */
export const divisionOverSides = (
  one: Side,
  other: Side,
  line: readonly [Position, Position] | null,
  extent: MultiPolygon,
): string => {
  if (one.id !== undefined && other.id !== undefined) return divisionOverBoth(groundOf(one), groundOf(other))
  const { community } = one.id === undefined ? other : one
  return codeAt(community, line && isInside(line, extent) ? 'district' : 'prefecture') ?? ''
}

const groundOf = ({ community }: Side): { community?: string } => (community === undefined ? {} : { community })

const isInside = ([a, b]: readonly [Position, Position], extent: MultiPolygon): boolean =>
  locate([(a[0] + b[0]) / 2, (a[1] + b[1]) / 2], extent) === 'inside' &&
  locate(a, extent) !== 'outside' &&
  locate(b, extent) !== 'outside'
