import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { Account, AccountRight } from '../src/account/account.entity.ts'
import { faultOfPassword } from '../src/account/new-password.ts'
import { hashPassword } from '../src/account/password.ts'
import { rows } from '../src/database/rows.ts'
import { openServer, type TestServer } from './server.ts'

const FIRST = 'a good password'
const SECOND = 'four kettles boil'

let server: TestServer
beforeAll(async () => {
  server = await openServer('sample')
})
afterAll(() => server.close())
beforeEach(async () => {
  await rows(server.engine.em, 'delete from sign_in_attempt')
  const em = server.engine.em.fork()
  await em.nativeDelete(AccountRight, { account: { username: 'zhao' } })
  await rows(
    server.engine.em,
    `delete from session where account_id in (select id from account where username = 'zhao')`,
  )
  await em.nativeDelete(Account, { username: 'zhao' })
  const account = em.create(Account, {
    username: 'zhao',
    displayName: '赵规划',
    passwordHash: await hashPassword(FIRST),
    demo: false,
    disabled: false,
  })
  em.create(AccountRight, { account, role: 'PLANNER', divisionCode: '530302001' })
  await em.flush()
})

async function signIn(password: string): Promise<string | undefined> {
  const { headers, code } = await server.ask(
    `mutation ($password: String!) { signIn(input: { username: "zhao", password: $password }) { viewer { username } } }`,
    { password },
  )
  return code ?? String(headers['set-cookie']).split(';')[0]
}
const change = (cookie: string | undefined, currentPassword: string, newPassword: string) =>
  server.ask(
    'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { endedSessions } }',
    { input: { currentPassword, newPassword } },
    cookie,
  )
const listed = async (cookie: string | undefined) =>
  (await server.ask('{ viewer { sessions { sessionId startedAt endsAt isCurrent } } }', {}, cookie)).data?.viewer
    ?.sessions

test('a password is changed by who knows it, and whoever else was signed in is out', async () => {
  const [here, elsewhere] = [await signIn(FIRST), await signIn(FIRST)]
  expect((await change(here, FIRST, SECOND)).data).toEqual({ changePassword: { endedSessions: 1 } })
  expect(await listed(here)).toHaveLength(1)
  expect((await server.ask('{ viewer { username } }', {}, elsewhere)).code).toBe('UNAUTHENTICATED')
  expect(await signIn(FIRST)).toBe('UNAUTHENTICATED')
  expect(await signIn(SECOND)).toMatch(/^geyi_session=/)
})

test('a wrong current password changes nothing, and guessing it is counted as at the door', async () => {
  const cookie = await signIn(FIRST)
  const { errors } = await change(cookie, 'not this one', SECOND)
  expect(errors?.[0]?.extensions).toMatchObject({
    code: 'BAD_USER_INPUT',
    argument: 'currentPassword',
    reason: 'WRONG_PASSWORD',
  })
  const codes = []
  for (let guess = 0; guess < 12; guess++) codes.push((await change(cookie, `guess ${guess}`, SECOND)).code)
  expect(codes.at(-1)).toBe('RATE_LIMITED')
  await rows(server.engine.em, 'delete from sign_in_attempt')
  expect(await signIn(FIRST)).toMatch(/^geyi_session=/)
})

test.each([
  ['short one', 'TOO_SHORT'],
  ['x'.repeat(129), 'TOO_LONG'],
  ['1234567890', 'COMMON'],
  ['Password123', 'COMMON'],
  ['abababababab', 'COMMON'],
  ['ｑｗｅｒｔｙｕｉｏｐ', 'COMMON'],
  ['zhao123456', 'LIKE_NAME'],
])('the password %s is not taken: %s', async (password, reason) => {
  const { errors } = await change(await signIn(FIRST), FIRST, password)
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'newPassword', reason })
})

test.each(['四个水壶一起在烧开水', 'tin roof, rain', 'zhao keeps nine geese'])(
  'the password %s is taken',
  async password => {
    expect(await faultOfPassword(password, 'zhao')).toBeUndefined()
  },
)

test('sessions are listed without what opens them, and ended one by one or all but this', async () => {
  const [first, second, third] = [await signIn(FIRST), await signIn(FIRST), await signIn(FIRST)]
  const sessions = await listed(third)
  expect(sessions).toHaveLength(3)
  expect(sessions.map(({ isCurrent }: { isCurrent: boolean }) => isCurrent)).toEqual([true, false, false])
  for (const { sessionId, startedAt, endsAt } of sessions) {
    expect(sessionId).toMatch(/^[0-9a-f]{64}$/)
    expect(Date.parse(endsAt) - Date.parse(startedAt)).toBeCloseTo(14 * 86_400_000, -5)
  }
  const end = (cookie: string | undefined, sessionId?: string) =>
    server.ask(
      'mutation ($input: EndSessionsInput!) { endSessions(input: $input) { endedSessions sessions { sessionId } } }',
      { input: sessionId ? { sessionId } : {} },
      cookie,
    )
  const oldest = sessions.at(-1).sessionId
  expect((await end(third, oldest)).data.endSessions).toMatchObject({ endedSessions: 1 })
  expect((await end(third, oldest)).code).toBe('NOT_FOUND')
  expect((await server.ask('{ viewer { username } }', {}, first)).code).toBe('UNAUTHENTICATED')
  expect((await end(third)).data.endSessions).toMatchObject({
    endedSessions: 1,
    sessions: [{ sessionId: sessions[0].sessionId }],
  })
  expect((await server.ask('{ viewer { username } }', {}, second)).code).toBe('UNAUTHENTICATED')
  // Nobody ends another's.
  expect((await end(await server.signIn('qilin'), sessions[0].sessionId)).code).toBe('NOT_FOUND')
  expect(await listed(third)).toHaveLength(1)
})

test('who is not signed in has nothing to change, and a public password stays', async () => {
  expect((await change(undefined, FIRST, SECOND)).code).toBe('UNAUTHENTICATED')
  expect((await change(await server.signIn('qilin'), 'geyi-demo', SECOND)).code).toBe('FORBIDDEN')
})
