import type { AddressInfo } from 'node:net'
import Fastify from 'fastify'
import { postgraphile } from 'postgraphile'
import { makePgService } from 'postgraphile/adaptors/pg'
import { grafserv } from 'postgraphile/grafserv/fastify/v5'
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber'

/** Serves PostGraphile, as its documentation sets it up on Fastify, over the schema `peers`. */
export async function servePostGraphile(): Promise<void> {
  const peer = postgraphile({
    extends: [PostGraphileAmberPreset],
    pgServices: [makePgService({ connectionString: process.env.DATABASE_URL!, schemas: ['peers'], pubsub: false })],
    grafserv: { graphqlPath: '/graphql', watch: false, graphiql: false },
    grafast: { explain: false },
  })
  const app = Fastify()
  await peer.createServ(grafserv).addTo(app)
  await app.listen({ host: '127.0.0.1', port: 0 })
  console.log(`http://127.0.0.1:${(app.server.address() as AddressInfo).port}`)
  process.once('SIGTERM', () => process.exit(0))
}
