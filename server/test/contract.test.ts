import { type AddressInfo, connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openServer, type TestServer } from './server.ts'

let server: TestServer

beforeAll(async () => {
  server = await openServer('sample')
})
afterAll(() => server.close())

const json = { 'content-type': 'application/json' }
const post = (payload: string | Buffer, headers: Record<string, string> = json, url = '/graphql') =>
  server.app.inject({ method: 'POST', url, headers, payload })

describe('a query is answered alike however often it comes', () => {
  test.each([
    ['query ($f: GridFilter) { grids(filter: $f, first: 1) { totalCount } }', { f: [] }],
    ['query ($f: GridFilter) { grids(filter: $f, first: 1) { totalCount } }', { f: { kind: 'NOPE' } }],
    ['query ($d: Date) { grids(asOf: $d, first: 1) { totalCount } }', { d: '2026-02-30' }],
    ['query ($n: Int!) { grids(first: $n) { totalCount } }', { n: 'one' }],
    ['query ($n: Int!) { grids(first: $n) { totalCount } }', {}],
    ['query ($n: Int) { grids(first: $n) { totalCount } }', { n: 1 }],
  ])('%s with %j', async (query, variables) => {
    const answers = []
    // From the third time on it may be compiled.
    for (let time = 0; time < 5; time++) answers.push(await server.ask(query, variables))
    const said = answers.map(({ status, data, errors }) => ({ status, data, errors }))
    for (const answer of said) expect(answer).toEqual(said[0])
  })
})

