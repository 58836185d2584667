import { DomainError } from '../errors/domain-error.ts'
import type { RoleName } from './role.ts'
import type { Viewer } from './viewer.ts'

/** Roles that another one has too: whoever draws the ground keeps the stations on it. */
const INCLUDED: Readonly<Partial<Record<RoleName, RoleName>>> = { STATION_KEEPER: 'PLANNER' }

/** Whether the viewer has the role in a subtree that contains the place of this code, by itself or by one that includes it. */
export const mayAct = (viewer: Viewer | null, role: RoleName, code: string): boolean =>
  viewer?.rights.some(
    right => (right.role === role || right.role === INCLUDED[role]) && code.startsWith(right.divisionCode),
  ) ?? false

/**
 * The one gate before every write: passes when the viewer has the role in a subtree that contains the place of this code.
 * @throws UNAUTHENTICATED for a stranger, FORBIDDEN for an account without the right.
 */
export function authorize(viewer: Viewer | null, role: RoleName, code: string): asserts viewer is Viewer {
  if (!viewer) throw new DomainError('UNAUTHENTICATED', 'Sign in first.')
  if (!mayAct(viewer, role, code))
    throw new DomainError('FORBIDDEN', `You have no right to change anything in ${code}.`)
}
