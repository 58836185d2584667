import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { createClient } from 'graphql-ws'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { Account, AccountRight } from '../src/account/account.entity.ts'
import { isSecret } from '../src/account/key/secret.ts'
import { openSession } from '../src/account/session.service.ts'
import { oneRow, rows } from '../src/database/rows.ts'
import { buildApp } from '../src/serve/app.ts'
import type { RoleName } from '../src/viewer/role.ts'
import { credentials, openServer, type TestServer } from './server.ts'

const DISTRICT = '530302'
const NANNING = '530302001'
const XINING = '530302002'

let server: TestServer
/** Administers the district. */
let admin: Made
/** Administers one subdistrict. */
let nanning: Made

interface Made {
  readonly id: string
  readonly username: string
  readonly cookie: string
}

/** An account with these rights, signed in. */
async function made(username: string, ...rights: readonly [RoleName, string][]): Promise<Made> {
  const em = server.engine.em.fork()
  const account = em.create(Account, { username, displayName: username, passwordHash: '' })
  for (const [role, divisionCode] of rights) em.create(AccountRight, { account, role, divisionCode })
  await em.flush()
  return { id: account.id, username, cookie: `geyi_session=${await openSession(em, account.id)}` }
}

beforeAll(async () => {
  server = await openServer('sample')
  admin = await made('qu-admin', ['ADMINISTRATOR', DISTRICT])
  nanning = await made('nn-admin', ['ADMINISTRATOR', NANNING])
})
afterAll(() => server.close())

const KEY = 'id name beginning scopes divisionCodes state makerUsername expiresAt revokedAt lastUsedAt requests'
const inAYear = () => new Date(Date.now() + 365 * 86_400_000).toISOString()
const mutate = async (name: string, input: object, as: string | undefined, answer: string) => {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`
  const asked = await server.ask(`mutation ($input: ${type}!) { ${name}(input: $input) { ${answer} } }`, { input }, as)
  return { ...asked, payload: asked.data?.[name], reason: asked.errors?.[0]?.extensions.reason }
}
const create = (more: object = {}, as: string | undefined = admin.cookie) =>
  mutate(
    'createApiKey',
    { name: '门户', scopes: ['READ'], divisionCodes: [NANNING], expiresAt: inAYear(), ...more },
    as,
    `secret apiKey { ${KEY} }`,
  )
/** A key, as it is sent. */
const bearer = async (more: object = {}, as?: string): Promise<string> =>
  `Bearer ${(await create(more, as)).payload.secret}`
const revoke = (id: string, as = admin.cookie) => mutate('revokeApiKey', { apiKeyId: id }, as, `apiKey { ${KEY} }`)
const who = (as: string) =>
  server.ask('{ viewer { username rights { role } key { name scopes divisionCodes } } }', {}, as)
const list = async (filter: object = {}, as = admin.cookie) =>
  (
    await server.ask(
      `query ($filter: ApiKeyFilter) { apiKeys(filter: $filter) { totalCount edges { node { ${KEY} } } } }`,
      { filter },
      as,
    )
  ).data?.apiKeys
const run = (sql: string, ...parameters: unknown[]) => rows(server.engine.em, sql, parameters)

test('a key is shown once, kept as its hash, and asks in the name of who made it', async () => {
  const { payload } = await create({ idempotencyKey: 'portal-1', scopes: ['STATIONS', 'READ', 'READ'] })
  const { secret, apiKey } = payload
  expect(secret).toMatch(/^geyi_[0-9A-Za-z]{46}$/)
  expect(apiKey).toMatchObject({
    name: '门户',
    scopes: ['READ', 'STATIONS'],
    divisionCodes: [NANNING],
    state: 'ACTIVE',
    makerUsername: 'qu-admin',
    beginning: secret.slice(0, 9),
    revokedAt: null,
  })
  const { data, headers } = await who(`Bearer ${secret}`)
  expect(data.viewer).toEqual({
    username: 'qu-admin',
    rights: [],
    key: { name: '门户', scopes: ['READ', 'STATIONS'], divisionCodes: [NANNING] },
  })
  expect(headers['set-cookie']).toBeUndefined()
  expect((await run('select 1 from session where account_id = $1::uuid', admin.id)).length).toBe(1)
  // In no table is it as it is sent.
  const tables = await rows<{ name: string }>(
    server.engine.em,
    `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
  )
  expect(tables.map(({ name }) => name)).toContain('api_key')
  for (const { name } of tables) {
    const { found } = await oneRow<{ found: boolean }>(
      server.engine.em,
      `select exists (select 1 from "${name}" t where strpos(to_json(t)::text, $1) > 0) as found`,
      [secret.slice(5)],
    )
    expect([name, found]).toEqual([name, false])
  }
})

