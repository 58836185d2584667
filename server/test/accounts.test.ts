import { afterAll, beforeAll, expect, test } from 'vitest'
import { Account, AccountRight } from '../src/account/account.entity.ts'
import { makeLink } from '../src/account/link/link.query.ts'
import { hashPassword } from '../src/account/password.ts'
import { openSession } from '../src/account/session.service.ts'
import { rows } from '../src/database/rows.ts'
import type { RoleName } from '../src/viewer/role.ts'
import { openServer, type TestServer } from './server.ts'

const DISTRICT = '530302'
const NANNING = '530302001'
const XINING = '530302002'
const PASSWORD = 'four kettles boil'

let server: TestServer
/** Administers the district. */
let district: string
/** Administers one subdistrict. */
let nanning: string

interface Made {
  readonly id: string
  readonly cookie: string
  readonly username: string
}

/** An account with these rights, signed in. */
async function made(username: string, ...rights: readonly [RoleName, string][]): Promise<Made> {
  const em = server.engine.em.fork()
  const account = em.create(Account, { username, displayName: username, passwordHash: await hashPassword(PASSWORD) })
  for (const [role, divisionCode] of rights) em.create(AccountRight, { account, role, divisionCode })
  await em.flush()
  return { id: `Account:${account.id}`, username, cookie: `geyi_session=${await openSession(em, account.id)}` }
}

beforeAll(async () => {
  server = await openServer('sample')
})
afterAll(() => server.close())

const RIGHTS = 'rights { role divisionCode }'
const ACCOUNT = `id version username displayName disabled signsInBy hasRightsElsewhere ${RIGHTS}`
const mutate = async (name: string, input: object, cookie: string | undefined, answer = `account { ${ACCOUNT} }`) => {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`
  const answered = await server.ask(
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${answer} } }`,
    { input },
    cookie,
  )
  return { ...answered, payload: answered.data?.[name], reason: answered.errors?.[0]?.extensions.reason }
}
const create = (username: string, rights: object[], cookie: string | undefined, more: object = {}) =>
  mutate('createAccount', { username, rights, ...more }, cookie, `account { ${ACCOUNT} } link { path expiresAt }`)
const read = async (id: string, cookie: string | undefined) =>
  (
    await server.ask(
      `query ($id: ID!) { node(id: $id) { ... on Account { ${ACCOUNT} sessions { sessionId } } } }`,
      { id },
      cookie,
    )
  ).data.node
const whoIs = async (cookie: string) => (await server.ask(`{ viewer { username ${RIGHTS} } }`, {}, cookie)).data?.viewer
const cookieOf = ({ headers }: { headers: Record<string, unknown> }) => String(headers['set-cookie']).split(';')[0]!
const signIn = (username: string, password: string) =>
  server.ask('mutation ($input: SignInInput!) { signIn(input: $input) { viewer { username } } }', {
    input: { username, password },
  })
const tokenOf = (path: string) => path.split('#')[1]!
const open = (token: string, more: object = {}, cookie?: string) =>
  mutate(
    'openAccount',
    { token, newPassword: PASSWORD, ...more },
    cookie,
    'viewer { username rights { role divisionCode } }',
  )
const right = (role: RoleName, divisionCode: string) => ({ role, divisionCode })

