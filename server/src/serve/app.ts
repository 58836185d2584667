import compress from '@fastify/compress'
import cookie from '@fastify/cookie'
import websocket from '@fastify/websocket'
import Fastify, { type FastifyInstance } from 'fastify'
import { mayImport } from '../account/may-import.ts'
import type { Engine } from '../database/engine/engine.ts'
import { setUpJobs } from '../jobs/job-desk.ts'
import type { Background } from '../map/map-settings.resolver.ts'
import { answerToOwnNames, nothingOutside, type Outside } from '../outside.ts'
import { beginSiting } from '../siting/start-siting.ts'
import { serveTiles } from '../tiles/backdrop.route.ts'
import { beginZoning } from '../zoning/begin-zoning.ts'
import { answerBrokenRequest } from './broken-request.ts'
import { serveGraphql } from './execute/graphql.ts'
import { MAX_MESSAGE } from './execute/subscriptions.ts'
import { failureRecord } from './failure-record.ts'
import { LARGE, limitBodies } from './gate/body/body-limit.ts'
import { serveHealth } from './health.ts'
import { answerErrorsAsJson, answerMalformedUrl } from './http-errors.ts'
import { Running } from './running.ts'
import { serveWeb } from './web.ts'

export interface AppOptions {
  /** Lowest level of what is logged, or false for silence. */
  logLevel?: 'info' | 'warn' | 'error' | false
  /** Where the log goes; to standard output when absent. */
  logTo?: { write(line: string): void }
  /** How often a query must come before it is compiled. */
  compileFrom?: number
  /** Counts the requests; whoever ends the server waits for them there. */
  running?: Running
  /** How others reach the server; from this machine only when absent. */
  outside?: Outside
  /** What lies under the map; our own background when absent. */
  background?: Background
}

/** Builds the server over an open, migrated engine. It listens to nothing yet. */
export async function buildApp(
  engine: Engine,
  {
    logLevel = 'warn',
    logTo,
    compileFrom,
    running = new Running(),
    outside = nothingOutside,
    background = { tiandituKey: null, approvalNumber: null },
  }: AppOptions = {},
): Promise<FastifyInstance> {
  const app = Fastify({
    logger:
      logLevel === false
        ? false
        : { level: logLevel, serializers: { err: failureRecord }, ...(logTo ? { stream: logTo } : {}) },
    bodyLimit: LARGE,
    // One logger for all: a child for every request costs more than it tells.
    childLoggerFactory: logger => logger,
    // Who sends slowly is cut off within 30 s: Node.js looks every so often for who is over time.
    http: { headersTimeout: 15_000, requestTimeout: 25_000, connectionsCheckingInterval: 3_000 },
    requestTimeout: 25_000,
    connectionTimeout: 150_000,
    forceCloseConnections: 'idle',
    trustProxy: outside.trustedProxies.length > 0 ? [...outside.trustedProxies] : false,
    routerOptions: { ignoreTrailingSlash: true },
    frameworkErrors: answerMalformedUrl,
    clientErrorHandler: answerBrokenRequest,
  })
  answerErrorsAsJson(app)
  // Before all that may refuse a request: it closes the socket of an upgrade that was refused.
  await app.register(websocket, { options: { maxPayload: MAX_MESSAGE } })
  running.watch(app)
  answerToOwnNames(app, outside)
  app.decorate('background', background)
  app.addHook('onRequest', (_request, reply, done) => {
    reply.header('x-content-type-options', 'nosniff')
    done()
  })
  // Answers only: a body of a few hundred bytes could become one of many megabytes after its size was looked at.
  await app.register(compress, {
    threshold: 2048,
    encodings: ['br', 'gzip', 'deflate'],
    globalDecompression: false,
  })
  await app.register(cookie)
  limitBodies(app, request => mayImport(engine.em, request))
  const jobs = setUpJobs(engine.em, { SITING: beginSiting, ZONING: beginZoning })
  app.addHook('onClose', () => jobs.close())
  await serveGraphql(app, engine, compileFrom)
  serveTiles(app, engine)
  serveHealth(app, engine, running)
  await serveWeb(app, outside)
  return app
}
