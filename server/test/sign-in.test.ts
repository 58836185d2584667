import type { AddressInfo } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { Account, AccountRight } from '../src/account/account.entity.ts'
import { networkOf } from '../src/account/attempts/attempts.ts'
import { hashPassword, verifying } from '../src/account/password.ts'
import { configOf } from '../src/config.ts'
import { oneRow, rows } from '../src/database/rows.ts'
import type { Outside } from '../src/outside.ts'
import { buildApp } from '../src/serve/app.ts'
import { openProxy, type Response, send, type TlsProxy } from './proxy.ts'
import { openServer, type TestServer } from './server.ts'

const PASSWORD = 'a good password'
const NAME = 'grids.example'
const people = ['zhao', 'qian', 'sun', 'li']

/** As after a first start: nothing is said of proxies. */
let desk: TestServer
let deskPort: number
let beforeDesk: TlsProxy
/** As an operator sets it up: behind a proxy that it knows. */
let office: FastifyInstance
let proxy: TlsProxy

beforeAll(async () => {
  desk = await openServer('sample')
  const em = desk.engine.em.fork()
  for (const username of people) {
    const account = em.create(Account, {
      username,
      displayName: username,
      passwordHash: await hashPassword(PASSWORD),
      demo: false,
      disabled: false,
    })
    em.create(AccountRight, { account, role: 'PLANNER', divisionCode: '530302001' })
  }
  await em.flush()
  deskPort = await listen(desk.app)
  beforeDesk = await openProxy(deskPort)
  const outside: Outside = {
    trustedProxies: ['loopback'],
    origins: [`https://${NAME}`],
    prefix: '',
    demoAccounts: true,
  }
  office = await buildApp(desk.engine, { log: { level: 'silent' }, outside })
  proxy = await openProxy(await listen(office))
})
afterAll(async () => {
  await proxy.close()
  await beforeDesk.close()
  await office.close()
  await desk.close()
})
beforeEach(() => rows(desk.engine.em, 'delete from sign_in_attempt'))

async function listen(app: FastifyInstance): Promise<number> {
  await app.listen({ host: '127.0.0.1', port: 0 })
  return (app.server.address() as AddressInfo).port
}

const ask = (port: number, headers: Record<string, string>, query: string, variables?: object): Promise<Response> =>
  send(port, '/graphql', headers, { query, variables })

const signIn = (port: number, username: string, password: string, headers: Record<string, string> = {}) =>
  ask(
    port,
    headers,
    'mutation ($username: String!, $password: String!) { signIn(input: { username: $username, password: $password }) { viewer { username } } }',
    { username, password },
  )

/** Somebody elsewhere, through the proxy. */
const from = (client: string): Record<string, string> => ({ host: NAME, 'x-test-client': client })

const codeOf = ({ json }: Response): string | undefined => json.errors?.[0]?.extensions.code
const cookieOf = ({ headers }: Response): string => String(headers['set-cookie']?.[0]).split(';')[0]!

describe('the demo accounts and their public password', () => {
  const local = { host: 'localhost' }
  const listed = async (port: number, headers: Record<string, string>) =>
    (await ask(port, headers, '{ demoAccounts { username password } }')).json.data?.demoAccounts.length

  test('work for a browser on the server’s own machine', async () => {
    expect(await listed(deskPort, local)).toBe(6)
    expect((await signIn(deskPort, 'qilin', 'geyi-demo', local)).json.data.signIn.viewer.username).toBe('qilin')
  })

  test('work for nobody through a proxy, known or not, whatever it says', async () => {
    for (const [port, headers] of [
      [proxy.port, from('127.0.0.1')],
      [proxy.port, from('203.0.113.9')],
      [beforeDesk.port, local],
      [deskPort, { ...local, 'x-forwarded-for': '127.0.0.1' }],
      [deskPort, { ...local, 'x-real-ip': '127.0.0.1' }],
      [deskPort, { ...local, forwarded: 'for=127.0.0.1' }],
      [deskPort, { ...local, via: '1.1 proxy' }],
      [deskPort, { ...local, 'x-forwarded-proto': 'https' }],
      // A name of another's that leads to this machine, and the office's own address without its proxy.
      [deskPort, { host: '192.0.2.7' }],
    ] as [number, Record<string, string>][]) {
      expect(await listed(port, headers), JSON.stringify(headers)).toBe(0)
      expect(codeOf(await signIn(port, 'qilin', 'geyi-demo', headers)), JSON.stringify(headers)).toBe('UNAUTHENTICATED')
    }
  })

  test('have no session through a proxy either', async () => {
    const cookie = cookieOf(await signIn(deskPort, 'qilin', 'geyi-demo', local))
    expect((await ask(deskPort, { ...local, cookie }, '{ viewer { username } }')).json.data.viewer.username).toBe(
      'qilin',
    )
    expect(codeOf(await ask(beforeDesk.port, { ...local, cookie }, '{ viewer { username } }'))).toBe('UNAUTHENTICATED')
  })

  test('are off on a database server unless they are asked for', () => {
    const demo = (environment: object) => configOf(environment as NodeJS.ProcessEnv).outside.demoAccounts
    expect(demo({})).toBe(true)
    expect(demo({ DATABASE_URL: 'postgresql://localhost/geyi' })).toBe(false)
    expect(demo({ DATABASE_URL: 'postgresql://localhost/geyi', GEYI_DEMO_ACCOUNTS: 'on' })).toBe(true)
    expect(demo({ GEYI_DEMO_ACCOUNTS: 'off' })).toBe(false)
  })
})

