import { type AddressInfo, createServer } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { buildApp } from './app.ts'
import type { Config } from './config.ts'
import { openEngine } from './database/engine.ts'
import { migrate } from './database/migrate.ts'
import { StartError } from './database/start-error.ts'
import { loadSampleOnFirstStart } from './sample/first-start.ts'

/** Opens the database, brings it up to date, loads the sample into an empty embedded one, and listens until told to end. */
export async function start(config: Config): Promise<void> {
  await refuseTakenPort(config)
  say(config.databaseUrl ? 'Opening PostgreSQL …' : `Opening the embedded database in ${config.dataFolder} …`)
  const engine = await openEngine(config)
  try {
    const steps = await migrate(engine)
    if (steps.length > 0) say(`Migrated: ${steps.join(', ')}`)
    await loadSampleOnFirstStart(engine, say)
    const app = await buildApp(engine)
    await listen(app, config)
    const { port } = app.server.address() as AddressInfo
    announce(`http://${config.host}:${port}`)
    endOn(['SIGINT', 'SIGTERM'], async () => {
      await app.close()
      await engine.close()
    })
  } catch (error) {
    await engine.close()
    throw error
  }
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

/** Ends the process cleanly on the first signal; a second one ends it at once. */
function endOn(signals: NodeJS.Signals[], close: () => Promise<void>): void {
  for (const signal of signals)
    process.once(signal, async () => {
      say('Ending …')
      setTimeout(() => process.exit(1), 10_000).unref()
      await close()
      process.exit(0)
    })
}

function announce(address: string): void {
  console.log(`
Geyi is running at ${address}

  ${address}/          find the nearest station, as a citizen
  ${address}/map       the map of grids and stations; sign in there as a demo planner
  ${address}/graphiql  the GraphQL API, with examples

Ctrl-C ends it.`)
}

const say = (line: string): void => console.error(line)
