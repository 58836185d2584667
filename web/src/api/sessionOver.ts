import type { Exchange, OperationResult } from '@urql/core'
import { useSyncExternalStore } from 'react'
import { pipe, tap } from 'wonka'

const listeners = new Set<() => void>()
let isOver = false

function set(over: boolean): void {
  if (over === isOver) return
  isOver = over
  for (const listener of listeners) listener()
}

/** Hears from the answers whether the session is over: a change was refused for it, and none has gone through since. */
export const hearSessionOver: Exchange =
  ({ forward }) =>
  operations =>
    pipe(
      forward(operations),
      tap(result => {
        if (result.operation.kind !== 'mutation') return
        if (!result.error) set(false)
        else if (isSignedOut(result)) set(true)
      }),
    )

/** A wrong password is no end of a session. */
const isSignedOut = ({ error }: OperationResult): boolean =>
  error?.graphQLErrors.some(
    ({ extensions, path }) => extensions.code === 'UNAUTHENTICATED' && path?.[0] !== 'signIn',
  ) ?? false

/** Whether the session is over, as far as the server has said. */
export const useSessionOver = (): boolean =>
  useSyncExternalStore(
    listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => isOver,
  )
