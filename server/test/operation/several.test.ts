import type { AddressInfo } from 'node:net'
import { type Client, createClient } from 'graphql-ws'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { WebSocket } from 'ws'
import { Copies } from '../../src/database/copies/copies.ts'
import type { Engine } from '../../src/database/engine/engine.ts'
import { rows } from '../../src/database/rows.ts'
import { DatabaseSignals } from '../../src/database/signals.ts'
import { buildApp } from '../../src/serve/app.ts'
import { openEngine } from '../../src/store/open-engine.ts'
import type { Answer } from '../asker.ts'
import { type Cluster, startCluster, startReplica } from '../cluster.ts'
import { movable, PlanClient } from '../plan-client.ts'
import { randomOf } from '../random.ts'
import { fill } from '../templates.ts'

const NANNING = '530302001'
/** What must be heard “at once” is heard long before somebody looks anyway, which is every five seconds. */
const AT_ONCE = 2_500
const random = randomOf(7)

/** One process of several: an engine, signals and copies of its own, on one database. */
interface Process {
  readonly engine: Engine
  readonly copies: Copies | undefined
  readonly port: number
  ask(query: string, variables?: object, cookie?: string, headers?: Record<string, string>): Promise<Answer>
  signIn(username: string): Promise<string>
  close(): Promise<void>
}

async function startProcess(url: string, replicas: readonly string[] = []): Promise<Process> {
  const engine = await openEngine({ databaseUrl: url, poolSize: 6 })
  const signals = await DatabaseSignals.open(url)
  const copies = replicas.length > 0 ? await Copies.open(engine, { urls: replicas, behind: 3_600 }) : undefined
  const app = await buildApp(engine, { log: { level: 'silent' }, signals, ...(copies ? { copies } : {}) })
  await app.listen({ host: '127.0.0.1', port: 0 })
  const { port } = app.server.address() as AddressInfo
  const ask: Process['ask'] = async (query, variables, cookie, headers = {}) => {
    const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(cookie ? { cookie } : {}), ...headers },
      body: JSON.stringify({ query, variables }),
    })
    const { data, errors } = (await response.json()) as any
    const kept = Object.fromEntries(response.headers)
    kept['set-cookie'] = response.headers.getSetCookie().join('\n')
    return { status: response.status, headers: kept, data, errors, code: errors?.[0]?.extensions?.code }
  }
  const signIn = async (username: string) => {
    const { headers } = await ask(
      'mutation ($username: String!) { signIn(input: { username: $username, password: "geyi-demo" }) { viewer { username } } }',
      { username },
    )
    return /geyi_session=[^;]+/.exec(String(headers['set-cookie']))![0]
  }
  const close = async () => {
    await app.close()
    await signals.close()
    await copies?.close()
    await engine.close().catch(() => {})
  }
  return { engine, copies, port, ask, signIn, close }
}

const EVENTS = `subscription ($planId: ID!) { planEvents(planId: $planId) { __typename
  ... on PlanEdited { version } ... on PlanPresence { participantId username present selection } } }`

