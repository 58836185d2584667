import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Engine } from '../../src/database/engine/engine.ts'
import { rows } from '../../src/database/rows.ts'
import { buildApp } from '../../src/serve/app.ts'
import { Running } from '../../src/serve/watch/running.ts'
import { freshEngine } from '../engines.ts'

const TOKEN = 'a-token-of-the-test'
/** A phone, a place, a name and an address that no line of the log may hold. */
const canaries = ['13812345678', '103.801234', '25.501234', '机密姓名', '203.0.113.77', 'a guess at a password']

let engine: Engine
let app: FastifyInstance
const logged: string[] = []
const lines = (): any[] =>
  logged
    .join('')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))

beforeAll(async () => {
  engine = await freshEngine('sample')
  app = await buildApp(engine, {
    log: { level: 'debug', to: { write: (line: string) => logged.push(line) }, access: true },
    metrics: { token: TOKEN },
    running: new Running(3),
    compileFrom: 2,
  })
  await app.ready()
})
afterAll(async () => {
  await app.close()
  await engine.close()
})

const ask = (query: string, variables: object = {}, headers: Record<string, string> = {}) =>
  app.inject({
    method: 'POST',
    url: '/graphql',
    remoteAddress: '203.0.113.77',
    headers: { 'content-type': 'application/json', ...headers },
    payload: { query, variables },
  })

const NEAREST = `query Mine($p: PointInput!) { nearestStations(point: $p, first: 1) { edges { node { name } } } }`
const place = { p: { longitude: 103.801234, latitude: 25.501234 } }

describe('contract 29: the log', () => {
  test('has one line a request with its name, kind and fields, and nothing of what was asked, by whom or from where', async () => {
    logged.length = 0
    // The third is compiled.
    for (let n = 0; n < 3; n++) expect((await ask(NEAREST, place)).statusCode).toBe(200)
    const guess =
      'mutation ($n: String!, $w: String!) { signIn(input: { username: $n, password: $w }) { viewer { username } } }'
    const refused = await ask(guess, { n: '机密姓名', w: 'a guess at a password' })
    expect(refused.statusCode).toBe(401)
    await ask('{ search(text: "13812345678") { label } viewer { username } }')
    await ask('{ thisIsNoField13812345678 }')
    await app.inject('/tiles/backdrop/14/12912/6996.json')
    await app.inject('/health/live')
    await app.inject('/no/such/机密姓名?phone=13812345678')
    const answered = lines().filter(({ msg }) => msg === 'answered')
    expect(answered.map(({ kind, status }) => `${kind} ${status}`)).toEqual([
      'query 200',
      'query 200',
      'query 200',
      'mutation 401',
      'query 200',
      'refused 400',
      'tile 200',
      'health 200',
      'page 404',
    ])
    expect(answered[0].fields).toEqual(['nearestStations'])
    expect(answered[4].fields).toEqual(['search', 'viewer'])
    expect(answered[3].request).toBe(refused.headers['x-request-id'])
    expect(new Set(answered.map(({ request }) => request)).size).toBe(answered.length)
    for (const canary of [...canaries, 'thisIsNoField', '12912', 'Mine']) expect(logged.join('')).not.toContain(canary)
  })

  test('has a failure under the name of its request, without what was typed', async () => {
    logged.length = 0
    await rows(engine.em, 'alter table service_item rename to service_item_away')
    try {
      const failed = await ask('query ($t: String) { serviceItems(search: $t) { name } }', { t: '机密姓名' })
      expect(failed.json().errors[0].extensions.code).toBe('INTERNAL_SERVER_ERROR')
      const line = lines().find(({ msg }) => msg === 'a request failed on a bug')
      expect(line).toMatchObject({ request: failed.headers['x-request-id'], id: failed.json().errors[0].extensions.id })
      for (const canary of canaries) expect(logged.join('')).not.toContain(canary)
    } finally {
      await rows(engine.em, 'alter table service_item_away rename to service_item')
    }
  })

  test('takes the name of a request from a trusted proxy only', async () => {
    const given = { 'x-request-id': 'proxy-0123456789' }
    expect((await ask('{ viewer { username } }', {}, given)).headers['x-request-id']).not.toBe('proxy-0123456789')
    const outside = { trustedProxies: ['203.0.113.77'], origins: [], prefix: '', demoAccounts: false }
    const behind = await buildApp(engine, { log: { level: 'silent' }, outside })
    try {
      const named = async (name: string) =>
        (await behind.inject({ url: '/health/live', headers: { 'x-request-id': name } })).headers['x-request-id']
      expect(await named('proxy-0123456789')).toBe('proxy-0123456789')
      for (const bad of ['short', 'a b c d e f g h', 'x'.repeat(65), '{"a":1,"b":2}'])
        expect(await named(bad)).not.toBe(bad)
    } finally {
      await behind.close()
    }
  })
})

