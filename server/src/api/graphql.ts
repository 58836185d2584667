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
import { Context } from './context.ts'
import { DomainError } from './domain-error.ts'
import { createExecutor } from './executor.ts'
import { errorFormatter } from './format-error.ts'
import { stringifyWithRawJson } from './raw-json.ts'
import { createSchema } from './schema.ts'

/** The most tokens that one query may have; the parser stops there. */
const MAX_TOKENS = 5_000

/** Serves `/graphql`. */
export async function serveGraphql(app: FastifyInstance, engine: Engine, compileFrom?: number): Promise<void> {
  const { key } = await oneRow<{ key: string }>(engine.em, 'select cursor_key as key from instance')
  const server = new ApolloServer<Context>({
    gateway: createExecutor(await createSchema(), compileFrom),
    csrfPrevention: true,
    cache: 'bounded',
    introspection: true,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: MAX_TOKENS },
    stringifyResult: stringifyWithRawJson,
    formatError: errorFormatter(app.log),
    // Cache control would wrap every single field.
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      fastifyApolloDrainPlugin(app),
    ],
  })
  await server.start()
  app.route({
    url: '/graphql',
    method: ['GET', 'POST', 'OPTIONS'],
    handler: fastifyApolloHandler(server, { context: (request, reply) => contextOf(engine, key, request, reply) }),
  })
}

/** A session that is over is refused, not treated as a stranger: the browser drops it and asks again. */
async function contextOf(engine: Engine, key: string, request: FastifyRequest, reply: FastifyReply): Promise<Context> {
  const token = tokenOf(request)
  const viewer = token ? await viewerOf(engine.em, token) : null
  if (token && !viewer) {
    clearToken(reply)
    throw new DomainError('UNAUTHENTICATED', 'Your session is over. Sign in again.')
  }
  return new Context(engine.em, viewer, key, request, reply)
}
