import { type Exchange, makeOperation, type Operation, type OperationResult } from '@urql/core'
import { filter, makeSubject, merge, pipe, tap } from 'wonka'

const AGAIN = 'askedAgain'

/**
 * Sends a query once more when it was refused because the session is over: the server has dropped the dead cookie with its refusal,
 * so a stranger gets the answer that a stranger may have. A mutation is never repeated.
 */
export const askAgainSignedOut: Exchange =
  ({ forward }) =>
  operations => {
    const { source: repeated, next } = makeSubject<Operation>()
    return pipe(
      merge([operations, repeated]),
      forward,
      tap(result => {
        if (mayAskAgain(result))
          next(makeOperation('query', result.operation, { ...result.operation.context, [AGAIN]: true }))
      }),
      filter(result => !mayAskAgain(result)),
    )
  }

const mayAskAgain = ({ operation, error }: OperationResult): boolean =>
  operation.kind === 'query' &&
  !operation.context[AGAIN] &&
  (error?.graphQLErrors.some(({ extensions }) => extensions.code === 'UNAUTHENTICATED') ?? false)