describe('/metrics', () => {
  const read = (headers: Record<string, string> = {}) => app.inject({ url: '/metrics', headers })

  test('is for whoever brings the token', async () => {
    expect((await read()).statusCode).toBe(401)
    expect((await read({ authorization: 'Bearer wrong' })).statusCode).toBe(401)
    expect((await read({ authorization: `Basic ${TOKEN}` })).statusCode).toBe(401)
    expect((await read({ authorization: `Bearer ${TOKEN}` })).statusCode).toBe(200)
  })

  test('tells requests by kind, connections, jobs, subscriptions, caches and the event loop, in labels of fixed lists', async () => {
    for (let n = 0; n < 40; n++) await ask(`query Q${n} { a${n}: viewer { username } }`)
    const text = (await read({ authorization: `Bearer ${TOKEN}` })).body
    expect(text).toMatch(/geyi_requests_total\{kind="query",status="200"\} \d+/)
    expect(text).toMatch(/geyi_requests_total\{kind="mutation",status="401"\} 1/)
    expect(text).toMatch(/geyi_request_seconds_bucket\{le="0.1",kind="query"\} \d+/)
    expect(text).toMatch(/geyi_cache_entries\{cache="documents"\} [1-9]/)
    expect(text).toMatch(/geyi_cache_entries\{cache="compiled queries"\} [1-9]/)
    for (const name of [
      'geyi_requests_running',
      'geyi_sockets',
      'geyi_subscriptions',
      'geyi_jobs_waiting',
      'geyi_jobs_running',
      'geyi_database_connections',
      'geyi_database_waiting',
      'nodejs_eventloop_lag_p99_seconds',
      'process_resident_memory_bytes',
    ])
      expect(text).toMatch(new RegExp(`^${name} `, 'm'))
    const kinds = new Set([...text.matchAll(/^geyi_.*kind="([^"]*)"/gm)].map(([, kind]) => kind))
    expect(
      [...kinds].every(kind => /^(query|mutation|refused|tile|health|page)$/.test(kind!)),
      [...kinds].join(),
    ).toBe(true)
    expect(text.split('\n').length).toBeLessThan(400)
    for (const canary of canaries) expect(text).not.toContain(canary)
  })

  test('without a token is for the server’s own machine, with nothing in between, and for nobody once others are let in', async () => {
    const desk = await buildApp(engine, { log: { level: 'silent' } })
    const outside = { trustedProxies: [], origins: ['https://grids.example'], prefix: '', demoAccounts: false }
    const office = await buildApp(engine, { log: { level: 'silent' }, outside })
    try {
      const status = async (of: FastifyInstance, headers: Record<string, string>, remoteAddress = '127.0.0.1') =>
        (await of.inject({ url: '/metrics', headers: { host: 'localhost', ...headers }, remoteAddress })).statusCode
      expect(await status(desk, {})).toBe(200)
      expect(await status(desk, {}, '10.0.0.7')).toBe(404)
      expect(await status(desk, { 'x-forwarded-for': '10.0.0.7' })).toBe(404)
      expect(await status(office, {})).toBe(404)
    } finally {
      await desk.close()
      await office.close()
    }
  })
})

test('contract 7: more requests at once than may be are told to come again, and served when they do (twice the capacity: geyi bench faults)', async () => {
  const answers = await Promise.all(
    Array.from({ length: 12 }, () => ask('{ grids(first: 200) { edges { node { name } } } }')),
  )
  const shed = answers.filter(({ statusCode }) => statusCode === 503)
  expect(answers.filter(({ statusCode }) => statusCode === 200)).toHaveLength(3)
  expect(shed).toHaveLength(9)
  for (const { headers, json } of shed.map(answer => ({ headers: answer.headers, json: answer.json() }))) {
    expect(headers['retry-after']).toBe('1')
    expect(json.errors[0].extensions.code).toBe('UNAVAILABLE')
  }
  expect((await app.inject('/health/live')).statusCode).toBe(200)
  expect((await ask('{ grids(first: 1) { edges { node { name } } } }')).statusCode).toBe(200)
})
