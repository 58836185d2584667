import { existsSync } from 'node:fs'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { configOf, WEB_DIST } from '../../src/config.ts'
import { buildApp } from '../../src/serve/app.ts'
import { openServer, type TestServer } from '../server.ts'

let server: TestServer
let app: FastifyInstance

// What lies where does not depend on the engine.
describe.runIf(inject('database').engine === 'embedded')('a server that lies under a path', () => {
  beforeAll(async () => {
    server = await openServer('sample')
    app = await buildApp(server.engine, {
      log: { level: 'silent' },
      outside: { trustedProxies: [], origins: [], prefix: '/geyi', demoAccounts: true },
    })
    await app.ready()
  })
  afterAll(async () => {
    await app.close()
    await server.close()
  })
  const status = async (url: string) => (await app.inject(url)).statusCode
  const ask = (url: string, query: string) =>
    app.inject({ method: 'POST', url, headers: { 'content-type': 'application/json' }, payload: { query } })

  test('answers there, and beside it only whoever looks after it', async () => {
    expect((await ask('/geyi/graphql', '{ __typename }')).json()).toEqual({ data: { __typename: 'Query' } })
    expect(await status('/geyi/tiles/backdrop/14/12912/6996.json')).toBe(200)
    expect(await status('/health/live')).toBe(200)
    expect(await status('/metrics')).toBe(200)
    for (const url of ['/graphql', '/tiles/backdrop/14/12912/6996.json', '/', '/map', '/geyix/map', '/geyi../map'])
      expect(await status(url), url).toBe(404)
    expect((await ask('/graphql', '{ __typename }')).json().errors[0].extensions.code).toBe('NOT_FOUND')
    expect((await app.inject('/api/x')).json().message).toContain('/geyi/')
    expect(await status('/geyi/api/nothing')).toBe(404)
  })

  test('keeps its cookie to itself', async () => {
    const { headers } = await ask(
      '/geyi/graphql',
      'mutation { signIn(input: { username: "qilin", password: "geyi-demo" }) { viewer { username } } }',
    )
    expect(String(headers['set-cookie'])).toContain('Path=/geyi;')
  })

  test.runIf(existsSync(WEB_DIST))('has pages that name nothing outside of it', async () => {
    for (const url of ['/geyi', '/geyi/', '/geyi/?station=1', '/geyi/plan/x', '/geyi/index.html', '/geyi/graphiql']) {
      const { statusCode, body } = await app.inject(url)
      expect(statusCode, url).toBe(200)
      expect(body).toContain('data-prefix="/geyi"')
      const named = [...body.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, address]) => address!)
      expect(named.length).toBeGreaterThan(2)
      for (const address of named) {
        expect(address).toMatch(/^\/geyi\//)
        expect(await status(address), address).toBe(200)
      }
    }
    expect((await app.inject('/geyi/no-such-page')).statusCode).toBe(404)
  })
})

test('the path is that of the public address, or said beside it, and one only', () => {
  const prefix = (environment: object) => configOf({ ...environment }).outside.prefix
  expect(prefix({})).toBe('')
  expect(prefix({ GEYI_PUBLIC_URL: 'https://a.example/geyi/, https://b.example/geyi' })).toBe('/geyi')
  expect(prefix({ GEYI_PUBLIC_URL: 'https://a.example', GEYI_PATH_PREFIX: '/a/b' })).toBe('/a/b')
  expect(configOf({ GEYI_PUBLIC_URL: 'https://a.example/geyi' }).outside.origins).toEqual(['https://a.example'])
  for (const environment of [
    { GEYI_PUBLIC_URL: 'https://a.example/a,https://b.example/b' },
    { GEYI_PUBLIC_URL: 'https://a.example/a', GEYI_PATH_PREFIX: '/b' },
    { GEYI_PATH_PREFIX: 'geyi' },
    { GEYI_PATH_PREFIX: '/../x' },
    { GEYI_PATH_PREFIX: '/a"b' },
  ])
    expect(() => prefix(environment), JSON.stringify(environment)).toThrow(/GEYI_(PUBLIC_URL|PATH_PREFIX)/)
})