describe('contract 12: guessing passwords', () => {
  const guess = (client: string, username: string) => signIn(proxy.port, username, 'a guess', from(client))
  const enter = (client: string, username: string) => signIn(proxy.port, username, PASSWORD, from(client))

  test('is stopped after ten failures, says when to come again, and locks out nobody else', async () => {
    for (let n = 0; n < 10; n++) expect(codeOf(await guess('203.0.113.5', 'zhao'))).toBe('UNAUTHENTICATED')
    const stopped = await guess('203.0.113.5', 'zhao')
    expect([stopped.status, codeOf(stopped)]).toEqual([429, 'RATE_LIMITED'])
    const seconds = Number(stopped.headers['retry-after'])
    expect(seconds).toBeGreaterThan(200)
    expect(seconds).toBeLessThanOrEqual(300)
    expect(codeOf(await enter('203.0.113.5', 'zhao'))).toBe('RATE_LIMITED')
    // The same person elsewhere, and others at the same place.
    expect((await enter('198.51.100.1', 'zhao')).json.data.signIn.viewer.username).toBe('zhao')
    expect((await enter('203.0.113.5', 'qian')).json.data.signIn.viewer.username).toBe('qian')
  })

  test('is stopped likewise for a name that nobody has', async () => {
    for (let n = 0; n < 10; n++) expect(codeOf(await guess('203.0.113.6', 'nobody'))).toBe('UNAUTHENTICATED')
    expect(codeOf(await guess('203.0.113.6', 'nobody'))).toBe('RATE_LIMITED')
  })

  test('takes as long for a name that nobody has as for one that somebody has', async () => {
    const took = { zhao: [] as number[], nobody: [] as number[] }
    for (let n = 0; n < 8; n++)
      for (const name of ['zhao', 'nobody'] as const) {
        const began = performance.now()
        await guess('203.0.113.16', name)
        took[name].push(performance.now() - began)
      }
    const median = (times: number[]) => times.toSorted((a, b) => a - b)[times.length / 2]!
    // Without a hash to compare with, it would be a tenth.
    expect(median(took.nobody) / median(took.zhao)).toBeGreaterThan(0.6)
    expect(median(took.nobody) / median(took.zhao)).toBeLessThan(1.7)
  })

  test('over many names is stopped too, and signing in to an account of one’s own forgives nothing', async () => {
    const codes: (string | undefined)[] = []
    for (let n = 0; n < 45; n++) {
      if (n % 5 === 0) await enter('203.0.113.7', 'sun')
      codes.push(codeOf(await guess('203.0.113.7', `name${n}`)))
    }
    expect(codes.slice(0, 30).every(code => code === 'UNAUTHENTICATED')).toBe(true)
    expect(codes.slice(30).every(code => code === 'RATE_LIMITED')).toBe(true)
    // Who works there signs in all the same.
    expect((await enter('203.0.113.7', 'sun')).json.data.signIn.viewer.username).toBe('sun')
    expect((await enter('203.0.113.8', 'li')).json.data.signIn.viewer.username).toBe('li')
  })

  test('one name from many addresses is stopped, but not where its owner has signed in before', async () => {
    await enter('198.51.100.2', 'li')
    let stopped = 0
    for (let n = 0; n < 60; n++) if (codeOf(await guess(`203.0.113.${n}`, 'li')) === 'RATE_LIMITED') stopped++
    expect(stopped).toBe(10)
    expect(codeOf(await enter('203.0.113.99', 'li'))).toBe('RATE_LIMITED')
    expect((await enter('198.51.100.2', 'li')).json.data.signIn.viewer.username).toBe('li')
  })

  test('by aliases in one request counts each of them, and so does guessing at once', async () => {
    const aliases = Array.from(
      { length: 15 },
      (_, n) => `a${n}: signIn(input: { username: "zhao", password: "${n}" }) { viewer { username } }`,
    )
    let looked = 0
    for (let n = 0; n < 15; n++) {
      const { json } = await ask(proxy.port, from('203.0.113.10'), `mutation { ${aliases.join(' ')} }`)
      looked += json.errors.filter(({ extensions }: any) => extensions.code === 'UNAUTHENTICATED').length
    }
    expect(looked).toBe(10)
    const atOnce = await Promise.all(Array.from({ length: 40 }, () => guess('203.0.113.11', 'zhao')))
    expect(atOnce.filter(answer => codeOf(answer) === 'UNAUTHENTICATED').length).toBeLessThanOrEqual(10)
  })

  test('is counted for all processes of a database', async () => {
    const outside: Outside = {
      trustedProxies: ['loopback'],
      origins: [`https://${NAME}`],
      prefix: '',
      demoAccounts: false,
    }
    const other = await buildApp(desk.engine, { log: { level: 'silent' }, outside })
    const second = await openProxy(await listen(other))
    for (let n = 0; n < 10; n++) await guess('203.0.113.12', 'zhao')
    expect(codeOf(await signIn(second.port, 'zhao', 'a guess', from('203.0.113.12')))).toBe('RATE_LIMITED')
    await second.close()
    await other.close()
  })

  test('from another address each time is one address to a server that knows no proxy', async () => {
    for (let n = 0; n < 10; n++)
      await signIn(deskPort, 'zhao', 'a guess', { host: 'localhost', 'x-forwarded-for': `203.0.113.${n}` })
    expect(
      codeOf(await signIn(deskPort, 'zhao', 'a guess', { host: 'localhost', 'x-forwarded-for': '203.0.113.50' })),
    ).toBe('RATE_LIMITED')
    // A client can write what it likes before the proxy adds what it knows.
    for (let n = 0; n < 10; n++)
      await signIn(proxy.port, 'qian', 'a guess', { ...from('203.0.113.13'), 'x-forwarded-for': `198.51.100.${n}` })
    expect(
      codeOf(
        await signIn(proxy.port, 'qian', 'a guess', { ...from('203.0.113.13'), 'x-forwarded-for': '198.51.100.77' }),
      ),
    ).toBe('RATE_LIMITED')
  })

  test('from a whole network of IPv6 is guessing from one address', () => {
    expect(networkOf('2001:db8:0:1::5')).toBe('2001:db8:0:1')
    expect(networkOf('2001:0db8::1:ffff:0:0:9')).toBe(networkOf('2001:db8:0:1:a:b:c:d'))
    expect(networkOf('::1')).toBe('0:0:0:0')
    expect(networkOf('::ffff:203.0.113.5')).toBe('203.0.113.5')
    expect(networkOf('203.0.113.5')).toBe('203.0.113.5')
  })

  test('leaves no name and no address in the database', async () => {
    await guess('203.0.113.14', 'zhao')
    const { text } = await oneRow<{ text: string }>(
      desk.engine.em,
      'select json_agg(a)::text as text from sign_in_attempt a',
    )
    expect(text).not.toMatch(/zhao|203\.0/)
  })

  test('with a password as long as a book is a wrong guess', async () => {
    expect(codeOf(await signIn(proxy.port, 'zhao', PASSWORD + 'x'.repeat(100_000), from('203.0.113.15')))).toBe(
      'UNAUTHENTICATED',
    )
  })
})