test('what is sent again by its name is the same key, with another secret', async () => {
  const asked = { idempotencyKey: 'portal-2', expiresAt: inAYear() }
  const [first, again] = [await create(asked), await create(asked)]
  expect(again.payload.apiKey.id).toBe(first.payload.apiKey.id)
  expect((await who(`Bearer ${first.payload.secret}`)).status).toBe(401)
  expect((await who(`Bearer ${again.payload.secret}`)).status).toBe(200)
})

test('a key that does not work is refused everywhere, and nobody is treated as a stranger', async () => {
  const [over, revoked, own] = [await create(), await create(), await create()]
  await run(`update api_key set expires_at = now() where 'ApiKey:' || id = $1`, over.payload.apiKey.id)
  const ended = await revoke(revoked.payload.apiKey.id)
  expect(ended.payload.apiKey).toMatchObject({ state: 'REVOKED' })
  expect((await revoke(revoked.payload.apiKey.id)).payload.apiKey.revokedAt).toBe(ended.payload.apiKey.revokedAt)
  const good: string = own.payload.secret
  const miswritten = `${good.slice(0, 10)}${good[10] === 'A' ? 'B' : 'A'}${good.slice(11)}`
  expect([isSecret(good), isSecret(miswritten)]).toEqual([true, false])
  const cases: [string, string][] = [
    [`Bearer ${over.payload.secret}`, 'EXPIRED_KEY'],
    [`Bearer ${revoked.payload.secret}`, 'REVOKED_KEY'],
    [`Bearer ${miswritten}`, 'UNKNOWN_KEY'],
    ['Bearer ', 'UNKNOWN_KEY'],
    ['Bearer x', 'UNKNOWN_KEY'],
  ]
  for (const [as, reason] of cases) {
    const answer = await who(as)
    expect([answer.status, answer.code, answer.errors![0]!.extensions.reason, answer.headers['set-cookie']]).toEqual([
      401,
      'UNAUTHENTICATED',
      reason,
      undefined,
    ])
    // Nor by GET, nor where nobody is asked who asks, nor with the cookie of somebody beside it.
    for (const [method, url] of [
      ['GET', `/graphql?query=${encodeURIComponent('{ viewer { username } }')}`],
      ['GET', '/tiles/backdrop/12/3230/1768.json'],
      ['GET', '/map'],
    ] as const) {
      const { statusCode, body } = await server.app.inject({
        method,
        url,
        headers: { authorization: as, cookie: admin.cookie, 'apollo-require-preflight': '1' },
      })
      expect([url, statusCode, body.includes('UNAUTHENTICATED')]).toEqual([url, 401, true])
    }
  }
  // A large body is not even read.
  const large = await server.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { authorization: `Bearer ${over.payload.secret}`, 'content-type': 'application/json' },
    payload: JSON.stringify({ query: '{ viewer { username } }', variables: { x: 'x'.repeat(300_000) } }),
  })
  expect([large.statusCode, large.json().errors[0].extensions.code]).toEqual([401, 'UNAUTHENTICATED'])
  // Other schemes are no keys; what a proxy asks for passes by.
  const basic = await server.app.inject({
    url: '/tiles/backdrop/12/3230/1768.json',
    headers: { authorization: 'Basic eDp5' },
  })
  expect(basic.statusCode).toBe(200)
  const tile = await server.app.inject({
    url: '/tiles/backdrop/12/3230/1768.json',
    headers: { authorization: `bearer ${good}` },
  })
  expect(tile.statusCode).toBe(200)
})

