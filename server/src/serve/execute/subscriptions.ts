import type { WebsocketHandler } from '@fastify/websocket'
import type { FastifyRequest } from 'fastify'
import { type ExecutionResult, GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql'
import { makeHandler } from 'graphql-ws/use/@fastify/websocket'
import { askByParameters } from '../../account/key/bearer.ts'
import { DomainError } from '../../errors/domain-error.ts'
import type { Context } from '../../graphql/context.ts'
import { isOurOrigin } from '../../outside.ts'
import { charge } from '../gate/charge.ts'
import { type Gate, isRefused } from '../gate/gate.ts'
import { isStranger } from '../gate/stranger.ts'
import type { Sockets } from '../watch/sockets.ts'
import { onceRecorded } from './once-recorded.ts'
import { formattedOf } from './refusal.ts'

/** The most subscriptions over one socket. */
const MAX_SUBSCRIPTIONS = 20
/** The largest message that a client may send, in bytes. */
export const MAX_MESSAGE = 64 * 1024

export interface SubscriptionOptions {
  readonly schema: GraphQLSchema
  readonly gate: Gate
  /** How an error leaves. */
  readonly format: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError
  /** Who asks, as for any other request. */
  readonly contextOf: (request: FastifyRequest) => Promise<Context>
  readonly sockets: Sockets
}

/**
 * Speaks the protocol `graphql-transport-ws` on a socket, for subscriptions only: queries and mutations go over HTTP,
 * where they are limited, counted and guarded against foreign origins.
 */
export function subscriptionHandler({
  schema,
  gate,
  format,
  contextOf,
  sockets,
}: SubscriptionOptions): WebsocketHandler {
  const formatted = (errors: readonly GraphQLError[]) => errors.map(error => format(formattedOf(error), error))
  return makeHandler({
    schema,
    connectionInitWaitTimeout: 10_000,
    onConnect: socket => {
      askByParameters(socket.extra.request, socket.connectionParams)
      sockets.opened(socket)
    },
    onClose: socket => sockets.closed(socket),
    onSubscribe: async ({ extra, subscriptions }, _id, { query, operationName, variables }) => {
      if (Object.keys(subscriptions).length > MAX_SUBSCRIPTIONS)
        return [new DomainError('TOO_MANY_FEATURES', `At most ${MAX_SUBSCRIPTIONS} subscriptions go over one socket.`)]
      let contextValue: Context
      try {
        contextValue = await contextOf(extra.request)
      } catch (error) {
        if (error instanceof GraphQLError) return [error]
        throw error
      }
      const admitted = gate.admit({
        text: query,
        operationName: operationName ?? undefined,
        variables: variables ?? {},
        stranger: isStranger(contextValue),
        kinds: ['subscription'],
      })
      if (isRefused(admitted)) return admitted
      const tooMuch = charge(contextValue, admitted)
      if (tooMuch) return [tooMuch]
      contextValue.readWhatIsWritten()
      const { document } = admitted
      return { schema, document, operationName, variableValues: variables, contextValue }
    },
    onError: (_context, _id, _payload, errors) => formatted(errors),
    onNext: async (_context, _id, _payload, { contextValue }, result) => {
      const { data, errors } = await onceRecorded(contextValue as Context, result as ExecutionResult)
      return errors && { data: data ?? null, errors: formatted(errors) }
    },
  })
}

/** Refuses a socket that another site's page opens: it would come with the cookie of whoever looks at that page. */
export async function refuseForeignSockets(request: FastifyRequest): Promise<void> {
  const { origin } = request.headers
  if (!request.ws || origin === undefined || isOurOrigin(request, origin)) return
  throw Object.assign(new Error('Sockets are opened from our own pages only.'), { statusCode: 403 })
}
