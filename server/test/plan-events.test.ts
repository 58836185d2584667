import type { AddressInfo } from 'node:net'
import { type Client, createClient } from 'graphql-ws'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { rows } from '../src/database/rows.ts'
import { movable, PlanClient } from './plan-client.ts'
import { randomOf } from './random.ts'
import { openServer, type TestServer } from './server.ts'

const NANNING = '530302001'
const random = randomOf(5)

let server: TestServer
let address: string
let nanning: PlanClient
let reviewer: PlanClient
const clients: Client[] = []

beforeAll(async () => {
  server = await openServer('sample')
  await server.app.listen({ host: '127.0.0.1', port: 0 })
  address = `ws://127.0.0.1:${(server.app.server.address() as AddressInfo).port}/graphql`
  nanning = await PlanClient.signIn(server, 'nanning')
  reviewer = await PlanClient.signIn(server, 'nanning-review')
})
afterAll(async () => {
  for (const client of clients) await client.dispose()
  await server.close()
})

const EVENTS = `subscription ($planId: ID!, $after: Int) { planEvents(planId: $planId, afterVersion: $after) { __typename
  ... on PlanEdited { version edits { sequence kind edit author { username } } }
  ... on PlanStepped { version step { state author { username } } }
  ... on PlanCommented { version comment { text } }
  ... on PlanNetsChanged { nets { department changedAt } }
  ... on PlanPresence { participantId username present longitude latitude selection } } }`

/** A socket under an account's cookie. */
const connect = (cookie: string | undefined, headers: Record<string, string> = {}): Client => {
  class WithCookie extends WebSocket {
    constructor(url: string, protocols: string | string[]) {
      super(url, protocols, { headers: { ...(cookie ? { cookie } : {}), ...headers } })
    }
  }
  const client = createClient({ url: address, webSocketImpl: WithCookie, retryAttempts: 0 })
  clients.push(client)
  return client
}

/** Listens and hands out event after event. */
const listen = (cookie: string | undefined, planId: string, after?: number) => {
  const events = connect(cookie).iterate<any>({ query: EVENTS, variables: { planId, after } })
  return {
    next: async () => {
      const { value, done } = await Promise.race([
        events.next(),
        new Promise<never>((_, reject) => setTimeout(() => reject(new Error('nothing was heard')), 8_000)),
      ])
      return done ? undefined : (value.errors ?? value.data.planEvents)
    },
    leave: () => events.return!(),
  }
}

interface Refusal {
  message: string
  extensions: { code: string }
}

/** With what a subscription was refused, whether it threw or said so. */
const refusalOf = async (heard: Promise<unknown>): Promise<Refusal> => {
  const [refusal] = (await heard.catch((errors: unknown) => errors)) as Refusal[]
  return refusal!
}

test('everybody in a plan hears what the others draw, say and decide, in order', async () => {
  const plan = await nanning.create(NANNING)
  const ears = [listen(nanning.cookie, plan.id, 1), listen(reviewer.cookie, plan.id, 1)]
  const edit = movable(plan.coverage, NANNING, random)
  await nanning.draw(plan, edit)
  for (const ear of ears)
    expect(await ear.next()).toMatchObject({
      __typename: 'PlanEdited',
      version: 2,
      edits: [{ sequence: 1, kind: 'EDIT', edit, author: { username: 'nanning' } }],
    })
  await reviewer.get('mutation ($input: CommentPlanInput!) { commentPlan(input: $input) { plan { version } } }', {
    input: { planId: plan.id, text: '好' },
  })
  await nanning.undo({ ...plan, version: 3 })
  await nanning.redo({ ...plan, version: 4 })
  await nanning.get('mutation ($id: ID!) { submitPlan(input: { planId: $id, version: 5 }) { plan { state } } }', plan)
  for (const ear of ears) {
    const heard: any[] = []
    while (heard.at(-1)?.version !== 6) heard.push(await ear.next())
    expect(
      heard.flatMap(event => event.edits?.map((row: any) => row.kind) ?? event.comment?.text ?? event.step.state),
    ).toEqual(['好', 'UNDO', 'REDO', 'SUBMITTED'])
    await ear.leave()
  }
})

test('who comes back says what they have seen and misses nothing', async () => {
  const plan = await nanning.create(NANNING)
  for (let i = 0; i < 5; i++) await nanning.draw(plan, movable(plan.coverage, NANNING, random))
  const ear = listen(nanning.cookie, plan.id, 3)
  const { edits } = await ear.next()
  expect(edits.map(({ sequence }: any) => sequence)).toEqual([3, 4, 5])
  await ear.leave()
})

test('which nets lie beside a plan is heard at once, and first of all by who comes later', async () => {
  const plan = await nanning.create(NANNING)
  const [west, south] = [103.79, 25.49]
  const ring = [0, 1, 2, 3, 0].map(i => [west + (i % 3 ? 0.01 : 0), south + (i > 1 ? 0.01 : 0)])
  const bring = (department: string) => {
    const cells = [{ type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [ring] } }]
    const base64 = Buffer.from(JSON.stringify({ type: 'FeatureCollection', features: cells })).toString('base64')
    return nanning.get('mutation ($input: ImportNetInput!) { importNet(input: $input) { plan { version } } }', {
      input: { planId: plan.id, department, file: { name: 'n.geojson', base64 } },
    })
  }
  const ear = listen(reviewer.cookie, plan.id)
  const heardOf = async (from = ear) => {
    const { __typename, nets } = await from.next()
    expect(__typename).toBe('PlanNetsChanged')
    return nets.map(({ department, changedAt }: any) => [department, changedAt])
  }
  await bring('综治')
  const [first] = await heardOf()
  expect(first).toEqual(['综治', expect.any(String)])
  await bring('党建')
  expect(await heardOf()).toEqual([first, ['党建', expect.any(String)]])
  await bring('综治')
  const [replaced, kept] = await heardOf()
  expect(replaced[0]).toBe('综治')
  expect(replaced[1] > first[1]).toBe(true)
  const late = listen(nanning.cookie, plan.id)
  expect(await heardOf(late)).toEqual([replaced, kept])
  await nanning.get(`mutation { removeNet(input: { planId: "${plan.id}", department: "综治" }) { plan { id } } }`)
  for (const each of [ear, late]) {
    expect(await heardOf(each)).toEqual([kept])
    await each.leave()
  }
})

