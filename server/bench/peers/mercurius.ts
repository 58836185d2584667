import { createHash } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import Fastify from 'fastify'
import type { GraphQLResolveInfo, SelectionNode } from 'graphql'
import mercurius from 'mercurius'
import pg from 'pg'
import {
  communitiesSql,
  gridAtSql,
  gridColumns,
  gridsSql,
  nearestSql,
  staffCountsSql,
  stationColumns,
} from './peers.query.ts'

const schema = `
  scalar JSON
  type Station { id: ID! version: Int! code: String kind: String! divisionCode: String! name: String! nameEn: String address: String phone: String
    openingHours: String area: Float accessible: Boolean location: JSON! }
  type Near { distance: Float! walkingMinutes: Int! node: Station! }
  type Community { code: String! name: String! }
  type Grid { code: String! name: String! kind: String! area: Float! households: Int! population: Int! boundary: JSON! community: Community staffCount: Int! }
  type Query {
    nearestStations(longitude: Float!, latitude: Float!, first: Int!): [Near!]!
    gridAt(longitude: Float!, latitude: Float!): Grid
    grids(first: Int!): [Grid!]!
  }`

type Row = Record<string, unknown>

/** Serves mercurius with compiled queries, and resolvers by hand that read only what is asked for, by statements that are prepared once. */
export async function serveMercurius(): Promise<void> {
  const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 })
  const names = new Map<string, string>()
  const read = async (text: string, values: unknown[]): Promise<Row[]> => {
    if (!names.has(text)) names.set(text, createHash('sha256').update(text).digest('hex').slice(0, 32))
    return (await pool.query({ name: names.get(text)!, text, values })).rows
  }
  const app = Fastify()
  await app.register(mercurius, {
    schema,
    jit: 1,
    graphiql: false,
    resolvers: {
      Query: {
        nearestStations: async (_root, { longitude, latitude, first }, _context, info) => {
          const asked = fieldsOf(info, 'node').filter(name => name in stationColumns)
          const found = await read(nearestSql(asked), [longitude, latitude, first])
          return found.map(({ distance, ...node }) => ({
            distance,
            walkingMinutes: Math.ceil(((distance as number) * 1.3) / 1.2 / 60),
            node,
          }))
        },
        gridAt: async (_root, { longitude, latitude }, _context, info) =>
          (await read(gridAtSql(fieldsOf(info).filter(name => name in gridColumns)), [longitude, latitude]))[0] ?? null,
        grids: (_root, { first }, _context, info) =>
          read(gridsSql(fieldsOf(info).filter(name => name in gridColumns)), [first]),
      },
    },
    loaders: {
      Grid: {
        community: async (queries: { obj: { code: string } }[]) => {
          const codes = queries.map(({ obj }) => obj.code.slice(0, 12))
          const byCode = new Map((await read(communitiesSql, [[...new Set(codes)]])).map(row => [row.code, row]))
          return codes.map(code => byCode.get(code) ?? null)
        },
        staffCount: async (queries: { obj: { gridId: string } }[]) => {
          const ids = queries.map(({ obj }) => obj.gridId)
          const byId = new Map((await read(staffCountsSql, [ids])).map(row => [row.gridId, row.count]))
          return ids.map(id => byId.get(id) ?? 0)
        },
      },
    },
  })
  await app.listen({ host: '127.0.0.1', port: 0 })
  console.log(`http://127.0.0.1:${(app.server.address() as AddressInfo).port}`)
  process.once('SIGTERM', () => process.exit(0))
}

/** Names of the fields that are asked of the answer, or of what lies under one of its fields. */
function fieldsOf({ fieldNodes }: GraphQLResolveInfo, under?: string): string[] {
  const named = (selections: readonly SelectionNode[] = []) =>
    selections.flatMap(selection => (selection.kind === 'Field' ? [selection] : []))
  const fields = named(fieldNodes[0]!.selectionSet?.selections)
  const wanted = under ? named(fields.find(({ name }) => name.value === under)?.selectionSet?.selections) : fields
  return wanted.map(({ name }) => name.value)
}