test('with a cookie beside it the key is who asks; by GET it needs no other header, and it signs nobody in or out', async () => {
  const as = await bearer()
  const get = (headers: Record<string, string>) =>
    server.app.inject({ url: `/graphql?query=${encodeURIComponent('{ viewer { key { name } } }')}`, headers })
  const both = await get({ authorization: as, cookie: nanning.cookie, 'geyi-username': 'somebody-else' })
  expect([both.statusCode, both.json().data.viewer]).toEqual([200, { key: { name: '门户' } }])
  // Without one the page of another site could have asked.
  expect((await get({ cookie: nanning.cookie })).statusCode).toBe(400)
  for (const [name, input, answer] of [
    ['signIn', { username: 'nanning', password: 'geyi-demo' }, 'viewer { username }'],
    ['signOut', {}, 'signedOut'],
    ['openAccount', { token: 'x', newPassword: 'four kettles boil' }, 'viewer { username }'],
    ['changePassword', { currentPassword: '', newPassword: 'four kettles boil' }, 'endedSessions'],
    ['endSessions', {}, 'endedSessions'],
  ] as const) {
    const refused = await mutate(name, input, as, answer)
    expect([name, refused.code, refused.headers['set-cookie']]).toEqual([name, 'FORBIDDEN', undefined])
  }
  const read = await server.ask('{ __schema { queryType { name } } }', {}, as)
  expect(read.data.__schema.queryType.name).toBe('Query')
})

test('a key is made within one’s own subtrees, seen and revoked by who administers all of its own', async () => {
  for (const [more, code, reason] of [
    [{ divisionCodes: [DISTRICT] }, 'FORBIDDEN', undefined],
    [{ divisionCodes: [NANNING, XINING] }, 'FORBIDDEN', undefined],
    [{ divisionCodes: [''] }, 'FORBIDDEN', undefined],
    [{ divisionCodes: [`${NANNING}999`] }, 'BAD_USER_INPUT', 'UNKNOWN_DIVISION'],
    [{ divisionCodes: [] }, 'BAD_USER_INPUT', 'WRONG_LENGTH'],
    [{ scopes: [] }, 'BAD_USER_INPUT', 'WRONG_LENGTH'],
    [{ name: ' ' }, 'BAD_USER_INPUT', 'EMPTY'],
    [{ expiresAt: '2020-01-01T00:00:00Z' }, 'BAD_USER_INPUT', 'OUT_OF_RANGE'],
    [{ expiresAt: new Date(Date.now() + 800 * 86_400_000).toISOString() }, 'BAD_USER_INPUT', 'OUT_OF_RANGE'],
  ] as const)
    expect(await create(more, nanning.cookie)).toMatchObject({ code, ...(reason ? { reason } : {}) })
  const wide = (await create({ name: 'wide', divisionCodes: [NANNING, XINING] })).payload.apiKey
  const own = (await create({ name: 'narrow', scopes: ['PLANS'] })).payload.apiKey
  expect((await list({ search: 'wide' }, nanning.cookie)).edges).toEqual([])
  expect((await revoke(wide.id, nanning.cookie)).code).toBe('NOT_FOUND')
  expect((await list({ search: 'narrow', scope: 'PLANS', state: 'ACTIVE' }, nanning.cookie)).edges[0].node.id).toBe(
    own.id,
  )
  expect((await list({ search: 'narrow', scope: 'STAFF' })).totalCount).toBe(0)
  expect((await list({ search: 'narrow', state: 'REVOKED' })).totalCount).toBe(0)
  expect((await revoke(own.id, nanning.cookie)).payload.apiKey.state).toBe('REVOKED')
  expect((await list({ search: '%' })).totalCount).toBe(0)
  const planner = await server.signIn('nanning')
  for (const as of [planner, await bearer({ scopes: ['READ', 'STATIONS', 'PLANS', 'IMPORT', 'STAFF'] })]) {
    expect((await create({}, as)).code).toBe('FORBIDDEN')
    expect((await server.ask('{ apiKeys { totalCount } }', {}, as)).code).toBe('FORBIDDEN')
    expect((await revoke(own.id, as)).code).toBe('FORBIDDEN')
  }
  const pages = []
  for (let after: string | null = null; ; ) {
    const { data }: any = await server.ask(
      'query ($after: String) { apiKeys(first: 3, after: $after) { edges { node { id } } pageInfo { endCursor hasNextPage } } }',
      { after },
      admin.cookie,
    )
    pages.push(...data.apiKeys.edges.map(({ node }: any) => node.id))
    if (!data.apiKeys.pageInfo.hasNextPage) break
    after = data.apiKeys.pageInfo.endCursor
  }
  expect(new Set(pages).size).toBe(pages.length)
  expect(pages.length).toBe((await list()).totalCount)
})

