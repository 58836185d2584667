import { createHash } from 'node:crypto'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { rows } from '../src/database/rows.ts'
import { openServer, type TestServer } from './server.ts'

let server: TestServer
let planner: string

beforeAll(async () => {
  server = await openServer('sample')
  planner = await server.signIn('qilin')
  // An account like any other: those for trying out do not work from elsewhere.
  await rows(server.engine.em, `update account set demo = false where username = 'qilin'`)
})
afterAll(() => server.close())

const elsewhere = '203.0.113.7'
const json = { 'content-type': 'application/json' }

interface Sending {
  headers?: Record<string, string>
  from?: string
}

const send = async (payload: string | Buffer, { headers = {}, from = elsewhere }: Sending = {}) => {
  const answer = await server.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { ...json, ...headers },
    payload,
    remoteAddress: from,
  })
  const { data, errors, extensions } = answer.json()
  return { status: answer.statusCode, body: answer.body, headers: answer.headers, data, extensions, error: errors?.[0] }
}

const ask = (query: string, variables: object = {}, sending?: Sending) =>
  send(JSON.stringify({ query, variables }), sending)

const get = async (query: Record<string, string>) => {
  const answer = await server.app.inject({
    url: '/graphql',
    query,
    headers: { 'apollo-require-preflight': 'true' },
    remoteAddress: elsewhere,
  })
  return { status: answer.statusCode, body: answer.body, error: answer.json().errors?.[0], data: answer.json().data }
}

const levels = Array.from(
  { length: 18 },
  (_, i) => `fragment E${i} on Division { a: parent { ...E${i + 1} } b: parent { ...E${i + 1} } }`,
)
const doubling = `{ division(code: "530302") { ...E0 } } ${levels.join(' ')} fragment E18 on Division { name }`
const nested =
  '{ grids { edges { node { community { parent { parent { grids(first: 1000) { edges { node { code } } } } } } } } } }'

