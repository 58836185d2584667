import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { hasAdministrator, makeLink } from '../account/link/link.query.ts'
import { providerSettings } from '../account/provider/provider-settings.ts'
import { openDoor } from '../backup/door.ts'
import { type Config, originOf } from '../config.ts'
import { Copies } from '../database/copies/copies.ts'
import type { Engine } from '../database/engine/engine.ts'
import { limitsOf } from '../database/engine/limits.ts'
import { migrate } from '../database/engine/migrate.ts'
import { DatabaseSignals } from '../database/signals.ts'
import { StartError } from '../errors/start-error.ts'
import { jobsOf } from '../jobs/job-desk.ts'
import { isForTryingOut } from '../outside.ts'
import { loadSampleOnFirstStart } from '../sample/first-start.ts'
import { followEvents } from '../search/entries/follow.ts'
import { openEngine } from '../store/open-engine.ts'
import { type AppOptions, buildApp } from './app.ts'
import { giveBackMemory } from './give-back.ts'
import { isPortOfBrowsers } from './port-of-browsers.ts'
import { Running } from './watch/running.ts'

/** For so long requests that run may go on after a signal to end, in milliseconds. */
const PATIENCE = 5_000
/** After so many milliseconds the process ends, whatever still hangs. */
const DEADLINE = 9_500

/** Opens the database, brings it up to date, loads the sample into an empty embedded one, and serves until told to end. */
export async function start(config: Config): Promise<void> {
  const end = signalToEnd(['SIGINT', 'SIGTERM'])
  refuseBlockedPort(config)
  await refuseTakenPort(config)
  say(config.databaseUrl ? 'Opening PostgreSQL …' : `Opening the embedded database in ${config.dataFolder} …`)
  await migrateFirst(config)
  const engine = await openEngine({ ...config, limits: limitsOf(config) })
  try {
    await serve(engine, config, end)
  } catch (error) {
    if (error !== end.reason) throw error
  } finally {
    await engine.close()
  }
  process.exit(0)
}

/** Steps of the schema take as long as they take, so that the limits of a server are not for them. */
async function migrateFirst(config: Config): Promise<void> {
  if (!config.databaseUrl) return
  const engine = await openEngine(config)
  try {
    await tellMigrating(engine)
  } finally {
    await engine.close()
  }
}

async function tellMigrating(engine: Engine): Promise<void> {
  const steps = await migrate(engine)
  if (steps.length > 0) say(`Migrated: ${steps.join(', ')}`)
}

async function serve(engine: Engine, config: Config, end: AbortSignal): Promise<void> {
  if (engine.kind === 'embedded') await tellMigrating(engine)
  end.throwIfAborted()
  await loadSampleOnFirstStart(engine, say)
  end.throwIfAborted()
  const running = new Running(config.mostRequests)
  const others = await othersOf(engine, config)
  const app = await buildApp(engine, { running, ...others, ...optionsOf(config) })
  // A promise that nobody waits for belongs to one request; the others are not ended with it.
  process.on('unhandledRejection', error => app.log.error(error, 'a failure that nobody waited for'))
  const closeDoor =
    engine.kind === 'embedded'
      ? await openDoor(engine, config.dataFolder, error => app.log.error(error, 'a backup was not handed out'))
      : () => {}
  try {
    await listen(app, config)
    const { port } = app.server.address() as AddressInfo
    announce(app, `http://${config.host}:${port}${config.outside.prefix}`)
    await offerFirstLink(engine, { ...config, port })
    giveBackMemory()
    jobsOf(engine.em).open()
    // What an import wrote while no server ran is found after a while; who searches meanwhile waits for a step of it.
    const following = followEvents(engine.em.fork(), { end, log: app.log }).catch(error =>
      app.log.error(error, 'the search'),
    )
    if (!end.aborted) await once(end, 'abort')
    await running.end(PATIENCE)
    await following
  } finally {
    closeDoor()
    await app.close()
    await others.signals?.close()
    await others.copies?.close()
  }
}

/** Other processes of the same database, and copies of it. */
async function othersOf(engine: Engine, config: Config): Promise<Pick<AppOptions, 'signals' | 'copies'>> {
  const { databaseUrl, listenUrl = databaseUrl, replicaUrls: urls, replicaBehind: behind } = config
  if (!listenUrl || engine.kind === 'embedded') return {}
  const signals = await DatabaseSignals.open(listenUrl)
  if (urls.length === 0) return { signals }
  return { signals, copies: await Copies.open(engine, { ...config, urls, behind, limits: limitsOf(config) }) }
}

/** What the settings say of the server that is built. */
const optionsOf = (config: Config): AppOptions => ({
  outside: config.outside,
  provider: providerSettings(config),
  keys: { requests: config.keyRequests, cost: config.keyCost },
  background: { tiandituKey: config.tiandituKey ?? null, approvalNumber: config.approvalNumber ?? null },
  log: { level: config.logLevel, access: config.accessLog, addresses: config.logAddresses },
  auditDays: config.auditDays,
  metrics: { token: config.metricsToken, port: config.metricsPort, host: config.metricsHost },
})

function refuseBlockedPort({ port }: Config): void {
  if (isPortOfBrowsers(port)) return
  throw new StartError(`No browser opens a page on port ${port}. Choose another: PORT=4000 npm start`)
}

/** Looks at the port before anything slow is done. */
function refuseTakenPort({ host, port }: Config): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', error => reject(portError(error, port)))
    probe.listen({ host, port }, () => probe.close(() => resolve()))
  })
}

async function listen(app: FastifyInstance, { host, port }: Config): Promise<void> {
  try {
    await app.listen({ host, port })
  } catch (error) {
    throw portError(error as Error, port)
  }
}

const portError = (error: NodeJS.ErrnoException, port: number): Error =>
  error.code === 'EADDRINUSE'
    ? new StartError(`Port ${port} is taken. Stop what uses it, or choose another: PORT=${port + 1} npm start`)
    : error

/** Aborted by the first signal, from the first moment on; a second one ends the process at once. */
function signalToEnd(signals: NodeJS.Signals[]): AbortSignal {
  const end = new AbortController()
  for (const signal of signals)
    process.once(signal, () => {
      if (end.signal.aborted) process.exit(1)
      say('Ending …')
      setTimeout(() => process.exit(1), DEADLINE).unref()
      end.abort()
    })
  return end.signal
}

/** To a person as a page, to a log as a line of it. */
function announce({ log }: FastifyInstance, address: string): void {
  if (!process.stdout.isTTY) log.info({ address }, `Geyi is running at ${address}`)
  else
    console.log(`
Geyi is running at ${address}

  ${address}/          find the nearest station, as a citizen
  ${address}/map       the map of grids and stations; sign in there as a demo planner
  ${address}/graphiql  the GraphQL API, with examples

Ctrl-C ends it.`)
}

/** Where nobody can administer yet, tells whoever reads this how to become the first who can. */
async function offerFirstLink(engine: Engine, config: Config): Promise<void> {
  if (await hasAdministrator(engine.em, isForTryingOut(config.outside))) return
  const { path, expiresAt } = await makeLink(engine.em.fork(), null)
  // Not into the log, which others read too.
  say(`
Nobody can administer this instance yet. Open this link to become who can; it works once, until ${expiresAt.toISOString()}:

  ${originOf(config)}${path}`)
}

const say = (line: string): void => console.error(line)
