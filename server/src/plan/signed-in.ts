import type { Viewer } from '../account/viewer.ts'
import { DomainError } from '../api/domain-error.ts'

/** Passes whoever is signed in. @throws UNAUTHENTICATED */
export function requireSignedIn(viewer: Viewer | null): asserts viewer is Viewer {
  if (!viewer) throw new DomainError('UNAUTHENTICATED', 'Sign in first.')
}