test('where many sign in at once, the next are told to come again, which counts as no failure', async () => {
  const client = from('203.0.113.16')
  let letGo = () => {}
  const released = new Promise<void>(resolve => {
    letGo = resolve
  })
  const atDoor: Promise<void>[] = []
  let full = false
  while (!full) {
    const one = verifying.run(() => released)
    full = await Promise.race([
      one.then(
        () => false,
        () => true,
      ),
      new Promise<false>(resolve => setImmediate(resolve, false)),
    ])
    if (!full) atDoor.push(one)
  }
  expect(atDoor.length).toBeLessThan(100)
  for (let n = 0; n < 12; n++) {
    const answer = await signIn(proxy.port, 'zhao', PASSWORD, client)
    expect([answer.status, codeOf(answer), answer.headers['retry-after']]).toEqual([503, 'UNAVAILABLE', '5'])
  }
  const waiting = verifying.run(async () => {}).catch(error => error.extensions.code)
  letGo()
  await Promise.all(atDoor)
  expect(await waiting).toBe('UNAVAILABLE')
  expect((await signIn(proxy.port, 'zhao', PASSWORD, client)).json.data.signIn.viewer.username).toBe('zhao')
})

describe('contract 12: a session', () => {
  const viewer = async (cookie: string) => {
    const answer = await ask(proxy.port, { ...from('203.0.113.20'), cookie }, '{ viewer { username } }')
    return answer.json.data?.viewer?.username ?? codeOf(answer)
  }

  test('comes in a cookie that is sent over TLS only, when the outside speaks TLS', async () => {
    const attributes = async (port: number, headers: Record<string, string>) =>
      String((await signIn(port, 'zhao', PASSWORD, headers)).headers['set-cookie'])
    const local = { host: 'localhost' }
    expect(await attributes(proxy.port, from('203.0.113.20'))).toMatch(/HttpOnly; Secure; SameSite=Lax/)
    expect(await attributes(beforeDesk.port, local)).toContain('Secure')
    expect(await attributes(deskPort, { ...local, origin: 'https://localhost' })).toContain('Secure')
    expect(await attributes(deskPort, { ...local, forwarded: 'for=192.0.2.1;proto=https' })).toContain('Secure')
    expect(await attributes(deskPort, local)).not.toContain('Secure')
  })

  test('changes its name when somebody signs in, and the older one of the same browser is over', async () => {
    const first = cookieOf(await signIn(proxy.port, 'zhao', PASSWORD, from('203.0.113.20')))
    const elsewhere = cookieOf(await signIn(proxy.port, 'zhao', PASSWORD, from('203.0.113.21')))
    const second = cookieOf(await signIn(proxy.port, 'qian', PASSWORD, { ...from('203.0.113.20'), cookie: first }))
    expect(second).not.toBe(first)
    expect(await viewer(second)).toBe('qian')
    expect(await viewer(first)).toBe('UNAUTHENTICATED')
    expect(await viewer(elsewhere)).toBe('zhao')
    // A wrong guess ends nothing.
    await signIn(proxy.port, 'zhao', 'a guess', { ...from('203.0.113.20'), cookie: second })
    expect(await viewer(second)).toBe('qian')
    await ask(proxy.port, { ...from('203.0.113.20'), cookie: second }, 'mutation { signOut(input: {}) { signedOut } }')
    expect(await viewer(second)).toBe('UNAUTHENTICATED')
  })

  test('of a request that signs in twice is one', async () => {
    const open = () =>
      oneRow<{ n: number }>(
        desk.engine.em,
        `select count(*)::int as n from session s join account a on a.id = s.account_id where a.username = 'sun'`,
      )
    const before = (await open()).n
    const answer = await ask(
      proxy.port,
      from('203.0.113.22'),
      `mutation { a: signIn(input: { username: "sun", password: "${PASSWORD}" }) { viewer { username } } b: signIn(input: { username: "sun", password: "${PASSWORD}" }) { viewer { username } } }`,
    )
    expect(answer.json.data.b.viewer.username).toBe('sun')
    expect((await open()).n).toBe(before + 1)
  })
})

