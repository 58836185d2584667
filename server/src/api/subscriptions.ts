import type { WebsocketHandler } from '@fastify/websocket'
import type { FastifyBaseLogger, FastifyRequest } from 'fastify'
import { GraphQLError, type GraphQLSchema, Kind, parse, validate } from 'graphql'
import { makeHandler } from 'graphql-ws/use/@fastify/websocket'
import { isOurOrigin } from '../serve/outside.ts'
import type { Context } from './context.ts'
import { DomainError } from './domain-error.ts'
import { errorFormatter } from './format-error.ts'

/** The most tokens of a subscription: it names one field and what is wanted of its events. */
const MAX_TOKENS = 1_000
/** The most subscriptions over one socket. */
const MAX_SUBSCRIPTIONS = 20
/** The largest message that a client may send, in bytes. */
export const MAX_MESSAGE = 64 * 1024

export interface SubscriptionOptions {
  readonly schema: GraphQLSchema
  readonly log: FastifyBaseLogger
  /** Who asks, as for any other request. */
  readonly contextOf: (request: FastifyRequest) => Promise<Context>
}

/**
 * Speaks the protocol `graphql-transport-ws` on a socket, for subscriptions only: queries and mutations go over HTTP,
 * where they are limited, counted and guarded against foreign origins.
 */
export function subscriptionHandler({ schema, log, contextOf }: SubscriptionOptions): WebsocketHandler {
  const format = errorFormatter(log)
  const formatted = (errors: readonly GraphQLError[]) => errors.map(error => format(error.toJSON(), error))
  return makeHandler({
    schema,
    connectionInitWaitTimeout: 10_000,
    onSubscribe: async ({ extra, subscriptions }, _id, { query, operationName, variables }) => {
      if (Object.keys(subscriptions).length > MAX_SUBSCRIPTIONS)
        return [new DomainError('TOO_MANY_FEATURES', `At most ${MAX_SUBSCRIPTIONS} subscriptions go over one socket.`)]
      try {
        const document = parse(query, { maxTokens: MAX_TOKENS })
        const others = document.definitions.some(
          definition => definition.kind === Kind.OPERATION_DEFINITION && definition.operation !== 'subscription',
        )
        if (others) return [new DomainError('BAD_USER_INPUT', 'Only subscriptions go over a socket; ask by POST.')]
        const errors = validate(schema, document)
        if (errors.length > 0) return errors
        const contextValue = await contextOf(extra.request)
        return { schema, document, operationName, variableValues: variables, contextValue }
      } catch (error) {
        if (error instanceof GraphQLError) return [error]
        throw error
      }
    },
    onError: (_context, _id, _payload, errors) => formatted(errors),
    onNext: (_context, _id, _payload, _args, { data, errors }) =>
      errors && { data: data ?? null, errors: formatted(errors) },
  })
}

/** Refuses a socket that another site's page opens: it would come with the cookie of whoever looks at that page. */
export async function refuseForeignSockets(request: FastifyRequest): Promise<void> {
  const { origin } = request.headers
  if (!request.ws || origin === undefined || isOurOrigin(request, origin)) return
  throw Object.assign(new Error('Sockets are opened from our own pages only.'), { statusCode: 403 })
}