describe('what is no GraphQL request is refused as JSON', () => {
  test.each([
    ['malformed JSON', '{"query": ', json, 400],
    [
      'a charset other than UTF-8',
      '{"query":"{__typename}"}',
      { 'content-type': 'application/json; charset=utf-16' },
      415,
    ],
    ['text/plain', '{"query":"{__typename}"}', { 'content-type': 'text/plain' }, 400],
    ['a form', 'query={__typename}', { 'content-type': 'application/x-www-form-urlencoded' }, 400],
    ['multipart', '--x\r\n\r\n--x--', { 'content-type': 'multipart/form-data; boundary=x' }, 400],
    ['a batch', '[{"query":"{__typename}"}]', json, 400],
    ['several operations without a name', '{"query":"query A {__typename} query B {__typename}"}', json, 400],
    ['an empty body', '', json, 400],
    ['a query that can’t be parsed', '{"query":"{ division( "}', json, 400],
    ['an unknown field', '{"query":"{ nothing }"}', json, 400],
  ])('contract 1, 2: %s', async (_, payload, headers, status) => {
    const answer = await post(payload, headers as Record<string, string>)
    expect(answer.statusCode).toBe(status)
    expect(answer.headers['content-type']).toMatch(/json/)
    expect(answer.json().errors[0].extensions.code).toEqual(expect.any(String))
    expect(answer.body).not.toMatch(/at .*\.ts|node_modules|<html/)
  })

  test.each([
    [
      'a subscription by POST',
      { query: 'subscription { planEvents(planId: "Plan:x") { __typename } }' },
      'BAD_USER_INPUT',
    ],
    [
      'an operation that is not there',
      { query: 'query A { __typename }', operationName: 'B' },
      'OPERATION_RESOLUTION_FAILURE',
    ],
    [
      'an operation without a name',
      { query: 'query A { __typename }', operationName: '' },
      'OPERATION_RESOLUTION_FAILURE',
    ],
    [
      'the hash of another query',
      { query: '{ __typename }', extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } },
      'BAD_REQUEST',
    ],
    [
      'a hash that nothing is kept under',
      { extensions: { persistedQuery: { version: 1, sha256Hash: 'b'.repeat(64) } } },
      'PERSISTED_QUERY_NOT_FOUND',
    ],
    [
      'U+0000 in a literal',
      { query: String.raw`{ division(code: "a\u0000b") { code } }` },
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'U+0000 in a variable',
      { query: 'query ($code: String!) { division(code: $code) { code } }', variables: { code: 'a\0' } },
      'BAD_USER_INPUT',
    ],
    [
      'half a character in a list of a filter',
      {
        query: 'query ($f: StationFilter) { stations(filter: $f) { totalCount } }',
        variables: { f: { serviceItems: ['\ud800'] } },
      },
      'BAD_USER_INPUT',
    ],
  ])('%s, however often it comes', async (_, body, code) => {
    for (let time = 0; time < 4; time++) {
      const answer = await post(JSON.stringify(body))
      expect(answer.json().errors[0].extensions.code).toBe(code)
      expect(answer.statusCode).toBe(code === 'PERSISTED_QUERY_NOT_FOUND' ? 200 : 400)
    }
  })

  test('contract 1: a body that is not UTF-8', async () => {
    const answer = await post(Buffer.from('{"query":"{ division(code: "\xff") { code } }"}', 'latin1'))
    expect(answer.statusCode).toBe(400)
    expect(answer.json().errors[0].extensions.code).toBe('BAD_USER_INPUT')
  })

  test('contract 1: a body over the limit', async () => {
    const answer = await post(Buffer.alloc(65 * 1024 * 1024, 32))
    expect(answer.statusCode).toBe(413)
    expect(answer.json().errors[0].extensions.code).toBe('PAYLOAD_TOO_LARGE')
  })

  test('contract 2: a mutation over GET', async () => {
    const answer = await server.app.inject({
      method: 'GET',
      url: `/graphql?query=${encodeURIComponent('mutation { signOut(input: {}) { signedOut } }')}`,
      headers: { 'apollo-require-preflight': 'true' },
    })
    expect([answer.statusCode, answer.headers.allow]).toEqual([405, 'POST'])
    expect(answer.json().errors[0].extensions.code).toBe('METHOD_NOT_ALLOWED')
  })

  test.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS'] as const)('%s', async method => {
    const answer = await server.app.inject({ method, url: '/graphql' })
    expect([answer.statusCode, answer.headers.allow]).toEqual([405, 'GET, POST'])
    expect(answer.json().errors[0].extensions.code).toBe('METHOD_NOT_ALLOWED')
  })

  test.each([
    ['that is no HTTP', 'GET / HTTP/9.9 x\r\n\r\n', 400],
    ['without an end of its headers', `GET / HTTP/1.1\r\nHost: localhost\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
  ])('a request %s', async (_, sent, status) => {
    if (!server.app.server.listening) await server.app.listen({ host: '127.0.0.1', port: 0 })
    const { port } = server.app.server.address() as AddressInfo
    const socket = connect(port, '127.0.0.1', () => socket.write(sent))
    const answer = (await text(socket)).split('\r\n\r\n')
    expect(answer[0]).toMatch(new RegExp(`^HTTP/1.1 ${status} [^]*content-type: application/json`, 'i'))
    expect(JSON.parse(answer[1]!)).toEqual({ code: 'BAD_REQUEST', message: expect.stringMatching(/^[A-Z].*\.$/) })
  })

  test.each(['/api/%', '/tiles/%zz', '/%', '/graphql/%'])('the address %s', async url => {
    const answer = await server.app.inject({ url })
    expect(answer.statusCode).toBe(400)
    expect(answer.headers['content-type']).toMatch(/json/)
    expect((answer.json().errors?.[0].extensions ?? answer.json()).code).toBe('BAD_USER_INPUT')
  })

  test.each([
    '/api/nothing',
    '/tiles/nothing',
    '/tiles/backdrop/1/2/x.json',
    '/tiles/backdrop/99/0/0.json',
    '/tiles/streets/13/0/0.json',
  ])('contract 1: the path %s', async url => {
    const answer = await server.app.inject({ url })
    expect(answer.statusCode).toBe(404)
    expect(answer.json()).toMatchObject({ code: 'NOT_FOUND', message: expect.any(String) })
  })
})

describe('contract 5: a page that can’t be', () => {
  const page = (args: string) => server.ask(`{ grids(${args}) { edges { cursor } pageInfo { endCursor } } }`)

  test.each(['1000000000', '0', '-5', 'null', '1001', '99999999999999'])('first: %s', async first => {
    const answer = await page(`first: ${first}`)
    expect(answer.status).toBe(400)
    expect(['BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED']).toContain(answer.code)
  })

  test('a forged, foreign or stale cursor', async () => {
    const own = (await page('first: 2')).data.grids.pageInfo.endCursor
    expect((await page(`first: 2, after: "${own}"`)).errors).toBeUndefined()
    const forged = Buffer.from('["530302001001001"]').toString('base64url')
    const foreign = (await server.ask('{ divisions(first: 1) { pageInfo { endCursor } } }')).data.divisions.pageInfo
      .endCursor
    const foreignLetters = own.replace(/.$/, 'é')
    for (const cursor of ['x', '', `${forged}.abc`, foreign, foreignLetters, `${own}x`, own.replace(/^./, 'Z')])
      if (cursor !== '')
        expect(await page(`first: 2, after: "${cursor}"`), cursor).toMatchObject({
          status: 400,
          code: 'CURSOR_INVALID',
        })
    const otherFilter = await page(`first: 2, filter: { within: "530302001" }, after: "${own}"`)
    expect(otherFilter.code).toBe('CURSOR_INVALID')
  })

  test('pages follow each other without gap or repetition', async () => {
    const codes: string[] = []
    let after: string | undefined
    do {
      const { data }: { data: any } = await server.ask(
        'query ($after: String) { grids(first: 200, after: $after) { totalCount edges { node { code } } pageInfo { hasNextPage hasPreviousPage endCursor } } }',
        { after },
      )
      expect(data.grids.totalCount).toBe(686)
      expect(data.grids.pageInfo.hasPreviousPage).toBe(after !== undefined)
      codes.push(...data.grids.edges.map((edge: any) => edge.node.code))
      after = data.grids.pageInfo.hasNextPage ? data.grids.pageInfo.endCursor : undefined
    } while (after)
    expect(new Set(codes).size).toBe(686)
    expect(codes).toEqual([...codes].sort())
    const { data } = await server.ask('{ grids(first: 1, after: null) { pageInfo { hasPreviousPage } } }')
    expect(data.grids.pageInfo.hasPreviousPage).toBe(false)
  })
})

describe('a geometry that is none is refused with its reason', () => {
  const intersects = (geometry: unknown) =>
    server.ask(
      'query ($geometry: GeoJSON) { grids(filter: { intersects: $geometry }, first: 1) { edges { node { code } } } }',
      { geometry },
    )
  const ring = [
    [103.79, 25.49],
    [103.81, 25.49],
    [103.81, 25.51],
    [103.79, 25.51],
    [103.79, 25.49],
  ]
  const polygon = (...rings: unknown[]) => ({ type: 'Polygon', coordinates: rings })

  test('contract 16: a good one is taken, with or without a height', async () => {
    expect((await intersects(polygon(ring))).data.grids.edges).toHaveLength(1)
    expect((await intersects(polygon(ring.map(([x, y]) => [x, y, 1900])))).data.grids.edges).toHaveLength(1)
  })

  test.each([
    ['contract 15: a bow-tie', polygon([ring[0], ring[2], ring[1], ring[3], ring[0]])],
    ['contract 15: a spike', polygon([ring[0], ring[1], [103.83, 25.49], ring[1], ring[2], ring[3], ring[0]])],
    [
      'contract 15: a hole outside',
      polygon(
        ring,
        ring.map(([x, y]) => [x! + 1, y]),
      ),
    ],
    [
      'contract 15: a hole that touches along a line',
      polygon(ring, [
        [103.79, 25.495],
        [103.79, 25.505],
        [103.8, 25.505],
        [103.8, 25.495],
        [103.79, 25.495],
      ]),
    ],
    ['contract 15: the same ring twice', polygon(ring, ring)],
    [
      'contract 15: a hole in a hole',
      polygon(
        ring,
        ring.map(([x, y]) => [103.8 + (x! - 103.8) / 2, 25.5 + (y! - 25.5) / 2]),
        ring.map(([x, y]) => [103.8 + (x! - 103.8) / 4, 25.5 + (y! - 25.5) / 4]),
      ),
    ],
    ['contract 15: zero area', polygon([ring[0], ring[1], ring[0], ring[0]])],
    ['contract 15: fewer than four positions', polygon([ring[0], ring[1], ring[0]])],
    ['contract 15: an open ring', polygon(ring.slice(0, 4))],
    ['contract 15: no ring', polygon()],
    ['contract 16: text for numbers', polygon(ring.map(([x, y]) => [String(x), y]))],
    ['contract 16: null for a number', polygon([[null, 25.49], ...ring.slice(1)])],
    ['contract 16: one number a position', polygon(ring.map(([x]) => [x]))],
    ['contract 16: five numbers a position', polygon(ring.map(([x, y]) => [x, y, 1, 2, 3]))],
    ['contract 16: 1e308', polygon([[1e308, 25.49], ...ring.slice(1)])],
    ['contract 17: latitude 95', polygon(ring.map(([x, y]) => [x, y! + 70]))],
    ['contract 17: longitude 200', polygon(ring.map(([x, y]) => [x! + 100, y]))],
    ['contract 17: a crs', { ...polygon(ring), crs: { type: 'name', properties: { name: 'EPSG:3857' } } }],
    ['contract 18: a line', { type: 'LineString', coordinates: ring }],
    [
      'contract 18: a nested collection',
      { type: 'GeometryCollection', geometries: [{ type: 'GeometryCollection', geometries: [] }] },
    ],
    ['contract 18: a text', 'POLYGON((0 0,1 0,1 1,0 0))'],
  ])('%s', async (_, geometry) => {
    const answer = await intersects(geometry)
    expect(answer).toMatchObject({ status: 400, code: 'INVALID_GEOMETRY' })
    expect(answer.errors![0]!.extensions.reason).toMatch(/^[A-Z_]+$/)
  })

  test('contract 16: 1e400 in the body', async () => {
    const answer = await post(
      '{"query":"query ($g: GeoJSON) { grids(filter: { intersects: $g }) { edges { cursor } } }","variables":{"g":{"type":"Polygon","coordinates":[[[1e400,1],[2,1],[2,2],[1e400,1]]]}}}',
    )
    expect(answer.statusCode).toBe(400)
    expect(answer.json().errors[0].extensions.code).toBe('INVALID_GEOMETRY')
  })

  test('contract 17: a point whose axes are swapped is refused with a hint', async () => {
    const answer = await server.ask('{ gridAt(point: { longitude: 25.5, latitude: 103.8 }) { code } }')
    expect(answer.errors![0]).toMatchObject({
      message: expect.stringContaining('Longitude and latitude may be swapped.'),
      extensions: { code: 'INVALID_GEOMETRY', reason: 'OUT_OF_RANGE', hint: 'MAYBE_SWAPPED' },
    })
  })
})

describe('bugs', () => {
  test('a failing database is masked, with an id and nothing else', async () => {
    const broken = await openServer('empty')
    await broken.engine.em.getConnection().execute('alter table grid_version rename to elsewhere')
    const answer = await broken.ask('{ grids { edges { cursor } } }')
    expect(answer.errors![0]!.message).toBe('Something went wrong on our side.')
    expect(answer.errors![0]!.extensions).toEqual({
      code: 'INTERNAL_SERVER_ERROR',
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
    })
    await broken.close()
  })
})
