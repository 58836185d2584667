import { ApolloServer } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled'
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { clearToken, tokenOf } from '../account/cookie.ts'
import { viewerOf } from '../account/session.service.ts'
import type { Engine } from '../database/engine.ts'
import { oneRow } from '../database/rows.ts'
import { unavailabilityOf } from '../database/unavailable.ts'
import { settleOnTheirDay } from '../plan/publish/settle-on-their-day.ts'
import { mayTryOut } from '../serve/outside.ts'
import { CompiledQueries } from './compiled-queries.ts'
import { Context } from './context.ts'
import { DomainError } from './domain-error.ts'
import { createExecutor } from './executor.ts'
import { withFastPath } from './fast-path.ts'
import { errorFormatter } from './format-error.ts'
import { legibleLiterals } from './legible-text.ts'
import { stringifyWithRawJson } from './raw-json.ts'
import { requestGuard } from './request-guard.ts'
import { createSchema } from './schema.ts'
import { statusOfAnswer } from './status-of-answer.ts'
import { refuseForeignSockets, subscriptionHandler } from './subscriptions.ts'

/** The most tokens that one query may have; the parser stops there. */
const MAX_TOKENS = 5_000

/** Serves `/graphql`: queries and mutations over HTTP, subscriptions over sockets. */
export async function serveGraphql(app: FastifyInstance, engine: Engine, compileFrom?: number): Promise<void> {
  const { key } = await oneRow<{ key: string }>(engine.em, 'select cursor_key as key from instance')
  const schema = await createSchema()
  const queries = new CompiledQueries(schema, compileFrom)
  const server = new ApolloServer<Context>({
    gateway: createExecutor(schema, queries),
    csrfPrevention: true,
    cache: 'bounded',
    introspection: true,
    includeStacktraceInErrorResponses: false,
    // Apollo would end the process by the same signal before the database is closed.
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: MAX_TOKENS },
    validationRules: [legibleLiterals],
    stringifyResult: stringifyWithRawJson,
    formatError: errorFormatter(app.log),
    // Cache control would wrap every single field.
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      requestGuard,
      statusOfAnswer,
      fastifyApolloDrainPlugin(app),
    ],
  })
  await server.start()
  const handler = fastifyApolloHandler(server, {
    context: (request, reply) => contextOf(engine, key, request, reply),
  })
  app.route({
    url: '/graphql',
    method: 'GET',
    preValidation: refuseForeignSockets,
    handler,
    // A subscription sets no cookie, so it needs nothing to answer on.
    wsHandler: subscriptionHandler({
      schema,
      log: app.log,
      contextOf: request => contextOf(engine, key, request, undefined),
    }),
  })
  app.route({
    url: '/graphql',
    method: ['POST', 'OPTIONS'],
    handler: withFastPath(server, queries, (request, reply) => contextOf(engine, key, request, reply), handler),
  })
  settleOnTheirDay(app, engine.em)
}

/** A session that is over is refused, not treated as a stranger: the browser drops it and asks again. */
async function contextOf(
  engine: Engine,
  key: string,
  request: FastifyRequest,
  reply: FastifyReply | undefined,
): Promise<Context> {
  const token = tokenOf(request)
  const viewer = token ? await viewerOf(engine.em, token).catch(refuseWhenAway) : null
  if (token && (!viewer || (viewer.demo && !mayTryOut(request)))) {
    if (reply) clearToken(reply)
    throw new DomainError('UNAUTHENTICATED', 'Your session is over. Sign in again.')
  }
  return new Context(engine.em, viewer, key, request, reply as FastifyReply)
}

/** Before Apollo has a context it takes every failure for a bug. */
function refuseWhenAway(error: unknown): never {
  throw unavailabilityOf(error) ?? error
}
