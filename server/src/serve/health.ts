import type { FastifyInstance } from 'fastify'
import type { Engine } from '../database/engine/engine.ts'
import { rows } from '../database/rows.ts'
import type { Running } from './watch/running.ts'

/** So long the database may take to say that it is there, in milliseconds. */
const PATIENCE = 3_000

/** Tells whoever runs the server whether the process lives (`/health/live`), and whether it can be asked anything (`/health/ready`). */
export function serveHealth(app: FastifyInstance, engine: Engine, running: Running): void {
  app.get('/health/live', () => ({ status: 'live' }))
  app.get('/health/ready', async (_request, reply) => {
    if (running.ending) return reply.code(503).send({ code: 'UNAVAILABLE', message: 'The server is ending.' })
    if (await answers(engine)) return { status: 'ready' }
    return reply
      .code(503)
      .header('retry-after', '5')
      .send({ code: 'UNAVAILABLE', message: 'The database does not answer.' })
  })
}

async function answers(engine: Engine): Promise<boolean> {
  let late: NodeJS.Timeout | undefined
  const patience = new Promise<false>(resolve => {
    late = setTimeout(() => resolve(false), PATIENCE)
  })
  const asked =
    engine.isThere?.() ??
    rows(engine.em, 'select 1').then(
      () => true,
      () => false,
    )
  try {
    return await Promise.race([asked, patience])
  } finally {
    clearTimeout(late)
  }
}
