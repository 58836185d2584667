import type { AddressInfo } from 'node:net'
import Fastify from 'fastify'
import pg from 'pg'
import { today } from '../src/graphql/day.ts'
import { nearestStationsSql } from '../src/station/nearest/nearest.query.ts'
import { gridsJsonSql } from './polygons.query.ts'

/** Serves what there is without GraphQL: Fastify handlers that run the same SQL through pg. */
export async function serveBare(): Promise<void> {
  const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 })
  const app = Fastify()

  app.post<{ Body: { longitude: number; latitude: number } }>('/nearest', async request => {
    const { longitude, latitude } = request.body
    const { sql, parameters } = nearestStationsSql(
      { longitude, latitude, maxDistance: null },
      {},
      today(),
      undefined,
      11,
    )
    const { rows } = await pool.query(sql, parameters)
    return { edges: rows }
  })

  app.get<{ Querystring: { limit: string } }>('/polygons', async (request, reply) => {
    const { rows } = await pool.query<{ text: string }>(gridsJsonSql, [Number(request.query.limit), today()])
    return reply.type('application/json').send(rows[0]!.text)
  })

  await app.listen({ host: '127.0.0.1', port: 0 })
  console.log(`http://127.0.0.1:${(app.server.address() as AddressInfo).port}`)
  process.once('SIGTERM', async () => {
    await app.close()
    await pool.end()
    process.exit(0)
  })
}
