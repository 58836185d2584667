import type { FastifyInstance } from 'fastify'
import { viewerAsking } from '../account/asking.ts'
import { bearerOf } from '../account/key/bearer.ts'
import type { Reader } from '../database/access.ts'

/**
 * Looks at the keys that come to other paths than GraphQL’s, and counts them, though nothing there asks who asks: a program that is told
 * nothing wrong would not hear that its key is over.
 */
export function refuseBadKeys(app: FastifyInstance, reader: Reader): void {
  app.addHook('onRequest', async request => {
    if (bearerOf(request) === undefined || /^\/(graphql|health|metrics)(\/|\?|$)/.test(request.url)) return
    const viewer = await viewerAsking(reader, request)
    if (viewer?.key) app.keyUse.ask(viewer.key.keyId)
  })
}
