import type { FastifyRequest } from 'fastify'
import type { Reader } from '../database/access.ts'
import { DomainError } from '../errors/domain-error.ts'
import { mayTryOut } from '../outside.ts'
import type { Viewer } from '../viewer/viewer.ts'
import { tokenOf } from './cookie.ts'
import { bearerOf } from './key/bearer.ts'
import { keyViewer } from './key/key-viewer.ts'
import { viewerOf } from './session.service.ts'

/**
 * Who asks, with the rights as they are now; `null` is a stranger. A key that is brought is who asks, and the cookie beside it is not looked at:
 * browsers send cookies unasked. What does not open anything is refused, not treated as a stranger’s.
 * @throws UNAUTHENTICATED for a key or a session that is unknown or over
 */
export async function viewerAsking(reader: Reader, request: FastifyRequest): Promise<Viewer | null> {
  const secret = bearerOf(request)
  if (secret !== undefined) return usable(await keyViewer(reader, secret), request)
  const token = tokenOf(request)
  return token ? usable(await viewerOf(reader, token), request) : null
}

/** Passes a viewer that may ask from where it does. */
function usable(viewer: Viewer | null, request: FastifyRequest): Viewer {
  if (viewer && (!viewer.demo || mayTryOut(request))) return viewer
  throw new DomainError('UNAUTHENTICATED', 'Your session is over. Sign in again.')
}