test('the first administrator comes by a link, once, and while there is none', async () => {
  const writer = server.engine.em.fork()
  const [stale, token] = [await makeLink(writer, null), await makeLink(writer, null)].map(({ path }) => tokenOf(path))
  const asked = async (token: string) =>
    (await server.ask('query ($token: String!) { accountLink(token: $token) { username expiresAt } }', { token })).data
      .accountLink
  expect([await asked(stale!), await asked('x')]).toEqual([null, null])
  expect((await asked(token!)).username).toBeNull()
  expect((await open(stale!, { username: 'first' })).code).toBe('NOT_FOUND')
  expect(await open(token!, { username: 'a b' })).toMatchObject({ code: 'BAD_USER_INPUT', reason: 'BAD_NAME' })
  expect(await open(token!, { username: 'nanning' })).toMatchObject({ code: 'BAD_USER_INPUT', reason: 'TAKEN' })
  expect(await open(token!, { username: 'first', newPassword: 'password123' })).toMatchObject({ reason: 'COMMON' })
  // Two at once: one of them is first.
  const [one, other] = await Promise.all([open(token!, { username: 'first' }), open(token!, { username: 'second' })])
  expect([one.code, other.code].sort()).toEqual(['NOT_FOUND', undefined])
  const won = one.code ? other : one
  expect(won.payload.viewer.rights).toEqual([right('ADMINISTRATOR', '')])
  expect(await whoIs(cookieOf(won))).toEqual(won.payload.viewer)
  // Now there is one, and no such link makes another.
  const late = tokenOf((await makeLink(writer, null)).path)
  expect((await open(late, { username: 'third' })).code).toBe('NOT_FOUND')
  district = (await made('district-admin', ['ADMINISTRATOR', DISTRICT])).cookie
  nanning = (await made('nanning-admin', ['ADMINISTRATOR', NANNING])).cookie
  // Everything, and who has no right at all, is for who has everything.
  expect((await create('all', [right('PLANNER', '')], district)).code).toBe('FORBIDDEN')
  const all = await create('all', [right('PLANNER', '')], cookieOf(won))
  expect(all.payload.account.rights).toEqual([right('PLANNER', '')])
  expect(await read(all.payload.account.id, district)).toBeNull()
})

test('an account is made with a link, by which its owner alone chooses the password', async () => {
  const key = { idempotencyKey: 'make-li-once' }
  const first = await create('li', [right('PLANNER', NANNING)], nanning, { displayName: '李工', ...key })
  expect(first.payload.account).toMatchObject({ username: 'li', displayName: '李工', signsInBy: 'LINK', version: 1 })
  expect((await signIn('li', '')).code).toBe('UNAUTHENTICATED')
  // Sent again it is the same account, and another link: no link is kept anywhere.
  const again = await create('li', [right('PLANNER', NANNING)], nanning, { displayName: '李工', ...key })
  expect(again.payload.account.id).toBe(first.payload.account.id)
  expect((await open(tokenOf(first.payload.link.path))).code).toBe('NOT_FOUND')
  const kept = await rows<{ text: string }>(
    server.engine.em,
    `select coalesce(json_agg(l)::text, '') || (select coalesce(json_agg(r)::text, '') from request r) as text from account_link l`,
  )
  const token = tokenOf(again.payload.link.path)
  expect(kept[0]!.text).not.toContain(token)
  // Whoever opens it is signed in anew: what the browser had is over, and the link with it.
  const before = await made('visitor', ['VIEWER', NANNING])
  const opened = await open(token, {}, before.cookie)
  expect(opened.payload.viewer).toEqual({ username: 'li', rights: [right('PLANNER', NANNING)] })
  expect(cookieOf(opened)).not.toBe(before.cookie)
  expect(await whoIs(before.cookie)).toBeUndefined()
  expect((await open(token)).code).toBe('NOT_FOUND')
  expect((await signIn('li', PASSWORD)).code).toBeUndefined()
  expect((await read(first.payload.account.id, nanning)).signsInBy).toBe('PASSWORD')
})

