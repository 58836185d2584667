import type { Coverage } from '@geyi/shared/coverage'
import type { ExchangeEdges } from '@geyi/shared/edits'
import { degreesOf, type MultiPolygon } from '@geyi/shared/geo'
import { forbiddenIn } from '@geyi/shared/rights'
import { DomainError } from '../../errors/domain-error.ts'
import { subtreesFor } from '../../viewer/authorize.ts'
import type { Viewer } from '../../viewer/viewer.ts'

/** A change of a draft, and the extent of the plan's base. */
interface GroundChange {
  readonly before: Coverage
  readonly after: Coverage
  readonly inverse: ExchangeEdges
  readonly extent: MultiPolygon
}

/**
 * Passes a change whose every touched boundary lies below the plan's division and the planner's rights.
 * @throws FORBIDDEN with the division whose it is, and the place
 */
export function authorizeGround(viewer: Viewer, division: string, { extent, ...change }: GroundChange): void {
  const planner = subtreesFor(viewer, 'DRAFT_PLANS')
  const forbidden = forbiddenIn({ division, planner, extent }, change)
  if (!forbidden) return
  const { code, grids, line, reason } = forbidden
  throw new DomainError(
    'FORBIDDEN',
    reason === 'BEYOND_PLAN'
      ? `This boundary is ${code ? `${code}’s` : 'nobody’s'} to move; the plan is for ${division}.`
      : `This boundary is ${code}’s to move; you have no right there.`,
    { division: code, grids, line: line?.map(position => position.map(degreesOf)) ?? null, reason },
  )
}