test('what becomes of its maker becomes of a key, from its next request on', async () => {
  const maker = await made('maker', ['ADMINISTRATOR', NANNING], ['ADMINISTRATOR', XINING])
  const { secret, apiKey } = (await create({ divisionCodes: [NANNING, XINING], name: 'of-maker' }, maker.cookie))
    .payload
  const as = `Bearer ${secret}`
  const where = async () => {
    const { data, errors } = await who(as)
    return data?.viewer.key.divisionCodes ?? errors![0]!.extensions.reason
  }
  const state = async () => (await list({ search: 'of-maker' })).edges[0].node.state
  expect(await where()).toEqual([NANNING, XINING])
  const setRight = (code: string, to: string) =>
    run(
      'update account_right set division_code = $3 where account_id = $1::uuid and division_code = $2',
      maker.id,
      code,
      to,
    )
  await setRight(XINING, '990101')
  expect([await where(), await state()]).toEqual([[NANNING], 'ACTIVE'])
  await setRight(NANNING, `${NANNING}001`)
  expect([await where(), await state()]).toEqual([[`${NANNING}001`], 'ACTIVE'])
  await setRight(`${NANNING}001`, '990102')
  expect([await where(), await state()]).toEqual(['MAKER_GONE', 'SUSPENDED'])
  await setRight('990102', NANNING)
  expect(await where()).toEqual([NANNING])
  await run(
    `update account_right set role = 'PLANNER' where account_id = $1::uuid and division_code = $2`,
    maker.id,
    NANNING,
  )
  expect(await where()).toBe('MAKER_GONE')
  await run(`update account_right set role = 'ADMINISTRATOR' where account_id = $1::uuid`, maker.id)
  await run('update account set disabled = true where id = $1::uuid', maker.id)
  expect([await where(), await state()]).toEqual(['MAKER_GONE', 'SUSPENDED'])
  expect((await revoke(apiKey.id)).payload.apiKey.state).toBe('REVOKED')
  await run('update account set disabled = false where id = $1::uuid', maker.id)
  expect(await where()).toBe('REVOKED_KEY')
})

test('keys of one account do not share the names of their requests', async () => {
  const [one, other] = [await bearer({ scopes: ['STATIONS'] }), await bearer({ scopes: ['STATIONS'] })]
  const station = (as: string, name: string) =>
    mutate(
      'createStation',
      {
        kind: 'RED_POST',
        name,
        location: { type: 'Point', coordinates: [103.8, 25.5] },
        divisionCode: NANNING,
        idempotencyKey: 'the-same-name',
      },
      as,
      'station { id name }',
    )
  const first = await station(one, '甲站')
  const second = await station(other, '乙站')
  expect([first.payload?.station.name ?? first.errors, second.payload?.station.name ?? second.errors]).toEqual([
    '甲站',
    '乙站',
  ])
  expect((await station(one, '甲站')).payload.station.id).toBe(first.payload.station.id)
})

