import compress from '@fastify/compress'
import cookie from '@fastify/cookie'
import Fastify, { type FastifyInstance } from 'fastify'
import { serveGraphql } from './api/graphql.ts'
import { answerErrorsAsJson } from './api/http-errors.ts'
import { serveTiles } from './backdrop/backdrop.route.ts'
import type { Engine } from './database/engine.ts'
import { serveWeb } from './web.ts'

export interface AppOptions {
  /** Lowest level of what is logged, or false for silence. */
  logLevel?: 'info' | 'warn' | 'error' | false
  /** How often a query must come before it is compiled. */
  compileFrom?: number
}

/** The largest request body: an import of a city's buildings fits. */
const BODY_LIMIT = 64 * 1024 * 1024

/** Builds the server over an open, migrated engine. It listens to nothing yet. */
export async function buildApp(
  engine: Engine,
  { logLevel = 'warn', compileFrom }: AppOptions = {},
): Promise<FastifyInstance> {
  const app = Fastify({
    logger: logLevel === false ? false : { level: logLevel },
    bodyLimit: BODY_LIMIT,
    // One logger for all: a child for every request costs more than it tells.
    childLoggerFactory: logger => logger,
    requestTimeout: 30_000,
    connectionTimeout: 60_000,
    forceCloseConnections: 'idle',
    routerOptions: { ignoreTrailingSlash: true },
  })
  answerErrorsAsJson(app)
  await app.register(compress, { threshold: 2048, encodings: ['br', 'gzip', 'deflate'] })
  await app.register(cookie)
  await serveGraphql(app, engine, compileFrom)
  serveTiles(app, engine)
  app.get('/api/health', () => ({ status: 'ok' }))
  await serveWeb(app)
  return app
}
