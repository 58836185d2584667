import { DomainError } from '../../errors/domain-error.ts'
import { mayAnywhere } from '../../viewer/authorize.ts'
import { requireSignedIn } from '../../viewer/signed-in.ts'
import type { Viewer } from '../../viewer/viewer.ts'

/**
 * The gate before every write to the catalogue: all districts share it, so it is kept by whoever keeps the stations of a whole one.
 * @throws UNAUTHENTICATED, FORBIDDEN
 */
export function mayKeepCatalogue(viewer: Viewer | null): asserts viewer is Viewer {
  requireSignedIn(viewer)
  if (!mayAnywhere(viewer, 'KEEP_CATALOGUE'))
    throw new DomainError('FORBIDDEN', 'The catalogue is kept by station keepers and planners of a whole district.')
}