test('what a key uses is counted, written down now and then, and added up over processes', async () => {
  const { secret, apiKey } = (await create({ name: 'counted' })).payload
  const other = await buildApp(server.engine, { log: { level: 'silent' } })
  const ask = async (app: typeof other, query: string) => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${secret}`, 'geyi-cost': '1' }
    return (await app.inject({ method: 'POST', url: '/graphql', headers, payload: JSON.stringify({ query }) })).json()
  }
  const costs = []
  for (const app of [server.app, server.app, other])
    costs.push((await ask(app, '{ divisions(first: 2) { edges { node { code } } } }')).extensions.cost.cost)
  // One that is refused by the gate is a request all the same, and one with errors is counted once.
  await ask(server.app, '{ nothing }')
  costs.push((await ask(server.app, '{ grids(first: 0) { edges { node { code } } } }')).extensions.cost.cost)
  await server.app.inject({ url: '/tiles/backdrop/12/3230/1768.json', headers: { authorization: `Bearer ${secret}` } })
  const read = async () =>
    (
      await server.ask(
        'query ($id: ID!) { node(id: $id) { ... on ApiKey { requests lastUsedAt use { day requests cost } } } }',
        { id: apiKey.id },
        admin.cookie,
      )
    ).data.node
  await server.app.keyUse.write()
  // Whoever ends writes down the last of it.
  await other.close()
  const { requests, lastUsedAt, use } = await read()
  expect(requests).toBe(6)
  expect(Math.abs(Date.parse(lastUsedAt) - Date.now())).toBeLessThan(60_000)
  expect(use).toEqual([{ day: expect.any(String), requests: 6, cost: costs.reduce((all, cost) => all + cost, 0) }])
  await server.app.keyUse.write()
  expect((await read()).requests).toBe(6)
})

test('a key has so many requests and so much cost within a minute, whatever others use', async () => {
  const app = await buildApp(server.engine, { log: { level: 'silent' }, keys: { requests: 5, cost: 100_000 } })
  const [one, other] = [await bearer({ name: 'many' }), await bearer({ name: 'few' })]
  const ask = async (as: string, query: string) => {
    const headers = { 'content-type': 'application/json', ...credentials(as) }
    const answer = await app.inject({ method: 'POST', url: '/graphql', headers, payload: JSON.stringify({ query }) })
    return [
      answer.statusCode,
      answer.json().errors?.[0].extensions.code,
      Number(answer.headers['retry-after'] ?? 0),
    ] as const
  }
  const cheap = '{ viewer { username } }'
  const dear = `{ ${Array.from({ length: 9 }, (_, i) => `a${i}: grids(first: 1000) { edges { node { code name } } }`).join(' ')} }`
  for (let i = 0; i < 5; i++) expect((await ask(one, cheap))[0]).toBe(200)
  const refused = await ask(one, cheap)
  expect(refused.slice(0, 2)).toEqual([429, 'RATE_LIMITED'])
  expect(refused[2]).toBeGreaterThan(0)
  expect(refused[2]).toBeLessThanOrEqual(12)
  expect((await ask(other, cheap))[0]).toBe(200)
  let last = await ask(other, dear)
  for (let i = 0; i < 3 && last[0] === 200; i++) last = await ask(other, dear)
  expect(last.slice(0, 2)).toEqual([429, 'RATE_LIMITED'])
  expect(last[2]).toBeGreaterThan(0)
  // Who is signed in, or a stranger, is none of a key's business.
  expect((await ask(admin.cookie, dear))[0]).toBe(200)
  await app.close()
})

test('over a socket a key comes in the parameters, and when it is over its subscriptions end with that', async () => {
  await server.app.listen({ host: '127.0.0.1', port: 0 })
  const url = `ws://127.0.0.1:${(server.app.server.address() as AddressInfo).port}/graphql`
  const planner = await server.signIn('nanning')
  const plan = (await mutate('createPlan', { divisionCode: NANNING, name: '听' }, planner, 'plan { id version }'))
    .payload.plan
  const listen = (authorization: string | undefined) => {
    const client = createClient({
      url,
      webSocketImpl: WebSocket,
      retryAttempts: 0,
      ...(authorization === undefined ? {} : { connectionParams: { Authorization: authorization } }),
    })
    const heard = client.iterate<{ planEvents: { version: number } }>({
      query:
        'subscription ($id: ID!) { planEvents(planId: $id, afterVersion: 1) { ... on PlanCommented { version } } }',
      variables: { id: plan.id },
    })
    return {
      next: async (): Promise<any> => (await heard.next().catch(errors => ({ value: { errors } }))).value,
      end: () => client.dispose(),
    }
  }
  for (const [as, code] of [
    [undefined, 'UNAUTHENTICATED'],
    ['Bearer geyi_made-up', 'UNAUTHENTICATED'],
    [await bearer({ divisionCodes: [XINING] }), 'NOT_FOUND'],
  ] as const) {
    const ear = listen(as)
    expect((await ear.next()).errors[0].extensions.code).toBe(code)
    await ear.end()
  }
  const { secret, apiKey } = (await create({ name: 'ear' })).payload
  const ear = listen(`Bearer ${secret}`)
  const writer = await bearer({ scopes: ['PLANS'] })
  const commented = ear.next()
  expect(
    (await mutate('commentPlan', { planId: plan.id, text: '一' }, writer, 'plan { version }')).code,
  ).toBeUndefined()
  expect((await commented).data.planEvents.version).toBe(2)
  await revoke(apiKey.id)
  const [ended] = (await ear.next()).errors
  expect([ended.extensions.code, ended.extensions.reason]).toEqual(['UNAUTHENTICATED', 'REVOKED_KEY'])
  await ear.end()
})

