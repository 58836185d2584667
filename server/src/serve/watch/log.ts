import { randomBytes } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { type FastifyInstance, type FastifyServerOptions, LogController } from 'fastify'
import type { LogLevel } from '../../config/settings.ts'
import { scopeNow } from '../../database/scope.ts'
import { failureRecord } from './failure-record.ts'
import { fieldsOf, kindOf } from './kind-of-request.ts'

/** What is logged. */
export interface LogOptions {
  readonly level: LogLevel
  /** Where to; to standard output when absent. */
  readonly to?: { write(line: string): void }
  /** A line for every request. */
  readonly access?: boolean
  /** Where from, in that line. */
  readonly addresses?: boolean
}

/** How Fastify logs: one JSON object a line, with the request that it belongs to, and nothing of what was asked or stored. */
export const loggingOf = (
  { level, to }: LogOptions,
  trustsProxies: boolean,
): Pick<FastifyServerOptions, 'logger' | 'logController' | 'genReqId'> => ({
  logger: {
    level,
    serializers: { err: failureRecord, req: () => ({}), res: () => ({}) },
    mixin: () => {
      const request = scopeNow()?.request
      return request ? { request } : {}
    },
    ...(to ? { stream: to } : {}),
  },
  // Its lines hold addresses and what was asked for.
  logController: new LogController({ disableRequestLogging: true }),
  genReqId: requestIds(trustsProxies),
})

/** Short names for requests, unlike those of other processes; a proxy that is trusted may bring one of its own in `x-request-id`. */
function requestIds(trustsProxies: boolean): (request: IncomingMessage) => string {
  const process = randomBytes(4).toString('hex')
  let count = 0
  return ({ headers }) => {
    const given = headers['x-request-id']
    if (trustsProxies && typeof given === 'string' && /^[\w.-]{8,64}$/.test(given)) return given
    return `${process}-${(count++).toString(36)}`
  }
}

/** Tells whoever asks under which name the log has their request, and logs each where that is wanted. */
export function logRequests(app: FastifyInstance, { access, addresses }: LogOptions): void {
  app.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id)
    done()
  })
  if (!access) return
  const log = app.log.child({}, { level: 'info' })
  app.addHook('onResponse', (request, reply, done) => {
    const fields = fieldsOf(request)
    log.info(
      {
        request: request.id,
        kind: kindOf(request),
        // The pattern of the address: what stands in it may be a place.
        route: request.routeOptions.url ?? null,
        ...(fields.length > 0 ? { fields } : {}),
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
        ...(addresses ? { address: request.ip } : {}),
      },
      'answered',
    )
    done()
  })
}
