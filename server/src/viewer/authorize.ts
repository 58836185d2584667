import { DomainError } from '../errors/domain-error.ts'
import type { RoleName } from './role.ts'
import type { Viewer } from './viewer.ts'

/** Whether the viewer has the role in a subtree that contains the place of this code. */
export const mayAct = (viewer: Viewer | null, role: RoleName, code: string): boolean =>
  viewer?.rights.some(right => right.role === role && code.startsWith(right.divisionCode)) ?? false

/**
 * The one gate before every write: passes when the viewer has the role in a subtree that contains the place of this code.
 * @throws UNAUTHENTICATED for a stranger, FORBIDDEN for an account without the right.
 */
export function authorize(viewer: Viewer | null, role: RoleName, code: string): asserts viewer is Viewer {
  if (!viewer) throw new DomainError('UNAUTHENTICATED', 'Sign in first.')
  if (!mayAct(viewer, role, code))
    throw new DomainError('FORBIDDEN', `You have no right to change anything in ${code}.`)
}
