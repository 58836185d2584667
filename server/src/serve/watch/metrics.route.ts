import { createHash, timingSafeEqual } from 'node:crypto'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { mayTryOut } from '../../outside.ts'
import type { Metrics } from './metrics.ts'
import { openMetricsPort } from './metrics-port.ts'

/** Who may read the measures over the port that everybody reaches. */
export interface MetricsAccess {
  /** Whoever brings it as `Authorization: Bearer …`. Without one, only who asks on the server’s own machine, and only where nobody else is let in. */
  readonly token?: string | undefined
  /** A port beside, where `host` says who reaches it. */
  readonly port?: number | undefined
  readonly host?: string
}

/** Serves `/metrics`. To others than it is meant for there is nothing. */
export async function serveMetrics(
  app: FastifyInstance,
  metrics: Metrics,
  { token, port, host = '127.0.0.1' }: MetricsAccess,
): Promise<void> {
  if (port !== undefined) {
    const close = await openMetricsPort(metrics, host, port)
    app.addHook('onClose', async () => close())
  }
  app.get('/metrics', async (request, reply) => {
    if (!(token ? bears(request, token) : mayTryOut(request))) {
      if (token) reply.header('www-authenticate', 'Bearer')
      const [status, code] = token ? ([401, 'UNAUTHENTICATED'] as const) : ([404, 'NOT_FOUND'] as const)
      return reply.status(status).send({ code, message: 'There is nothing at /metrics for you.' })
    }
    return reply.type(metrics.type).send(await metrics.text())
  })
}

function bears({ headers }: FastifyRequest, token: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  const [scheme, given = ''] = (headers.authorization ?? '').split(' ')
  return scheme?.toLowerCase() === 'bearer' && timingSafeEqual(digest(given), digest(token))
}
