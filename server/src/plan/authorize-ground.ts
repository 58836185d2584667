import { degreesOf } from '@geyi/shared/geo'
import { mayAct } from '../account/authorize.ts'
import type { Viewer } from '../account/viewer.ts'
import { DomainError } from '../api/domain-error.ts'
import { type Change, claimsOf } from './claims.ts'

/**
 * Passes a change whose every touched boundary lies below the plan's division and the planner's rights.
 * @throws FORBIDDEN with the division whose it is, and the place
 */
export function authorizeGround(viewer: Viewer, planDivision: string, change: Change): void {
  for (const { code, line, grids } of claimsOf(change)) {
    const where = { division: code, grids, line: line?.map(position => position.map(degreesOf)) ?? null }
    if (!code.startsWith(planDivision))
      throw new DomainError(
        'FORBIDDEN',
        `This boundary is ${code ? `${code}’s` : 'nobody’s'} to move; the plan is for ${planDivision}.`,
        { ...where, reason: 'BEYOND_PLAN' },
      )
    if (!mayAct(viewer, 'PLANNER', code))
      throw new DomainError('FORBIDDEN', `This boundary is ${code}’s to move; you have no right there.`, {
        ...where,
        reason: 'BEYOND_RIGHTS',
      })
  }
}