describe('contract 3, 4: what would stop the server is refused, over whichever way it comes', () => {
  test('the same document, sent again and again', async () => {
    for (let round = 0; round < 5; round++) {
      expect(await ask(doubling)).toMatchObject({ status: 400, error: { extensions: { code: 'COST_EXCEEDED' } } })
      expect(await ask(nested)).toMatchObject({
        status: 400,
        error: { extensions: { code: 'COST_EXCEEDED', cost: expect.any(Number), limit: 100_000 } },
      })
    }
  })

  test('GET', async () => {
    expect(await get({ query: nested })).toMatchObject({
      status: 400,
      error: { extensions: { code: 'COST_EXCEEDED' } },
    })
    expect(await get({ query: `{${'a{'.repeat(2_000)}` })).toMatchObject({
      status: 400,
      error: { extensions: { code: 'BAD_USER_INPUT' } },
    })
    expect(await get({ query: '{ __typename }' })).toMatchObject({ status: 200, data: { __typename: 'Query' } })
  })

  test('contract 6: a persisted query, also when only its hash is sent with other variables', async () => {
    const page = 'grids(first: $n) { edges { node { boundary community { name } staff { name officePhone } } } }'
    const query = `query ($n: Int) { ${page} a: ${page} b: ${page} c: ${page} }`
    const persisted = (text: string) => ({
      persistedQuery: { version: 1, sha256Hash: createHash('sha256').update(text).digest('hex') },
    })
    const hashed = (n: number, extensions = persisted(query)) => send(JSON.stringify({ variables: { n }, extensions }))
    expect((await hashed(1)).error.extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND')
    const known = await send(JSON.stringify({ query, variables: { n: 1 }, extensions: persisted(query) }))
    expect(known.data.grids.edges).toHaveLength(1)
    expect((await hashed(2)).data.grids.edges).toHaveLength(2)
    expect(await hashed(1000)).toMatchObject({ error: { extensions: { code: 'COST_EXCEEDED' } } })
    expect(await send(JSON.stringify({ query: doubling, extensions: persisted(doubling) }))).toMatchObject({
      status: 400,
    })
  })

  test('a hash of a kind that is not known', async () => {
    for (const persistedQuery of [5, 'x', [], { version: 2, sha256Hash: 'x' }, { version: 'x', sha256Hash: {} }]) {
      const refused = { status: 400, error: { extensions: { code: 'BAD_REQUEST' } } }
      expect(await send(JSON.stringify({ extensions: { persistedQuery } }))).toMatchObject(refused)
      expect(await get({ extensions: JSON.stringify({ persistedQuery }) })).toMatchObject(refused)
    }
  })

  test('a text to look for that is longer than any name, before the database looks', async () => {
    const fields = [
      'divisions(filter: { search: $s })',
      'grids(filter: { search: $s })',
      'stations(filter: { search: $s })',
    ]
    for (const field of fields)
      for (const [length, code] of [
        [200, undefined],
        [201, 'BAD_USER_INPUT'],
        [200_000, 'BAD_USER_INPUT'],
      ] as const) {
        const query = `query ($s: String!) { ${field} { totalCount } }`
        expect((await ask(query, { s: 'x'.repeat(length) })).error?.extensions.code, `${field} ${length}`).toBe(code)
      }
    const items = await ask('query ($s: String!) { serviceItems(search: $s) { code } }', { s: 'x'.repeat(201) })
    expect(items.error.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'search' })
  })

  test('variables that many fields share, and lists longer than any filter', async () => {
    const polygon = {
      type: 'Polygon',
      coordinates: [Array.from({ length: 9_000 }, (_, i) => [103 + (i % 9_000) / 1e5, 25 + i / 1e6])],
    }
    const kinds = Array<string>(20_000).fill('RED_POST')
    const codes = Array.from({ length: 20_000 }, (_, i) => `s${i}`)
    const states = Array<string>(20_000).fill('DRAFT')
    for (const [type, field, v, alone] of [
      ['GeoJSON', 'grids(filter: { intersects: $v })', polygon, 'COST_EXCEEDED'],
      ['[StationKind!]', 'stations(filter: { kinds: $v })', kinds, 'BAD_USER_INPUT'],
      ['[String!]', 'stations(filter: { serviceItems: $v })', codes, 'BAD_USER_INPUT'],
      [
        '[StationKind!]',
        `nearestStations(point: { longitude: 103.8, latitude: 25.5 }, filter: { kinds: $v })`,
        kinds,
        'BAD_USER_INPUT',
      ],
      ['[PlanState!]', 'plans(filter: { states: $v })', states, 'BAD_USER_INPUT'],
    ] as const) {
      const roots = (count: number) =>
        `query ($v: ${type}) { ${Array.from({ length: count }, (_, i) => `a${i}: ${field} { __typename }`).join(' ')} }`
      expect((await ask(roots(20), { v })).error?.extensions.code, field).toBe('COST_EXCEEDED')
      expect((await ask(roots(1), { v })).error?.extensions.code, field).toBe(alone)
    }
    const { error } = await ask('query ($v: [String!]) { stations(filter: { serviceItems: $v }) { totalCount } }', {
      v: codes.slice(0, 1_001),
    })
    expect(error.extensions).toMatchObject({ argument: 'serviceItems', reason: 'WRONG_LENGTH' })
    const thousand = await ask('query ($v: [String!]) { stations(filter: { serviceItems: $v }) { totalCount } }', {
      v: codes.slice(0, 1_000),
    })
    expect(thousand.data.stations.totalCount).toBe(0)
  })

  test('more service items than any station has', async () => {
    const sending = { headers: { cookie: planner } }
    const create = 'mutation ($input: CreateStationInput!) { createStation(input: $input) { station { id } } }'
    const input = (serviceItems: string[]) => ({
      input: { kind: 'RED_POST', name: '驿站', location: { type: 'Point', coordinates: [103.8, 25.5] }, serviceItems },
    })
    const answer = await ask(create, input(Array.from({ length: 1_001 }, (_, i) => `s${i}`)), sending)
    expect(answer.error.extensions).toMatchObject({ argument: 'serviceItems', reason: 'WRONG_LENGTH' })
    const unknown = await ask(create, input(Array.from({ length: 1_000 }, (_, i) => `s${i}`.repeat(30))), sending)
    expect(unknown.error.extensions.code).toBe('BAD_USER_INPUT')
    expect(unknown.body.length).toBeLessThan(1_000)
  })

  test('a name as long as a body may be is not sent back', async () => {
    const long = 'x'.repeat(200_000)
    for (const answer of [
      await ask(`{ ${long} }`),
      await ask(`{ ${'x'.repeat(19_000)} }`),
      await ask('query ($first: Int) { grids(first: $first) { totalCount } }', { first: long }),
      await ask('{ __typename }', { [long]: 1 }),
      await send(JSON.stringify({ query: 'query A { __typename } query B { __typename }', operationName: long })),
    ])
      expect(answer.body.length).toBeLessThan(2_000)
  })
})

