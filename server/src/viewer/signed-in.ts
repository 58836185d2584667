import { DomainError } from '../errors/domain-error.ts'
import type { Viewer } from './viewer.ts'

/** Passes whoever is signed in. @throws UNAUTHENTICATED */
export function requireSignedIn(viewer: Viewer | null): asserts viewer is Viewer {
  if (!viewer) throw new DomainError('UNAUTHENTICATED', 'Sign in first.')
}
