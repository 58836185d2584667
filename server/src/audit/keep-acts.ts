import type { FastifyInstance } from 'fastify'
import { dropActs, recordAct } from '../act/act.query.ts'
import { Act } from '../act/act.ts'
import type { Writer } from '../database/access.ts'

/** How often we look whether something is older than it is to be kept, in milliseconds. */
const LOOK = 6 * 3_600_000

/** Keeps what was done for so many days, for ever by 0; that something was taken away is recorded with it. */
export function keepActs(app: FastifyInstance, root: Writer, days: number): void {
  if (days === 0) return
  const look = () =>
    dropOlder(root, days).catch(error => app.log.error({ err: error }, 'what is over its time could not be taken away'))
  const timer = setInterval(look, LOOK).unref()
  app.addHook('onReady', look)
  app.addHook('preClose', async () => clearInterval(timer))
}

/** Takes away what is older, and records how much. */
export const dropOlder = (root: Writer, days: number): Promise<void> =>
  root.fork().transactional(async own => {
    const act = new Act('dropAudit', { accountId: null, way: 'SERVER', address: null })
    act.count = await dropActs(own, days)
    act.details.add(`days=${days}`)
    if (act.count > 0) await recordAct(own, act)
  })