describe('what is asked over and over is answered as it was the first time', () => {
  test.each([
    ['a node’s type', 'query ($id: ID!) { node(id: $id) { __typename } }'],
    [
      'a node by its kind',
      'query ($id: ID!) { node(id: $id) { id ... on Grid { code } ... on ServiceStation { name } } }',
    ],
  ])('%s', async (_, query) => {
    const found = await server.ask(
      '{ grids(first: 2) { edges { node { id } } } stations(first: 2) { edges { node { id } } } }',
    )
    const ids = [...found.data.grids.edges, ...found.data.stations.edges].map(({ node }) => node.id)
    const first = []
    for (const id of ids) first.push((await ask(query, { id })).data)
    expect(first.map(data => data.node)).toEqual(ids.map(() => expect.any(Object)))
    for (let round = 0; round < 5; round++)
      for (const [i, id] of ids.entries()) expect((await ask(query, { id })).data).toEqual(first[i])
  })
})

describe('contract 1, 18: the size of a body', () => {
  const body = (size: number, query = '{ __typename }') =>
    JSON.stringify({ query, variables: { filler: 'x'.repeat(size) } })

  test('is limited to 256 kB for strangers, before it is parsed', async () => {
    expect((await send(body(200_000))).status).toBe(200)
    for (const payload of [
      body(300_000),
      Buffer.alloc(2_000_000, '{'),
      `{"query":"{ __typename } #${'x'.repeat(1_000_000)}"}`,
    ])
      expect(await send(payload)).toMatchObject({ status: 413, error: { extensions: { code: 'PAYLOAD_TOO_LARGE' } } })
  })

  test('is not what it becomes when it is unpacked: none is', async () => {
    const packed = Buffer.from(body(20_000_000))
    for (const [encoding, payload] of [
      ['br', brotliCompressSync(packed)],
      ['gzip', gzipSync(packed)],
      ['gzip', gzipSync(body(1))],
      ['gzip, br', Buffer.from(body(1))],
    ] as const)
      expect(await send(payload, { headers: { 'content-encoding': encoding } })).toMatchObject({
        status: 415,
        error: { extensions: { code: 'UNSUPPORTED_MEDIA_TYPE' } },
      })
    expect((await send(body(1), { headers: { 'content-encoding': 'identity' } })).status).toBe(200)
  })

  test('also where the client does not tell it', async () => {
    const address = await server.app.listen({ host: '127.0.0.1', port: 0 })
    const stream = (chunks: number) =>
      fetch(`${address}/graphql`, {
        method: 'POST',
        headers: json,
        body: new ReadableStream({
          start(controller) {
            controller.enqueue(new TextEncoder().encode('{"query":"{ __typename }","variables":{"filler":"'))
            for (let i = 0; i < chunks; i++) controller.enqueue(new Uint8Array(10_000).fill(120))
            controller.enqueue(new TextEncoder().encode('"}}'))
            controller.close()
          },
        }),
        duplex: 'half',
      } as RequestInit)
    expect((await stream(10)).status).toBe(200)
    const refused: any = await stream(40).then(
      answer => answer.json(),
      () => undefined,
    )
    if (refused) expect(refused.errors[0].extensions.code).toBe('PAYLOAD_TOO_LARGE')
    expect((await stream(10)).status).toBe(200)
  })

  test('is larger for who imports, be it stations alone, and for nothing else', async () => {
    const signedIn = { headers: { cookie: planner } }
    expect(await send(body(300_000), signedIn)).toMatchObject({ status: 413 })
    // Who is not who he says he is hears that first.
    expect(await send(body(300_000), { headers: { cookie: 'geyi_session=x' } })).toMatchObject({ status: 401 })
    const building = (i: number) => ({
      type: 'Feature',
      properties: { code: `gate-${i}`, households: 1, population: 2, note: 'x'.repeat(4_000) },
      geometry: { type: 'Point', coordinates: [103.79, 25.49] },
    })
    const input = {
      kind: 'BUILDINGS',
      district: '530302',
      dryRun: true,
      features: { type: 'FeatureCollection', features: Array.from({ length: 300 }, (_, i) => building(i)) },
    }
    const query = 'mutation ($input: ImportFeaturesInput!) { importFeatures(input: $input) { rows refused } }'
    expect(await ask(query, { input })).toMatchObject({ status: 413 })
    const imported = await ask(query, { input }, signedIn)
    expect(imported.error).toBeUndefined()
    expect(imported.data.importFeatures.rows).toBe(300)
    const keeper = await server.signIn('qilin-stations')
    const stations = {
      kind: 'STATIONS',
      district: '530302',
      dryRun: true,
      file: {
        name: 'stations.csv',
        base64: Buffer.from(`code,name,kind\n${'A-1,驿站,RED_POST\n'.repeat(20_000)}`).toString('base64'),
      },
    }
    const kept = await ask(query, { input: stations }, { headers: { cookie: keeper }, from: '127.0.0.1' })
    expect(kept.error).toBeUndefined()
    expect(kept.data.importFeatures.rows).toBe(20_000)
  })

  test('and nesting that nothing could walk through is refused', async () => {
    for (const payload of [
      `{"query":"{ __typename }","variables":{"a":${'['.repeat(20_000)}${']'.repeat(20_000)}}}`,
      `{"query":"query ($g: GeoJSON) { grids(filter: { intersects: $g }) { totalCount } }","variables":{"g":${'{"geometries":['.repeat(9_000)}${']}'.repeat(9_000)}}}`,
    ])
      expect(await send(payload)).toMatchObject({ status: 400 })
  })
})