const command = promisify(execFile)
/** The examples of the page on keys, by their language, as they stand there. */
const examples = [
  ...readFileSync(new URL('../../docs/keys.md', import.meta.url), 'utf8').matchAll(/```(\w+)\n([\s\S]*?)```/g),
]
const example = (language: string) => examples.find(([, found]) => found === language)![2]!
const hasPython = (await command('python3', ['--version']).catch(() => undefined)) !== undefined

test('the examples of the page do what it says', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'geyi-keys-'))
  const { port } = server.app.server.address() as AddressInfo
  const env = {
    ...process.env,
    GEYI: `http://127.0.0.1:${port}`,
    API_KEY: (await bearer({ name: '示例' })).replace('Bearer ', ''),
  }
  const done = async (name: string, ...parameters: string[]) =>
    (await command(name, parameters, { env, cwd: folder })).stdout
  try {
    expect(JSON.parse(await done('sh', '-c', example('sh'))).data.viewer.key.name).toBe('示例')
    const lines = (await done(process.execPath, '--input-type=module', '-e', example('js'))).trim().split('\n')
    const { count } = await oneRow<{ count: number }>(
      server.engine.em,
      `select count(*)::int as count from service_station where division_code like '${NANNING}%' and deleted_at is null`,
    )
    expect(lines.length).toBeGreaterThan(2)
    expect(lines.length).toBeLessThanOrEqual(count)
    if (!hasPython) return
    const grids = await server.ask(`{ grids(filter: { within: "${NANNING}" }) { totalCount } }`)
    expect(await done('python3', '-c', example('python'))).toBe(`${grids.data.grids.totalCount} grids\n`)
    const file = JSON.parse(readFileSync(join(folder, 'grids.geojson'), 'utf8'))
    expect(file.features[0]).toMatchObject({ geometry: { type: 'Polygon' }, properties: { code: expect.any(String) } })
  } finally {
    rmSync(folder, { recursive: true })
  }
})
