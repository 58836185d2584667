import type { FastifyInstance } from 'fastify'
import type { Writer } from '../../../database/access.ts'
import { today } from '../../../graphql/day.ts'
import { settlePlans } from './settle.ts'

/** How often we look whether a new day has begun, in milliseconds. */
const LOOK = 60_000

/** Settles plans on the day on which they take effect, and when the server starts those whose day came while it did not run. */
export function settleOnTheirDay(app: FastifyInstance, writer: Writer): void {
  let settled = ''
  let busy = false
  const look = async () => {
    const day = today()
    if (busy || day === settled) return
    busy = true
    try {
      await settlePlans(writer, day)
      settled = day
    } catch (error) {
      app.log.error({ err: error }, 'plans could not be settled')
    } finally {
      busy = false
    }
  }
  const timer = setInterval(look, LOOK).unref()
  app.addHook('onReady', look)
  app.addHook('preClose', async () => clearInterval(timer))
}
