import { createServer, type Server } from 'node:http'
import type { FastifyInstance } from 'fastify'
import { Provider } from 'oidc-provider'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { rightsOf } from '../src/account/provider/rights-of-claims.ts'
import { ownPath } from '../src/account/provider/sign-in.route.ts'
import type { Engine } from '../src/database/engine/engine.ts'
import { rows } from '../src/database/rows.ts'
import { nothingOutside } from '../src/outside.ts'
import { buildApp } from '../src/serve/app.ts'
import { freshEngine } from './engines.ts'
import { freePort } from './free-port.ts'

let engine: Engine
let app: FastifyInstance
let site: string
let provider: Server
let issuer: string
/** Who signs in at the provider, and what it says of them. */
let person: { sub: string; claims: Record<string, unknown> } | 'cancels'

/** A provider of identities as anybody runs one, whose page for signing in decides at once. */
function openProvider(): Provider {
  const oidc = new Provider(issuer, {
    clients: [
      {
        client_id: 'geyi',
        client_secret: 'only between the two',
        redirect_uris: [`${site}/sign-in/callback`],
        post_logout_redirect_uris: [`${site}/map`],
      },
    ],
    claims: { openid: ['sub'], profile: ['name', 'preferred_username', 'groups'] },
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    findAccount: async (_, sub) => ({
      accountId: sub,
      claims: async () => ({ sub, ...(person === 'cancels' ? {} : person.claims) }),
    }),
    cookies: { keys: ['of a test'] },
  })
  oidc.use(async (context, next) => {
    if (!context.path.startsWith('/interaction/')) return next()
    const { prompt, params, session, grantId } = await oidc.interactionDetails(context.req, context.res)
    if (person === 'cancels') {
      const result = { error: 'access_denied', error_description: 'no' }
      return oidc.interactionFinished(context.req, context.res, result)
    }
    if (prompt.name === 'login')
      return oidc.interactionFinished(context.req, context.res, { login: { accountId: person.sub } })
    const found = grantId ? await oidc.Grant.find(grantId) : undefined
    const grant = found ?? new oidc.Grant({ accountId: session!.accountId, clientId: String(params.client_id) })
    grant.addOIDCScope('openid profile')
    return oidc.interactionFinished(context.req, context.res, { consent: { grantId: await grant.save() } })
  })
  return oidc
}

beforeAll(async () => {
  engine = await freshEngine('empty')
  const port = await freePort()
  site = `http://127.0.0.1:${port}`
  issuer = `http://127.0.0.1:${await freePort()}`
  provider = createServer(openProvider().callback()).listen(Number(new URL(issuer).port), '127.0.0.1')
  app = await buildApp(engine, {
    outside: { ...nothingOutside, demoAccounts: false },
    provider: {
      issuer,
      clientId: 'geyi',
      clientSecret: 'only between the two',
      name: '区统一认证',
      scope: 'openid profile',
      claim: 'groups',
      rights: [
        { value: 'planners', role: 'PLANNER', divisionCode: '530302' },
        { value: 'reviewers', role: 'REVIEWER', divisionCode: '530302' },
      ],
    },
  })
  await app.listen({ port, host: '127.0.0.1' })
})
afterAll(async () => {
  await app.close()
  provider.close()
  await engine.close()
})
beforeEach(() => {
  person = { sub: 'u-1', claims: { name: '赵规划', preferred_username: 'zhao', groups: ['planners', 'others'] } }
})

/** A browser: keeps the cookies of each site, follows where it is sent until a page of ours, and says which. */
class Browser {
  readonly #jars = new Map<string, Map<string, string>>()
  /** All addresses that it was sent to. */
  readonly went: string[] = []