test('nobody gives what they do not administer, nor sees or touches who is beyond it', async () => {
  const outside = await made('wang', ['PLANNER', XINING])
  const both = await made('sun', ['PLANNER', XINING], ['VIEWER', NANNING])
  const above = await made('above', ['ADMINISTRATOR', DISTRICT])
  for (const code of [DISTRICT, XINING, '5303', '', '53030200'])
    expect([code, (await create('zhou', [right('VIEWER', NANNING), right('VIEWER', code)], nanning)).code]).toEqual([
      code,
      'FORBIDDEN',
    ])
  expect(await create('zhou', [right('VIEWER', '530302001999')], nanning)).toMatchObject({ reason: 'UNKNOWN_DIVISION' })
  expect(await create('zhou', [], nanning)).toMatchObject({ reason: 'WRONG_LENGTH' })
  for (const { id } of [outside, above]) {
    expect(await read(id, nanning)).toBeNull()
    for (const [name, more] of [
      ['updateAccount', { version: 1, rights: [right('VIEWER', NANNING)] }],
      ['updateAccount', { version: 1, disabled: true }],
      ['resetPassword', { version: 1 }],
      ['endAccountSessions', {}],
    ] as const)
      expect((await mutate(name, { accountId: id, ...more }, nanning)).code).toBe('NOT_FOUND')
  }
  // Of who has rights on both sides, only those on this side are seen and changed.
  expect(await read(both.id, nanning)).toMatchObject({
    rights: [right('VIEWER', NANNING)],
    hasRightsElsewhere: true,
    sessions: [],
  })
  for (const [name, more] of [
    ['updateAccount', { version: 1, disabled: true }],
    ['updateAccount', { version: 1, username: 'mine' }],
    ['updateAccount', { version: 1, rights: [right('VIEWER', NANNING)], displayName: 'mine' }],
    ['resetPassword', { version: 1 }],
    ['endAccountSessions', {}],
  ] as const)
    expect(await mutate(name, { accountId: both.id, ...more }, nanning)).toMatchObject({
      code: 'FORBIDDEN',
      reason: 'RIGHTS_ELSEWHERE',
    })
  const changed = await mutate(
    'updateAccount',
    { accountId: both.id, version: 1, rights: [right('REVIEWER', NANNING)] },
    nanning,
  )
  expect(changed.payload.account.rights).toEqual([right('REVIEWER', NANNING)])
  // It holds from the next request on, and what lies beyond is as it was.
  expect((await whoIs(both.cookie)).rights).toEqual([right('REVIEWER', NANNING), right('PLANNER', XINING)])
  expect((await mutate('updateAccount', { accountId: both.id, version: 2, rights: [] }, nanning)).payload).toEqual({
    account: null,
  })
  expect(await read(both.id, nanning)).toBeNull()
  expect((await whoIs(both.cookie)).rights).toEqual([right('PLANNER', XINING)])
  // What its own administrator may do, nobody below may.
  for (const cookie of [undefined, await server.signIn('nanning'), both.cookie])
    expect(['UNAUTHENTICATED', 'FORBIDDEN']).toContain((await create('zhou', [right('VIEWER', NANNING)], cookie)).code)
  expect((await server.ask('{ accounts { totalCount } }', {}, both.cookie)).code).toBe('FORBIDDEN')
})

test('contract 11: an account is shut out, let in, renamed and reset by the version that was seen', async () => {
  const { id, cookie } = await made('qian', ['PLANNER', NANNING])
  const update = (version: number, more: object) =>
    mutate('updateAccount', { accountId: id, version, ...more }, nanning)
  expect((await update(1, { username: 'qian.2', displayName: ' 钱工 ' })).payload.account).toMatchObject({
    version: 2,
    username: 'qian.2',
    displayName: '钱工',
  })
  expect(await update(1, { disabled: true })).toMatchObject({ code: 'VERSION_CONFLICT' })
  expect(await update(2, { username: 'nanning' })).toMatchObject({ reason: 'TAKEN' })
  expect(await update(2, { displayName: 'a\u202eb' })).toMatchObject({ code: 'BAD_USER_INPUT' })
  expect((await whoIs(cookie)).username).toBe('qian.2')
  expect((await update(2, { disabled: true })).payload.account).toMatchObject({ version: 3, disabled: true })
  expect(await whoIs(cookie)).toBeUndefined()
  expect((await signIn('qian.2', PASSWORD)).code).toBe('UNAUTHENTICATED')
  expect((await update(3, { disabled: false })).payload.account.disabled).toBe(false)
  const session = cookieOf(await signIn('qian.2', PASSWORD))
  expect((await read(id, nanning)).sessions).toHaveLength(1)
  const reset = await mutate(
    'resetPassword',
    { accountId: id, version: 4 },
    nanning,
    `account { version signsInBy } link { path }`,
  )
  expect(reset.payload.account).toEqual({ version: 5, signsInBy: 'LINK' })
  expect(await whoIs(session)).toBeUndefined()
  expect((await signIn('qian.2', PASSWORD)).code).toBe('UNAUTHENTICATED')
  const next = cookieOf(await open(tokenOf(reset.payload.link.path)))
  expect((await whoIs(next)).username).toBe('qian.2')
  const ended = await mutate('endAccountSessions', { accountId: id }, nanning, 'endedSessions')
  expect(ended.payload).toEqual({ endedSessions: 1 })
  expect(await whoIs(next)).toBeUndefined()
  // A link of who is shut out opens nothing.
  const other = await mutate('resetPassword', { accountId: id, version: 5 }, nanning, 'link { path }')
  await update(6, { disabled: true })
  expect((await open(tokenOf(other.payload.link.path))).code).toBe('NOT_FOUND')
})