describe('contract 13: the name under which the server is asked', () => {
  test('is its own: a foreign name that leads here is refused, in JSON, with what to do', async () => {
    for (const host of ['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example', 'grids.example:4000']) {
      const answer = await send(deskPort, '/graphql', { host }, { query: '{ viewer { username } }' })
      expect([host, answer.status, codeOf(answer)]).toEqual([host, 421, 'FORBIDDEN'])
      expect(answer.json.errors[0].message).toContain('GEYI_PUBLIC_URL')
      expect((await send(deskPort, '/', { host })).status).toBe(421)
    }
    for (const host of ['localhost:4000', '127.0.0.1', '[::1]:4000', '192.0.2.7:4000', 'LOCALHOST'])
      expect((await send(deskPort, '/graphql', { host }, { query: '{ viewer { username } }' })).status, host).toBe(200)
    expect((await ask(proxy.port, from('203.0.113.1'), '{ viewer { username } }')).status).toBe(200)
    expect((await send(proxy.port, '/health/ready', { host: '10.0.0.1' })).status).toBe(200)
  })

  test('and the origin of a socket are both ours', async () => {
    const open = (port: number, headers: Record<string, string>) =>
      new Promise<number>(resolve => {
        const socket = new WebSocket(`ws://127.0.0.1:${port}/graphql`, 'graphql-transport-ws', { headers })
        socket.on('open', () => {
          socket.close()
          resolve(101)
        })
        // A socket that was refused is closed: whoever is refused keeps none open.
        socket.on('unexpected-response', (_request, response) => {
          response.resume()
          response.socket.on('close', () => resolve(response.statusCode!))
        })
        socket.on('error', () => {})
      })
    // Both foreign and agreeing, as after another name has been led here.
    expect(await open(deskPort, { host: 'evil.example', origin: 'http://evil.example' })).toBe(421)
    expect(await open(deskPort, { host: 'localhost', origin: 'http://evil.example' })).toBe(403)
    expect(await open(deskPort, { host: 'localhost', origin: 'null' })).toBe(403)
    expect(await open(deskPort, { host: 'localhost:4000', origin: 'http://localhost:4000' })).toBe(101)
    expect(await open(deskPort, { host: 'localhost:4000', origin: 'http://localhost:4001' })).toBe(403)
    expect(await open(proxy.port, { ...from('203.0.113.1'), origin: `https://${NAME}` })).toBe(101)
    expect(await open(proxy.port, { host: 'localhost', origin: `https://${NAME}` })).toBe(101)
    expect(await open(proxy.port, { ...from('203.0.113.1'), origin: 'https://evil.example' })).toBe(403)
  })

  test('is what the operator says, or the start says what is wrong', () => {
    const outside = (environment: object) => configOf(environment as NodeJS.ProcessEnv).outside
    expect(outside({ GEYI_PUBLIC_URL: 'https://a.example/, http://b.example:81' }).origins).toEqual([
      'https://a.example',
      'http://b.example:81',
    ])
    expect(outside({ GEYI_TRUSTED_PROXIES: 'loopback, 10.0.0.0/8,2001:db8::1' }).trustedProxies).toHaveLength(3)
    for (const GEYI_PUBLIC_URL of ['grids.example', 'ftp://a.example', 'https://a.example/?q', '*'])
      expect(() => outside({ GEYI_PUBLIC_URL }), GEYI_PUBLIC_URL).toThrow('GEYI_PUBLIC_URL is')
    for (const GEYI_TRUSTED_PROXIES of ['true', '*', '10.0.0.0/33', 'proxy.example', '1', '10.0.0.1/8/8'])
      expect(() => outside({ GEYI_TRUSTED_PROXIES }), GEYI_TRUSTED_PROXIES).toThrow('GEYI_TRUSTED_PROXIES is')
  })
})

