import { DomainError } from '../errors/domain-error.ts'
import type { Viewer } from './viewer.ts'

/** Passes whoever is signed in, and every key. @throws UNAUTHENTICATED */
export function requireSignedIn(viewer: Viewer | null): asserts viewer is Viewer {
  if (!viewer) throw new DomainError('UNAUTHENTICATED', 'Sign in first.')
}

/** Passes who is signed in themselves: an account’s sessions, password and notices are no business of its keys. @throws UNAUTHENTICATED, FORBIDDEN */
export function requirePerson(viewer: Viewer | null): asserts viewer is Viewer {
  requireSignedIn(viewer)
  refuseKeys(viewer)
}

/** Passes everybody but a key. @throws FORBIDDEN */
export function refuseKeys(viewer: Viewer | null): void {
  if (viewer?.key) throw new DomainError('FORBIDDEN', 'A key is not a session: this is for people who sign in.')
}