test('nobody changes their own rights, and of two who shut each other out one is left', async () => {
  const one = await made('one', ['ADMINISTRATOR', XINING])
  const two = await made('two', ['ADMINISTRATOR', XINING])
  const own = { accountId: one.id, version: 1 }
  for (const more of [
    { disabled: true },
    { rights: [right('VIEWER', XINING)] },
    { rights: [right('ADMINISTRATOR', XINING), right('PLANNER', XINING)] },
  ])
    expect(await mutate('updateAccount', { ...own, ...more }, one.cookie)).toMatchObject({
      code: 'FORBIDDEN',
      reason: 'OWN_ACCOUNT',
    })
  expect(await mutate('resetPassword', own, one.cookie)).toMatchObject({ reason: 'OWN_ACCOUNT' })
  const shut = ([by, whom]: [Made, Made]) =>
    mutate('updateAccount', { accountId: whom.id, version: 1, disabled: true }, by.cookie)
  const both = await Promise.all([shut([one, two]), shut([two, one])])
  expect(both.map(({ code }) => code).sort()).toEqual(['UNAUTHENTICATED', undefined])
  expect([await whoIs(one.cookie), await whoIs(two.cookie)].filter(Boolean)).toHaveLength(1)
})

test('a demo account keeps its password', async () => {
  const id = (await server.ask('{ accounts(filter: { search: "qilin-rev" }) { edges { node { id } } } }', {}, district))
    .data.accounts.edges[0].node.id
  expect(await mutate('resetPassword', { accountId: id, version: 1 }, district)).toMatchObject({
    reason: 'DEMO_ACCOUNT',
  })
})

test('accounts are listed by name, page after page, and found by letters as they are', async () => {
  await made('odd_name', ['VIEWER', NANNING])
  const list = async (filter: object, cookie = district) => {
    const names: string[] = []
    for (let after: string | null = null; ; ) {
      const { data } = await server.ask(
        'query ($filter: AccountFilter, $after: String) { accounts(filter: $filter, first: 3, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { username } } } }',
        { filter, after },
        cookie,
      )
      names.push(...data.accounts.edges.map(({ node }: any) => node.username))
      if (!data.accounts.pageInfo.hasNextPage) {
        expect(data.accounts.totalCount).toBe(names.length)
        return names
      }
      after = data.accounts.pageInfo.endCursor
    }
  }
  const all = await list({})
  expect(all).toEqual([...new Set(all)].sort())
  expect(all).toEqual(expect.arrayContaining(['nanning', 'qilin', 'li', 'wang']))
  expect(all.some(name => ['first', 'second', 'all'].includes(name))).toBe(false)
  expect(await list({ search: 'd_n' })).toEqual(['odd_name'])
  expect(await list({ search: '%' })).toEqual([])
  // As wide as an input method writes it.
  expect(await list({ search: 'ｄ＿ｎ' })).toEqual(['odd_name'])
  expect(await list({ role: 'ADMINISTRATOR', within: NANNING })).toEqual(['nanning-admin'])
  expect(await list({ within: XINING, disabled: true })).toHaveLength(1)
  expect(await list({ within: XINING }, nanning)).toEqual([])
})
