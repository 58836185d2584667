import type { AddressInfo } from 'node:net'
import cookie from '@fastify/cookie'
import Fastify, { type FastifyReply, type FastifyRequest } from 'fastify'
import mercurius from 'mercurius'
import { tokenOf } from '../../src/account/cookie.ts'
import { viewerOf } from '../../src/account/session.service.ts'
import { oneRow } from '../../src/database/rows.ts'
import { Context } from '../../src/graphql/context.ts'
import { stringifyWithRawJson } from '../../src/graphql/raw-json.ts'
import { nothingOutside } from '../../src/outside.ts'
import { createSchema } from '../../src/serve/schema/schema.ts'
import { openEngine } from '../../src/store/open-engine.ts'

/** Serves our own schema and resolvers by mercurius with compiled queries, without gate, limits, measures and all else that a server has. */
export async function serveOwnMercurius(): Promise<void> {
  const engine = await openEngine({ databaseUrl: process.env.DATABASE_URL })
  const { key } = await oneRow<{ key: string }>(engine.em, 'select cursor_key as key from instance')
  const app = Fastify()
  app.decorate('outside', nothingOutside)
  app.decorate('background', { tiandituKey: null, approvalNumber: null })
  app.decorate('copies', null)
  await app.register(cookie)
  app.setReplySerializer(stringifyWithRawJson)
  await app.register(mercurius, {
    schema: await createSchema(),
    jit: 1,
    graphiql: false,
    context: async (request: FastifyRequest, reply: FastifyReply) => {
      const token = tokenOf(request)
      const viewer = token ? await viewerOf(engine.em, token) : null
      return new Context(engine.em, engine.em, viewer, key, request, reply)
    },
  })
  await app.listen({ host: '127.0.0.1', port: 0 })
  console.log(`http://127.0.0.1:${(app.server.address() as AddressInfo).port}`)
  process.once('SIGTERM', () => process.exit(0))
}
