import type { FastifyInstance } from 'fastify'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Copies } from '../../database/copies/copies.ts'
import type { Engine } from '../../database/engine/engine.ts'
import { jobsOf } from '../../jobs/job-desk.ts'
import { keptEntries } from '../../metrics/kept-entries.ts'
import { kindOf, type RequestKind } from './kind-of-request.ts'
import type { Running } from './running.ts'
import type { Sockets } from './sockets.ts'

/** Seconds by which answers are sorted. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 120]

/** What is measured of a server. */
interface Measured {
  readonly engine: Engine
  readonly running: Running
  readonly sockets: Sockets
  readonly copies: Copies | undefined
}

/** Measures a server in Prometheus’ words. Every label has a fixed list of values. */
export class Metrics {
  readonly #registry = new Registry()

  constructor({ engine, running, sockets, copies }: Measured) {
    const registers = [this.#registry]
    const gauge = (name: string, help: string, read: () => number) =>
      new Gauge({
        name,
        help,
        registers,
        collect() {
          this.set(read())
        },
      })
    gauge('geyi_requests_running', 'Requests that are being answered.', () => running.count)
    gauge('geyi_sockets', 'Open WebSockets.', () => sockets.count)
    gauge('geyi_subscriptions', 'Subscriptions that go on.', () => sockets.subscriptions)
    gauge('geyi_jobs_waiting', 'Jobs of this process that wait for their turn.', () => jobsOf(engine.em).waiting)
    gauge('geyi_jobs_running', 'Jobs that this process computes.', () => jobsOf(engine.em).running)
    const pool = () => engine.connections?.() ?? { total: 1, idle: 1, waiting: 0, most: 1 }
    gauge('geyi_database_connections', 'Connections to the database.', () => pool().total)
    gauge('geyi_database_connections_idle', 'Connections that nobody uses.', () => pool().idle)
    gauge('geyi_database_connections_most', 'Connections that there may be.', () => pool().most)
    gauge('geyi_database_waiting', 'Statements that wait for a connection.', () => pool().waiting)
    gauge('geyi_replicas_usable', 'Replicas that can be read from.', () => copies?.usable ?? 0)
    new Gauge({
      name: 'geyi_cache_entries',
      help: 'Entries of the caches of this process.',
      labelNames: ['cache'],
      registers,
      collect() {
        for (const [cache, entries] of keptEntries()) this.set({ cache }, entries)
      },
    })
    collectDefaultMetrics({ register: this.#registry })
  }

  /** Counts and times what an app answers. */
  watch(app: FastifyInstance): void {
    const registers = [this.#registry]
    const answered = new Counter({
      name: 'geyi_requests_total',
      help: 'Requests by what was asked and the status of the answer.',
      labelNames: ['kind', 'status'],
      registers,
    })
    const seconds = new Histogram({
      name: 'geyi_request_seconds',
      help: 'Time until the answer was sent, by what was asked.',
      labelNames: ['kind'],
      buckets: BUCKETS,
      registers,
    })
    // To find a measure by its labels takes longer than to count.
    const known = new Map<string, (elapsed: number) => void>()
    const counting = (kind: RequestKind, status: number) => {
      const [count, time] = [answered.labels({ kind, status }), seconds.labels({ kind })]
      return (elapsed: number) => {
        count.inc()
        time.observe(elapsed)
      }
    }
    app.addHook('onResponse', (request, reply, done) => {
      const [kind, status] = [kindOf(request), reply.statusCode]
      const key = `${kind}${status}`
      const count = known.get(key) ?? counting(kind, status)
      known.set(key, count)
      count(reply.elapsedTime / 1_000)
      done()
    })
  }

  get type(): string {
    return this.#registry.contentType
  }

  text(): Promise<string> {
    return this.#registry.metrics()
  }
}
