import type { CombinedError } from '@urql/core'

/** Why a request failed: the server's `extensions.code`, or `UNREACHABLE` when no answer came. */
export function errorCodeOf(error: CombinedError): string {
  if (error.networkError && error.graphQLErrors.length === 0) return 'UNREACHABLE'
  const code = error.graphQLErrors[0]?.extensions.code
  return typeof code === 'string' ? code : 'INTERNAL_SERVER_ERROR'
}