describe('headers', () => {
  test('contract 13: say of every answer that it is what it says, of pages that they talk to this host only', async () => {
    for (const path of [
      '/health/live',
      '/health/ready',
      '/graphql?query={viewer{username}}',
      '/api/nothing',
      '/',
      '/tiles/x',
    ])
      expect(
        (await send(deskPort, path, { host: 'localhost', 'apollo-require-preflight': '1' })).headers,
        path,
      ).toMatchObject({
        'x-content-type-options': 'nosniff',
      })
    const policy = String((await send(deskPort, '/', { host: 'localhost' })).headers['content-security-policy'])
    expect(policy).toContain("connect-src 'self';")
    expect(policy).not.toMatch(/wss?:/)
    expect(/script-src ([^;]*)/.exec(policy)![1]).toBe("'self'")
  })

  test('ask for TLS only where the operator serves with it, and never for other servers of the domain', async () => {
    expect((await send(deskPort, '/', { host: 'localhost' })).headers['strict-transport-security']).toBeUndefined()
    expect((await send(proxy.port, '/', from('203.0.113.1'))).headers['strict-transport-security']).toBe(
      'max-age=31536000',
    )
  })
})

test('what was begun in the name of one account is not done in the name of another that has signed in since', async () => {
  const cookie = await desk.signIn('nanning')
  const asked = async (username: string) => {
    const answer = await desk.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', cookie, 'geyi-username': encodeURIComponent(username) },
      payload: JSON.stringify({ query: '{ viewer { username } }' }),
    })
    return [answer.statusCode, answer.headers['set-cookie'], answer.json().errors?.[0].extensions.code]
  }
  expect(await asked('nanning')).toEqual([200, undefined, undefined])
  // The session of the other goes on.
  for (const username of ['qilin', '', '规划员'])
    expect(await asked(username)).toEqual([401, undefined, 'UNAUTHENTICATED'])
  expect(await asked('nanning')).toEqual([200, undefined, undefined])
})
