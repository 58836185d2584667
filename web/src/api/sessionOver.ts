import type { Exchange, OperationResult } from '@urql/core'
import { pipe, tap } from 'wonka'
import { Store } from '../state/store.ts'

/** Whether the session is over, as far as the server has said. */
export const sessionOver = new Store(false)

/** Hears from the answers whether the session is over: a change was refused for it, and none has gone through since. */
export const hearSessionOver: Exchange =
  ({ forward }) =>
  operations =>
    pipe(
      forward(operations),
      tap(result => {
        if (result.operation.kind !== 'mutation') return
        if (!result.error) sessionOver.set(false)
        else if (isSignedOut(result)) sessionOver.set(true)
      }),
    )

/** A wrong password is no end of a session. */
const isSignedOut = ({ error }: OperationResult): boolean =>
  error?.graphQLErrors.some(
    ({ extensions, path }) => extensions.code === 'UNAUTHENTICATED' && path?.[0] !== 'signIn',
  ) ?? false