  cookie(origin: string): string {
    return [...(this.#jars.get(origin) ?? [])].map(([name, value]) => `${name}=${value}`).join('; ')
  }

  async step(address: string): Promise<Response> {
    const { origin } = new URL(address)
    const answer = await fetch(address, { redirect: 'manual', headers: { cookie: this.cookie(origin) } })
    const jar = this.#jars.get(origin) ?? new Map<string, string>()
    for (const line of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!
      if (value === '' || /expires=thu, 01 jan 1970/i.test(line)) jar.delete(name!)
      else jar.set(name!, value!)
    }
    this.#jars.set(origin, jar)
    return answer
  }

  async follow(address: string): Promise<string> {
    for (let next = address; ; ) {
      this.went.push(next)
      const answer = await this.step(next)
      const location = answer.headers.get('location')
      if (!location) throw new Error(`${next} leads nowhere: ${answer.status} ${await answer.text()}`)
      next = new URL(location, next).href
      if (next.startsWith(site) && !new URL(next).pathname.startsWith('/sign-in')) return next.slice(site.length)
    }
  }

  signIn = (to = '/plan?x=1'): Promise<string> => this.follow(`${site}/sign-in/provider?to=${encodeURIComponent(to)}`)

  async ask(query: string): Promise<any> {
    const headers = { 'content-type': 'application/json', cookie: this.cookie(site) }
    const answer = await fetch(`${site}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) })
    for (const line of answer.headers.getSetCookie()) if (/^geyi_session=;/.test(line)) this.#jars.get(site)!.clear()
    return answer.json()
  }

  viewer = async () => (await this.ask('{ viewer { username displayName rights { role divisionCode } } }')).data?.viewer
}

const planner = { role: 'PLANNER', divisionCode: '530302' }
const reviewer = { role: 'REVIEWER', divisionCode: '530302' }

test('who comes for the first time has an account, and whose claim changes has other rights', async () => {
  const browser = new Browser()
  expect((await browser.ask('{ identityProvider { name path } }')).data.identityProvider).toEqual({
    name: '区统一认证',
    path: '/sign-in/provider',
  })
  expect(await browser.signIn()).toBe('/plan?x=1')
  expect(await browser.viewer()).toEqual({ username: 'zhao', displayName: '赵规划', rights: [planner] })
  const authorize = new URL(browser.went.find(address => address.includes('code_challenge='))!)
  expect(authorize.searchParams.get('code_challenge_method')).toBe('S256')
  for (const name of ['state', 'nonce']) expect(authorize.searchParams.get(name)!.length).toBeGreaterThan(20)
  person = { sub: 'u-1', claims: { name: '赵审核', preferred_username: 'else', groups: ['reviewers'] } }
  const first = browser.cookie(site)
  await browser.signIn()
  expect(await browser.viewer()).toEqual({ username: 'zhao', displayName: '赵审核', rights: [reviewer] })
  // The session is another; that of before is over.
  expect(browser.cookie(site)).not.toBe(first)
  const old = await fetch(`${site}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: first },
    body: '{"query":"{ viewer { username } }"}',
  })
  expect(old.status).toBe(401)
})

test('who has no right by the claim, or is shut out, does not come in, and what there was ends', async () => {
  const stranger = new Browser()
  person = { sub: 'u-2', claims: { preferred_username: 'wang', groups: ['others'] } }
  expect(await stranger.signIn()).toBe('/plan?x=1#sign-in=NO_RIGHTS')
  expect(await stranger.viewer()).toBeNull()
  expect(await rows(engine.em, `select 1 from account where username = 'wang'`)).toEqual([])
  const [here, there] = [new Browser(), new Browser()]
  person = { sub: 'u-3', claims: { preferred_username: 'sun', groups: 'planners' } }
  await here.signIn()
  person = { sub: 'u-3', claims: { preferred_username: 'sun' } }
  expect(await there.signIn()).toBe('/plan?x=1#sign-in=NO_RIGHTS')
  expect(await here.viewer()).toBeUndefined()
  person = { sub: 'u-3', claims: { preferred_username: 'sun', groups: ['planners'] } }
  await rows(engine.em, `update account set disabled = true where username = 'sun' returning 1`)
  expect(await there.signIn()).toBe('/plan?x=1#sign-in=DISABLED')
  expect(await there.viewer()).toBeNull()
})

test('an account of the same name stays whose it is', async () => {
  await rows(
    engine.em,
    `insert into account (id, username, display_name, password_hash) values (gen_random_uuid(), 'li', '李', 'x') returning 1`,
  )
  person = { sub: 'u-4', claims: { preferred_username: 'li', groups: ['planners'] } }
  const browser = new Browser()
  await browser.signIn()
  expect((await browser.viewer()).username).toBe('li-2')
})

