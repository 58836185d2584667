import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openServer, type TestServer } from './server.ts'

let server: TestServer

beforeAll(async () => {
  server = await openServer('sample')
})
afterAll(() => server.close())

/** Counts the statements that reach the database while an answer is made. */
async function statementsOf(query: string): Promise<{ statements: number; data: any }> {
  const client = server.engine.em.getConnection().getClient()
  const execute = client.executeQuery
  let statements = 0
  client.executeQuery = ((...args: Parameters<typeof execute>) => {
    statements++
    return execute.apply(client, args)
  }) as typeof execute
  try {
    const { data, errors } = await server.ask(query)
    expect(errors).toBeUndefined()
    return { statements, data }
  } finally {
    client.executeQuery = execute
  }
}

describe('a list costs a fixed number of statements, however long it is', () => {
  const grids = (first: number) => `{ grids(first: ${first}) { edges { node {
    code boundary households problems { code } leader { name } staffCount community { name parent { name } } } } } }`

  test('a page of 100 grids with community, division and counts takes at most 5', async () => {
    const query = `{ grids(first: 100) { totalCount edges { node { code households population staffCount community { name parent { name } } } } } }`
    const { statements, data } = await statementsOf(query)
    expect(data.grids.edges).toHaveLength(100)
    expect(statements).toBeLessThanOrEqual(5)
    expect(statements).toBeGreaterThan(0)
  })

  test('600 grids take no more than 6 do', async () => {
    const [few, many] = [await statementsOf(grids(6)), await statementsOf(grids(600))]
    expect(many.data.grids.edges).toHaveLength(600)
    expect(many.statements).toBe(few.statements)
  })

  test('59 communities with their figures, and 100 stations with grid and services, likewise', async () => {
    const communities = await statementsOf(
      `{ divisions(filter: { level: COMMUNITY }, first: 100) { edges { node { name summary { grids households } parent { name } } } } }`,
    )
    expect(communities.data.divisions.edges).toHaveLength(59)
    expect(communities.statements).toBeLessThanOrEqual(4)
    const stations = await statementsOf(
      `{ stations(first: 100) { edges { node { name division { name } grid { name } serviceItems { name } } } } }`,
    )
    expect(stations.data.stations.edges).toHaveLength(100)
    expect(stations.statements).toBeLessThanOrEqual(4)
  })
})