describe.runIf(inject('database').engine === 'postgresql')('several processes of one database', () => {
  let primary: Cluster
  let replica: Cluster
  let url: string
  const processes: Process[] = []
  const clients: Client[] = []

  beforeAll(async () => {
    primary = await startCluster()
    const admin = await openEngine({ databaseUrl: primary.url('postgres') })
    await rows(admin.em, 'create database geyi')
    await admin.close()
    url = primary.url('geyi')
    const engine = await openEngine({ databaseUrl: url })
    await fill(engine, 'sample')
    await engine.close()
    replica = await startReplica(primary)
    processes.push(await startProcess(url), await startProcess(url))
  }, 240_000)
  afterAll(async () => {
    for (const client of clients) await client.dispose()
    for (const one of processes) await one.close()
    replica.stop()
    primary.stop()
  })

  const listen = (to: Process, cookie: string, planId: string) => {
    class WithCookie extends WebSocket {
      constructor(address: string, protocols: string | string[]) {
        super(address, protocols, { headers: { cookie } })
      }
    }
    const client = createClient({
      url: `ws://127.0.0.1:${to.port}/graphql`,
      webSocketImpl: WithCookie,
      retryAttempts: 0,
    })
    clients.push(client)
    const heard: any[] = []
    void (async () => {
      for await (const { data } of client.iterate<any>({ query: EVENTS, variables: { planId } }))
        heard.push(data!.planEvents)
    })().catch(() => {})
    return heard
  }
  /** Milliseconds until something is so. */
  const until = async (holds: () => unknown, most = 20_000): Promise<number> => {
    const began = Date.now()
    while (!(await holds())) {
      if (Date.now() - began > most) throw new Error('It never was so.')
      await new Promise(resolve => setTimeout(resolve, 20))
    }
    return Date.now() - began
  }
  const show = (at: Process, cookie: string, planId: string, input: object) =>
    at.ask(
      'mutation ($input: ShowPresenceInput!) { showPresence(input: $input) { participantId } }',
      { input: { planId, ...input } },
      cookie,
    )

  test('share sessions and the limits of signing in', async () => {
    const [one, other] = processes as [Process, Process]
    const cookie = await one.signIn('qilin')
    expect((await other.ask('{ viewer { username } }', {}, cookie)).data.viewer.username).toBe('qilin')
    await other.ask('mutation { signOut(input: {}) { __typename } }', {}, cookie)
    expect((await one.ask('{ viewer { username } }', {}, cookie)).code).toBe('UNAUTHENTICATED')
    const guess = (at: Process) =>
      at.ask('mutation { signIn(input: { username: "nobody-here", password: "a guess" }) { viewer { username } } }')
    const codes: (string | undefined)[] = []
    for (let n = 0; n < 12; n++) codes.push((await guess(processes[n % 2]!)).code)
    expect(codes.slice(0, 10)).toEqual(Array(10).fill('UNAUTHENTICATED'))
    expect(codes.slice(10)).toEqual(['RATE_LIMITED', 'RATE_LIMITED'])
  })

  test('hear at once what is drawn in a plan elsewhere, and who is there', async () => {
    const [one, other] = processes as [Process, Process]
    const nanning = new PlanClient(one, await one.signIn('nanning'))
    const plan = await nanning.create(NANNING)
    const far = listen(other, await other.signIn('nanning-review'), plan.id)
    const near = listen(one, nanning.cookie!, plan.id)
    const seen = (heard: any[], id: string, present = true) =>
      heard.some(event => event.participantId === id && event.present === present)
    await until(async () => {
      await show(one, nanning.cookie!, plan.id, { participantId: 'page-1', selection: ['Grid:x'] })
      return seen(far, 'page-1') && seen(near, 'page-1')
    })
    far.length = 0
    for (let n = 0; n < 3; n++) {
      const drawn = far.length
      await nanning.draw(plan, movable(plan.coverage, NANNING, random))
      expect(await until(() => far.slice(drawn).some(event => event.__typename === 'PlanEdited'))).toBeLessThan(AT_ONCE)
    }
    // Who comes later is told who is there already, and by all who leave.
    const late = listen(other, await other.signIn('nanning'), plan.id)
    expect(await until(() => seen(late, 'page-1'))).toBeLessThan(12_000)
    await show(one, nanning.cookie!, plan.id, { participantId: 'page-1', present: false })
    expect(await until(() => seen(far, 'page-1', false))).toBeLessThan(AT_ONCE)
  })

  test('hear each other again when the connection by which they do has been lost', async () => {
    const [one, other] = processes as [Process, Process]
    const nanning = new PlanClient(one, await one.signIn('nanning'))
    const plan = await nanning.create(NANNING)
    const far = listen(other, await other.signIn('nanning-review'), plan.id)
    await until(async () => {
      await show(one, nanning.cookie!, plan.id, { participantId: 'page-2' })
      return far.length > 0
    })
    const listeners = () =>
      rows<{ pid: number }>(one.engine.em, `select pid from pg_stat_activity where application_name = 'geyi signals'`)
    const before = (await listeners()).map(({ pid }) => pid)
    expect(before).toHaveLength(2)
    for (const pid of before) await rows(one.engine.em, 'select pg_terminate_backend($1)', [pid])
    await until(async () => (await listeners()).filter(({ pid }) => !before.includes(pid)).length === 2)
    const drawn = far.length
    await nanning.draw(plan, movable(plan.coverage, NANNING, random))
    expect(await until(() => far.slice(drawn).some(event => event.__typename === 'PlanEdited'))).toBeLessThan(AT_ONCE)
  })

  test('see each other’s jobs, and stop them', async () => {
    const [one, other] = processes as [Process, Process]
    const cookie = await one.signIn('qilin')
    const started = await one.ask(
      'mutation { startSiting(input: { within: "530302", aim: SHORTEST_WAYS, count: 40 }) { job { id } } }',
      {},
      cookie,
    )
    const id = started.data?.startSiting?.job.id
    expect(id, JSON.stringify(started.errors)).toBeDefined()
    const job = async (at: Process) =>
      (await at.ask('query ($id: ID!) { job(id: $id) { state } }', { id }, cookie)).data.job
    expect(await job(other)).toMatchObject({ state: expect.stringMatching(/QUEUED|RUNNING|DONE/) })
    await other.ask('mutation ($id: ID!) { cancelJob(input: { jobId: $id }) { job { state } } }', { id }, cookie)
    await until(async () => /CANCELLED|DONE/.test((await job(one)).state))
  })

  describe('with a replica', () => {
    let reading: Process
    let writing: Process
    const NAME = 'query ($id: ID!) { station(id: $id) { version phone } }'
    const onReplica = async <Row>(statement: string): Promise<Row[]> => {
      const engine = await openEngine({ databaseUrl: replica.url('geyi'), poolSize: 2 })
      try {
        return await rows<Row>(engine.em, statement)
      } finally {
        await engine.close()
      }
    }

    beforeAll(async () => {
      writing = await startProcess(url, [replica.url('geyi')])
      reading = await startProcess(url, [replica.url('geyi')])
      processes.push(writing, reading)
    })

    test('read from it, and what one has written oneself from where it was written, in any process', async () => {
      const cookie = await writing.signIn('qilin-stations')
      const { data } = await writing.ask(
        '{ stations(first: 1, filter: { within: "530302" }) { edges { node { id version } } } }',
        {},
        cookie,
      )
      const { id, version } = data.stations.edges[0].node
      // The replica stands still, so that whatever is read there is old.
      await onReplica('select pg_wal_replay_pause()')
      const written = await writing.ask(
        'mutation ($input: UpdateStationInput!) { updateStation(input: $input) { station { version phone } } }',
        { input: { id, version, phone: '0874-1234567' } },
        cookie,
      )
      expect(written.data.updateStation.station).toMatchObject({ version: version + 1, phone: '0874-1234567' })
      const seen = /geyi-seen=[^;]+/.exec(String(written.headers['set-cookie']))![0]
      const lsn = String(written.headers['geyi-seen'])
      for (const at of [writing, reading]) {
        expect((await at.ask(NAME, { id }, `${cookie}; ${seen}`)).data.station.version).toBe(version + 1)
        expect((await at.ask(NAME, { id }, undefined, { 'geyi-seen': lsn })).data.station.version).toBe(version + 1)
        // Others read the replica, which does not have it yet.
        expect((await at.ask(NAME, { id })).data.station.version).toBe(version)
        expect((await at.ask(NAME, { id }, undefined, { 'geyi-seen': 'made up' })).data.station.version).toBe(version)
      }
      await onReplica('select pg_wal_replay_resume()')
      await until(async () => (await reading.ask(NAME, { id })).data.station.version === version + 1)
    })

    test('survive that it is lost, without a request that fails, and take it up again', async () => {
      const answers: number[] = []
      let asking = true
      const others = Array.from({ length: 4 }, async () => {
        while (asking) answers.push((await reading.ask('{ grids(first: 5) { edges { node { code name } } } }')).status)
      })
      await until(() => answers.length > 20)
      replica.kill()
      const lost = answers.length
      await until(() => answers.length > lost + 40)
      expect(reading.copies!.usable).toBe(0)
      replica.start()
      await until(() => reading.copies!.usable === 1)
      const back = answers.length
      await until(() => answers.length > back + 20)
      asking = false
      await Promise.all(others)
      expect(answers.filter(status => status !== 200)).toEqual([])
    })

    test('read the primary when it is too far behind', async () => {
      const copies = await Copies.open(writing.engine, { urls: [replica.url('geyi')], behind: 1 })
      try {
        expect(copies.readerFrom(undefined)).not.toBe(writing.engine.em)
        await onReplica('select pg_wal_replay_pause()')
        await rows(writing.engine.em, `insert into sign_in_attempt (name_key, address_key) values ('behind', 'x')`)
        await until(() => copies.readerFrom(undefined) === writing.engine.em)
        await onReplica('select pg_wal_replay_resume()')
        await until(() => copies.usable === 1)
      } finally {
        await copies.close()
      }
    })
  })
})
