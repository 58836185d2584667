import { actNow } from '../act/act.ts'
import { DomainError } from '../errors/domain-error.ts'
import { type Operation, operations } from './operations.ts'
import type { Viewer } from './viewer.ts'

/** Codes of the subtrees in which the viewer may do something: by the roles of an account, or by the scopes of a key. */
export function subtreesFor(viewer: Viewer | null, operation: Operation): string[] {
  if (!viewer) return []
  const { roles, scopes, within } = operations[operation]
  const { key, rights } = viewer
  const codes = key
    ? key.divisionCodes.filter(() => key.scopes.some(scope => scopes.includes(scope)))
    : rights.filter(({ role }) => roles.includes(role)).map(({ divisionCode }) => divisionCode)
  return codes.filter(code => code.length <= within)
}

/** Whether the viewer may do something in a subtree that contains the place of this code. */
export const mayAct = (viewer: Viewer | null, operation: Operation, code: string): boolean =>
  subtreesFor(viewer, operation).some(subtree => code.startsWith(subtree))

/** Whether the viewer may do something anywhere at all. */
export const mayAnywhere = (viewer: Viewer | null, operation: Operation): boolean =>
  subtreesFor(viewer, operation).length > 0

/**
 * The one gate before every write: passes when the viewer may do something in a subtree that contains the place of this code. What is
 * done then is recorded as done there.
 * @throws UNAUTHENTICATED for a stranger, FORBIDDEN for an account without the right.
 */
export function authorize(viewer: Viewer | null, operation: Operation, code: string): asserts viewer is Viewer {
  if (!viewer) throw new DomainError('UNAUTHENTICATED', 'Sign in first.')
  if (!mayAct(viewer, operation, code))
    throw new DomainError('FORBIDDEN', `You have no right to change anything in ${code}.`)
  actNow()?.at(code)
}
