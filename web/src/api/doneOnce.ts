import { type Exchange, makeOperation, type Operation } from '@urql/core'
import { map, pipe, tap } from 'wonka'

/**
 * Gives every change a key of its own, by which the server does it once. One that got no answer may have been done: the same
 * change sent again has the same key, until it is answered. Changes that bring a key, and trials, are sent as they are.
 */
export const doneOnce: Exchange = ({ forward }) => {
  /** By what was asked, as the client numbers it. */
  const unanswered = new Map<number, string>()
  const withKey = (operation: Operation): Operation => {
    const { kind, key, variables, context } = operation
    if (kind !== 'mutation' || !takesKey(variables?.input)) return operation
    const idempotencyKey = unanswered.get(key) ?? newKey()
    unanswered.set(key, idempotencyKey)
    const input = { ...variables.input, idempotencyKey }
    return makeOperation(kind, { ...operation, variables: { ...variables, input } }, context)
  }
  return operations =>
    pipe(
      operations,
      map(withKey),
      forward,
      tap(({ operation, error }) => {
        const isAnswered = !error?.networkError || error.graphQLErrors.length > 0
        if (operation.kind === 'mutation' && isAnswered) unanswered.delete(operation.key)
      }),
    )
}

const takesKey = (input: unknown): input is object =>
  typeof input === 'object' && input !== null && !('idempotencyKey' in input) && !('dryRun' in input && input.dryRun)

/** 128 bits at random; unlike `randomUUID` they are there on plain HTTP too. */
const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, '0')).join('')
