import { type CombinedError, errorCodeOf } from '../api/index.ts'
import type { stationTexts } from './stations.texts.ts'

type StationText = (typeof stationTexts)['zh']

/** Why a change was not saved, in words for people: what happened and what to do. */
export function stationProblem(
  error: CombinedError,
  name: string,
  places: readonly string[],
  text: StationText,
): string {
  const code = errorCodeOf(error)
  switch (code) {
    case 'VERSION_CONFLICT':
      return text.conflict(name)
    case 'FORBIDDEN':
      return places.length > 0 ? text.forbidden(places) : text.forbiddenAll
    case 'NOT_FOUND':
      return text.gone(name)
    case 'UNAUTHENTICATED':
      return text.signedOut
    case 'UNREACHABLE':
    case 'UNAVAILABLE':
      return text.unreachable
    case 'BAD_USER_INPUT':
    case 'INVALID_GEOMETRY':
      return text.failed(error.graphQLErrors[0]?.message ?? code)
    default:
      return text.internal
  }
}