describe('what a request costs', () => {
  const query = '{ grids(first: 3) { edges { node { code } } } }'

  test('is told to whoever sends the header geyi-cost', async () => {
    const told = { headers: { 'geyi-cost': '1' } }
    expect((await ask(query)).extensions).toBeUndefined()
    for (let round = 0; round < 4; round++)
      expect((await ask(query, {}, told)).extensions).toEqual({ cost: { cost: 509, limit: 100_000 } })
    expect((await ask('{ grids(first: 0) { totalCount } }', {}, told)).extensions).toMatchObject({
      cost: { limit: 100_000 },
    })
  })
})

describe('contract 6: the schema', () => {
  const introspection = '{ __schema { queryType { name } } }'

  test('is not told to strangers, nor is what they might have meant', async () => {
    expect(await ask(introspection)).toMatchObject({ status: 400, error: { extensions: { code: 'FORBIDDEN' } } })
    expect((await get({ query: introspection })).error.extensions.code).toBe('FORBIDDEN')
    expect((await ask('{ grid(cod: "1") { code } }')).error.message).not.toContain('Did you mean')
    const kind = 'query ($kind: GridKind) { grids(filter: { kind: $kind }, first: 1) { edges { cursor } } }'
    expect((await ask(kind, { kind: 'GENERA' })).error.message).not.toContain('Did you mean')
  })

  test('is told to accounts, and on the server’s own machine', async () => {
    expect((await ask(introspection, {}, { headers: { cookie: planner } })).data.__schema.queryType.name).toBe('Query')
    expect((await ask(introspection, {}, { from: '127.0.0.1' })).data.__schema.queryType.name).toBe('Query')
    expect((await ask('{ grid(cod: "1") { code } }', {}, { from: '::1' })).error.message).toContain('Did you mean')
  })
})
