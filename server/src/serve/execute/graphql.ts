import { ApolloServer } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled'
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { viewerAsking } from '../../account/asking.ts'
import { clearToken } from '../../account/cookie.ts'
import { bearerOf } from '../../account/key/bearer.ts'
import type { Engine } from '../../database/engine/engine.ts'
import { unavailabilityOf } from '../../database/unavailable.ts'
import { DomainError } from '../../errors/domain-error.ts'
import { Context } from '../../graphql/context.ts'
import { legibleLiterals } from '../../graphql/parse/legible-text.ts'
import { stringifyWithRawJson } from '../../graphql/raw-json.ts'
import { settleOnTheirDay } from '../../plan/publish/settle/settle-on-their-day.ts'
import { instanceKeyOf } from '../../requests/instance.query.ts'
import { tellCost } from '../gate/cost/tell-cost.ts'
import { LIMITS } from '../gate/document/limits.ts'
import { Gate } from '../gate/gate.ts'
import { noHints } from '../gate/no-hints.ts'
import { createSchema } from '../schema/schema.ts'
import type { Sockets } from '../watch/sockets.ts'
import { CompiledQueries } from './compiled-queries.ts'
import { createExecutor } from './executor.ts'
import { answerGraphql } from './fast-path.ts'
import { errorFormatter } from './format-error.ts'
import { seenBy } from './own-writes.ts'
import { refuseWith } from './refusal.ts'
import { requestGuard } from './request-guard.ts'
import { statusOfAnswer } from './status-of-answer.ts'
import { refuseForeignSockets, subscriptionHandler } from './subscriptions.ts'

/** Serves `/graphql`: queries and mutations over HTTP, subscriptions over sockets. */
export async function serveGraphql(
  app: FastifyInstance,
  engine: Engine,
  sockets: Sockets,
  compileFrom?: number,
): Promise<void> {
  const key = await instanceKeyOf(engine.em)
  const schema = await createSchema()
  const gate = new Gate(schema)
  const format = errorFormatter(app.log)
  const server = new ApolloServer<Context>({
    gateway: createExecutor(schema, gate),
    csrfPrevention: true,
    cache: 'bounded',
    introspection: true,
    includeStacktraceInErrorResponses: false,
    // Apollo would end the process by the same signal before the database is closed.
    stopOnTerminationSignals: false,
    validationRules: [legibleLiterals],
    parseOptions: { maxTokens: LIMITS.tokens },
    // The gate remembers documents.
    documentStore: null,
    stringifyResult: stringifyWithRawJson,
    formatError: format,
    // Cache control would wrap every single field.
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      requestGuard,
      statusOfAnswer,
      fastifyApolloDrainPlugin(app),
      tellCost,
      noHints,
    ],
  })
  await server.start()
  const otherwise = fastifyApolloHandler(server, {
    context: (request, reply) => contextOf(engine, key, request, reply),
  })
  const handler = answerGraphql({
    server,
    schema,
    gate,
    queries: new CompiledQueries(schema, compileFrom),
    contextOf: (request, reply) => contextOf(engine, key, request, reply),
    refuse: refuseWith(format),
    otherwise,
  })
  app.route({
    url: '/graphql',
    method: 'GET',
    preValidation: refuseForeignSockets,
    handler,
    // A subscription sets no cookie, so it needs nothing to answer on.
    wsHandler: subscriptionHandler({
      schema,
      gate,
      format,
      sockets,
      contextOf: request => contextOf(engine, key, request, undefined),
    }),
  })
  app.route({
    url: '/graphql',
    method: 'POST',
    handler,
  })
  app.route({
    url: '/graphql',
    method: app.supportedMethods.filter(method => !TAKEN.includes(method)),
    onRequest: refuseMethod,
    handler,
  })
  settleOnTheirDay(app, engine.em)
}

/** HTTP methods by which GraphQL is asked. */
const TAKEN: readonly string[] = ['GET', 'HEAD', 'POST']

async function refuseMethod(_: FastifyRequest, reply: FastifyReply): Promise<void> {
  reply.header('allow', 'GET, POST')
  throw Object.assign(new Error('GraphQL is asked by POST, or by GET for queries.'), { statusCode: 405 })
}

/** A session that is over is refused, not treated as a stranger: the browser drops it and asks again. */
async function contextOf(
  engine: Engine,
  key: string,
  request: FastifyRequest,
  reply: FastifyReply | undefined,
): Promise<Context> {
  const viewer = await viewerAsking(engine.em, request).catch(error => {
    if (error instanceof DomainError && reply && bearerOf(request) === undefined) clearToken(reply)
    return refuseWhenAway(error)
  })
  if (viewer?.key) request.server.keyUse.ask(viewer.key.keyId)
  else if (viewer && !isMeant(request, viewer.username))
    throw new DomainError('UNAUTHENTICATED', 'Somebody else has signed in meanwhile. Sign in as you were.')
  const reader = request.server.copies?.readerFrom(seenBy(request)) ?? engine.em
  return new Context(reader, engine.em, viewer, key, request, reply as FastifyReply)
}

/**
 * Whether a request is of the account in whose name it was begun, where it says one: all windows of a browser share one cookie, and what
 * one person could not send must not go out in the name of the next.
 */
const isMeant = ({ headers }: FastifyRequest, username: string): boolean =>
  (headers['geyi-username'] ?? encodeURIComponent(username)) === encodeURIComponent(username)

/** Before Apollo has a context it takes every failure for a bug. */
function refuseWhenAway(error: unknown): never {
  throw unavailabilityOf(error) ?? error
}
