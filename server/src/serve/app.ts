import compress from '@fastify/compress'
import cookie from '@fastify/cookie'
import websocket from '@fastify/websocket'
import Fastify, { type FastifyInstance } from 'fastify'
import { type KeyLimits, KeyUse } from '../account/key/key-use.ts'
import { mayImport } from '../account/may-import.ts'
import { IdentityProvider } from '../account/provider/provider.ts'
import type { ProviderSettings } from '../account/provider/provider-settings.ts'
import { serveSignIn } from '../account/provider/sign-in.route.ts'
import { serveAudit } from '../audit/audit.route.ts'
import { keepActs } from '../audit/keep-acts.ts'
import type { Copies } from '../database/copies/copies.ts'
import type { Engine } from '../database/engine/engine.ts'
import type { Signals } from '../database/signals.ts'
import { beginExport } from '../export/job/begin-export.ts'
import { serveMadeFiles } from '../files/made-file.route.ts'
import { beginImport } from '../import/job/begin-import.ts'
import { setUpJobs } from '../jobs/job-desk.ts'
import type { Background } from '../map/map-settings.resolver.ts'
import { answerToOwnNames, nothingOutside, type Outside } from '../outside.ts'
import { deskOf } from '../plan/desk/plan-desk.ts'
import { instanceKeyOf } from '../requests/instance.query.ts'
import { beginSiting } from '../siting/start-siting.ts'
import { serveTiles } from '../tiles/backdrop.route.ts'
import { beginZoning } from '../zoning/begin-zoning.ts'
import { answerBrokenRequest } from './broken-request.ts'
import { serveGraphql } from './execute/graphql.ts'
import { MAX_MESSAGE } from './execute/subscriptions.ts'
import { LARGE, limitBodies } from './gate/body/body-limit.ts'
import { serveHealth } from './health.ts'
import { answerErrorsAsJson, answerMalformedUrl } from './http-errors.ts'
import { refuseBadKeys } from './refuse-bad-keys.ts'
import { answerUnderPrefix, withoutPrefix } from './under-prefix.ts'
import { watchOperations } from './watch/kind-of-request.ts'
import { type LogOptions, loggingOf, logRequests } from './watch/log.ts'
import { type MetricsAccess, serveMetrics } from './watch/metrics.route.ts'
import { Metrics } from './watch/metrics.ts'
import { Running } from './watch/running.ts'
import { Sockets } from './watch/sockets.ts'
import { serveWeb } from './web.ts'

export interface AppOptions {
  /** What is logged; warnings and errors when absent. */
  log?: LogOptions
  /** By which processes of one database hear of each other; alone when absent. */
  signals?: Signals
  /** Replicas that whoever only reads is served from. */
  copies?: Copies
  /** Who may read the measures. */
  metrics?: MetricsAccess
  /** How often a query must come before it is compiled. */
  compileFrom?: number
  /** Counts the requests; whoever ends the server waits for them there. */
  running?: Running
  /** How others reach the server; from this machine only when absent. */
  outside?: Outside
  /** The provider of identities through which people sign in; none when absent. */
  provider?: ProviderSettings | null
  /** For how many days it is kept who did what; for ever when absent. */
  auditDays?: number
  /** What one key may use up within a minute. */
  keys?: KeyLimits
  /** What lies under the map; our own background when absent. */
  background?: Background
}

/** Builds the server over an open, migrated engine. It listens to nothing yet. */
export async function buildApp(
  engine: Engine,
  {
    log = { level: 'warn' },
    metrics: access = {},
    signals,
    copies,
    compileFrom,
    running = new Running(),
    outside = nothingOutside,
    provider = null,
    auditDays = 0,
    keys = { requests: 600, cost: 2_000_000 },
    background = { tiandituKey: null, approvalNumber: null },
  }: AppOptions = {},
): Promise<FastifyInstance> {
  const app = Fastify({
    ...loggingOf(log, outside.trustedProxies.length > 0),
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
    ...(outside.prefix ? { rewriteUrl: withoutPrefix(outside.prefix) } : {}),
    frameworkErrors: answerMalformedUrl,
    clientErrorHandler: answerBrokenRequest,
  })
  answerErrorsAsJson(app)
  // Before all that may refuse a request: it closes the socket of an upgrade that was refused.
  await app.register(websocket, { options: { maxPayload: MAX_MESSAGE } })
  watchOperations(app)
  logRequests(app, log)
  const sockets = new Sockets()
  const metrics = new Metrics({ engine, running, sockets, copies })
  metrics.watch(app)
  running.watch(app)
  answerToOwnNames(app, outside)
  if (outside.prefix) answerUnderPrefix(app, outside.prefix)
  app.decorate('background', background)
  app.decorate('provider', provider && new IdentityProvider(provider))
  app.decorate('copies', copies ?? null)
  const keyUse = new KeyUse(engine.em, keys, error => app.log.warn(error, 'what keys use was not written down'))
  app.decorate('keyUse', keyUse)
  app.addHook('onClose', () => keyUse.close())
  if (signals) deskOf(engine.em).rooms.join(signals)
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
  const jobs = setUpJobs(
    engine.em,
    { EXPORT: beginExport, IMPORT: beginImport, SITING: beginSiting, ZONING: beginZoning },
    error => app.log.error({ err: error }, 'a job failed on a bug'),
  )
  app.addHook('onClose', () => jobs.close())
  refuseBadKeys(app, engine.em)
  await serveGraphql(app, engine, sockets, compileFrom)
  if (app.provider) serveSignIn(app, engine.em, await instanceKeyOf(engine.em), app.provider)
  serveAudit(app, engine.em)
  keepActs(app, engine.em, auditDays)
  serveTiles(app, engine)
  serveMadeFiles(app, engine)
  serveHealth(app, engine, running)
  await serveMetrics(app, metrics, access)
  await serveWeb(app, outside)
  return app
}