test('whoever comes back without having been sent is not let in', async () => {
  const [victim, attacker] = [new Browser(), new Browser()]
  // The attacker stops at the address that would sign him in, and gives it to another.
  let address = `${site}/sign-in/provider`
  while (!address.startsWith(`${site}/sign-in/callback`)) {
    const answer = await attacker.step(address)
    address = new URL(answer.headers.get('location')!, address).href
  }
  expect(await victim.follow(address)).toBe('/map#sign-in=TOO_LATE')
  // Neither with a cookie of their own, whose state is another.
  await victim.step(`${site}/sign-in/provider`)
  expect(await victim.follow(address)).toBe('/map#sign-in=FAILED')
  expect(await victim.viewer()).toBeNull()
  // It was for the attacker, and once.
  expect(await attacker.follow(address)).toBe('/map')
  expect(await attacker.follow(address)).toBe('/map#sign-in=TOO_LATE')
  // A cookie that somebody has written himself is none.
  const forged = Buffer.from(
    JSON.stringify({ state: 's', nonce: 'n', verifier: 'v', to: '//elsewhere', until: 9e15 }),
  ).toString('base64url')
  const answer = await fetch(`${site}/sign-in/callback?code=x&state=s`, {
    redirect: 'manual',
    headers: { cookie: `geyi_sign_in=${forged}.${'a'.repeat(43)}` },
  })
  expect(answer.headers.get('location')).toBe('/map#sign-in=TOO_LATE')
})

test('who gives up at the provider is back where he was', async () => {
  person = 'cancels'
  expect(await new Browser().signIn()).toBe('/plan?x=1#sign-in=CANCELLED')
})

test('signing out ends the session, and says where to sign out at the provider', async () => {
  const browser = new Browser()
  await browser.signIn()
  const { data } = await browser.ask('mutation { signOut(input: {}) { signedOut providerAddress } }')
  const address = new URL(data.signOut.providerAddress)
  expect(address.origin).toBe(issuer)
  expect(address.searchParams.get('post_logout_redirect_uri')).toBe(`${site}/map`)
  // The provider knows whom to sign out: it is what it has said of them, signed by itself.
  const [, said] = address.searchParams.get('id_token_hint')!.split('.')
  expect(JSON.parse(Buffer.from(said!, 'base64url').toString())).toMatchObject({ iss: issuer, sub: 'u-1', aud: 'geyi' })
  expect(await browser.viewer()).toBeNull()
  expect((await fetch(address, { redirect: 'manual' })).status).toBe(200)
})

test.each([
  ['https://evil.example/', '/map'],
  ['//evil.example/', '/map'],
  ['/\\evil.example', '/map'],
  ['/a/..//evil.example', '/map'],
  ['/\t/evil.example', '/map'],
  ['/sign-in/provider', '/map'],
  ['javascript:alert(1)', '/map'],
  ['', '/map'],
  [['/a', '/b'], '/map'],
  ['/plan/Plan%3A1?x=/y#z', '/plan/Plan%3A1?x=/y'],
])('where to go on is a page of ours: %s', (asked, to) => {
  expect(ownPath(asked)).toBe(to)
  expect(new URL(`http://here${ownPath(asked)}`).host).toBe('here')
})

test('a claim may lie within another, and a value that looks like a right of the program is none', () => {
  const rights = [{ value: 'p', role: 'PLANNER' as const, divisionCode: '53' }]
  const of = (claims: Record<string, unknown>) => rightsOf(claims, { claim: 'realm_access.roles', rights })
  expect(of({ realm_access: { roles: ['p', 'p', 'q'] } })).toEqual([{ role: 'PLANNER', divisionCode: '53' }])
  expect(of({ 'realm_access.roles': 'p' })).toHaveLength(1)
  for (const roles of [null, 1, {}, 'P', ['constructor'], { p: 'p' }])
    expect(of({ realm_access: { roles } })).toEqual([])
  expect(of({ realm_access: 'p' })).toEqual([])
})

test('a provider that does not answer is said so, and asked again the next time', async () => {
  const away = await buildApp(engine, {
    log: { level: 'fatal' },
    provider: { ...app.provider!.settings, issuer: `http://127.0.0.1:${await freePort()}` },
  })
  const { headers } = await away.inject({ url: '/sign-in/provider?to=/plan' })
  expect(headers.location).toMatch(/\/plan#sign-in=UNREACHABLE$/)
  await away.close()
})