test('pointers and selections of the others are seen, and that somebody has gone', async () => {
  const plan = await nanning.create(NANNING)
  const ear = listen(reviewer.cookie, plan.id)
  const show = (input: object) =>
    nanning.ask('mutation ($input: ShowPresenceInput!) { showPresence(input: $input) { participantId } }', {
      input: { planId: plan.id, participantId: 'page-1', ...input },
    })
  // The listener's socket may open a moment after the first sign; signs are repeated, as pages do.
  const heard = ear.next()
  let done = false
  void heard.then(() => (done = true))
  while (!done) {
    await show({ at: { longitude: 103.8, latitude: 25.49 }, selection: ['Grid:x'] })
    await new Promise(resolve => setTimeout(resolve, 100))
  }
  expect(await heard).toEqual({
    __typename: 'PlanPresence',
    participantId: 'page-1',
    username: 'nanning',
    present: true,
    longitude: 103.8,
    latitude: 25.49,
    selection: ['Grid:x'],
  })
  await show({ present: false })
  let event = await ear.next()
  while (event.present) event = await ear.next()
  expect(event).toMatchObject({ participantId: 'page-1', present: false, longitude: null })
  await ear.leave()
  const other = await PlanClient.signIn(server, 'nanning')
  expect(
    (
      await other.ask('mutation ($input: ShowPresenceInput!) { showPresence(input: $input) { participantId } }', {
        input: { planId: plan.id, participantId: 'a b' },
      })
    ).code,
  ).toBe('BAD_USER_INPUT')
})

test('contract 8, 10: strangers and those of other subtrees hear nothing of a plan, not even that it is there', async () => {
  const qilin = await PlanClient.signIn(server, 'qilin')
  const plan = await qilin.create('530302002')
  const code = async (cookie: string | undefined, id: string) =>
    (await refusalOf(listen(cookie, id).next())).extensions.code
  expect(await code(undefined, plan.id)).toBe('UNAUTHENTICATED')
  expect(await code(nanning.cookie, plan.id)).toBe('NOT_FOUND')
  expect(await code(nanning.cookie, 'Plan:00000000-0000-4000-8000-000000000000')).toBe('NOT_FOUND')
  expect(await code('geyi_session=forged', plan.id)).toBe('UNAUTHENTICATED')
})

test('contract 11: who loses the right stops hearing at once', async () => {
  const plan = await nanning.create(NANNING)
  const ear = listen(reviewer.cookie, plan.id, 1)
  await nanning.draw(plan, movable(plan.coverage, NANNING, random))
  expect(await ear.next()).toMatchObject({ version: 2 })
  const right = `account_id = (select id from account where username = 'nanning-review')`
  await rows(server.engine.em, `update account_right set division_code = '990101' where ${right}`)
  await new Promise(resolve => setTimeout(resolve, 1_100))
  await nanning.draw(plan, movable(plan.coverage, NANNING, random))
  expect(await ear.next()).toBeUndefined()
  await rows(server.engine.em, `update account_right set division_code = '${NANNING}' where ${right}`)
})

test('contract 8, 13: a socket takes subscriptions of ours only, from our own pages only', async () => {
  const ask = (query: string) => refusalOf(connect(nanning.cookie).iterate({ query }).next())
  expect((await ask('mutation { signOut(input: {}) { signedOut } }')).extensions.code).toBe('BAD_USER_INPUT')
  expect((await ask('{ viewer { username } }')).extensions.code).toBe('BAD_USER_INPUT')
  expect((await ask('subscription { nothing }')).message).toContain('nothing')
  expect((await ask(`subscription { ${'planEvents(planId: "x") { __typename } '.repeat(400)} }`)).message).toContain(
    'token',
  )
  const aliases = Array.from({ length: 101 }, (_, i) => `a${i}: __typename`).join(' ')
  expect(await ask(`subscription { planEvents(planId: "x") { ${aliases} } }`)).toMatchObject({
    extensions: { limit: 'aliases' },
  })
  for (const query of [
    'subscription { planEvents(planId: "x") @skip(if: true) { __typename } }',
    'subscription { ...Root } fragment Root on Subscription { planEvents(planId: "x") @skip(if: true) { __typename } }',
    'subscription { ... @include(if: false) { planEvents(planId: "x") { __typename } } }',
  ])
    expect((await ask(query)).extensions.code, query).toBe('GRAPHQL_VALIDATION_FAILED')
  const foreign = await new Promise<number>(resolve => {
    const socket = new WebSocket(address, 'graphql-transport-ws', {
      headers: { origin: 'https://evil.example', cookie: nanning.cookie! },
    })
    socket.on('unexpected-response', (_, response) => resolve(response.statusCode!))
    socket.on('open', () => resolve(101))
    socket.on('error', () => {})
  })
  expect(foreign).toBe(403)
})
