import type { ApolloServerPlugin } from '@apollo/server'
import { GraphQLError } from 'graphql'
import { DomainError } from '../../errors/domain-error.ts'
import type { Context } from '../../graphql/context.ts'
import { illegibleVariable } from '../../graphql/parse/legible-text.ts'

/** Refuses, before anything runs, what no operation of ours could be asked for. */
export const requestGuard: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, operation, request }) => {
      if (!operation)
        throw new GraphQLError('`operationName` must name one of the operations of the query.', {
          extensions: { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400 } },
        })
      if (operation.operation === 'subscription')
        throw new DomainError(
          'BAD_USER_INPUT',
          'Subscriptions go over a socket; see the protocol graphql-transport-ws.',
        )
      const illegible = illegibleVariable(schema, operation, request.variables)
      if (illegible) throw illegible
    },
  }),
}
