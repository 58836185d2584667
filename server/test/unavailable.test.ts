import { execFileSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import type { Engine } from '../src/database/engine/engine.ts'
import type { DatabaseLimits } from '../src/database/engine/limits.ts'
import { rows } from '../src/database/rows.ts'
import { unavailabilityOf } from '../src/database/unavailable.ts'
import { buildApp } from '../src/serve/app.ts'
import { openEngine } from '../src/store/open-engine.ts'
import { type Cluster, startCluster } from './cluster.ts'
import { send } from './proxy.ts'
import { fill } from './templates.ts'

/** As on a server, only shorter. */
const limits: DatabaseLimits = { statement: 3_000, lock: 1_500, connection: 1_000, idleTransaction: 20_000 }

const QUERY = { query: '{ grids(first: 1) { totalCount } }' }
const OTHER = { query: '{ divisions(first: 1) { totalCount } }' }
const headers = { host: 'localhost' }

describe.runIf(inject('database').engine === 'postgresql')('a database that can’t serve just now', () => {
  let cluster: Cluster
  let admin: Engine
  let engine: Engine
  let app: FastifyInstance
  let port: number
  const logged: string[] = []

  const ask = (query: object) => send(port, '/graphql', headers, query)
  const codeOf = ({ json }: { json: any }) => json.errors?.[0]?.extensions.code

  beforeAll(async () => {
    cluster = await startCluster()
    admin = await openEngine({ databaseUrl: cluster.url('postgres') })
    await rows(admin.em, 'create database geyi')
    engine = await openEngine({ databaseUrl: cluster.url('geyi'), poolSize: 3, limits })
    await fill(engine, 'empty')
    app = await buildApp(engine, { log: { level: 'warn', to: { write: (line: string) => logged.push(line) } } })
    await app.listen({ host: '127.0.0.1', port: 0 })
    port = (app.server.address() as AddressInfo).port
  })
  afterAll(async () => {
    await app.close()
    await engine.close().catch(() => {})
    await admin.close().catch(() => {})
    cluster.stop()
  })

  /** Holds a lock on a table until told. */
  async function lock(table: string): Promise<() => Promise<void>> {
    let free = () => {}
    const until = new Promise<void>(resolve => {
      free = resolve
    })
    const other = await openEngine({ databaseUrl: cluster.url('geyi'), poolSize: 1 })
    let over: Promise<void> | undefined
    await new Promise<void>(locked => {
      over = other.em.fork().transactional(async em => {
        await rows(em, `lock table ${table} in access exclusive mode`)
        locked()
        await until
      })
    })
    return async () => {
      free()
      await over
      await other.close()
    }
  }

  const running = () => rows(admin.em, `select query from pg_stat_activity where datname = 'geyi' and state = 'active'`)

  test('answers 503 for a table that is locked, serves others meanwhile, and recovers by itself', async () => {
    const free = await lock('grid_version')
    const began = Date.now()
    const answers = await Promise.all(Array.from({ length: 12 }, () => ask(QUERY)))
    expect(Date.now() - began).toBeLessThan(10_000)
    for (const answer of answers) {
      expect([answer.status, codeOf(answer)]).toEqual([503, 'UNAVAILABLE'])
      expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0)
      expect(answer.text).not.toMatch(/select|relation|grid_version/)
    }
    expect((await ask(OTHER)).status).toBe(200)
    await free()
    expect((await ask(QUERY)).json.data.grids.totalCount).toBe(0)
  })

  test('contract 26: says so when every connection is taken, instead of keeping everybody waiting', async () => {
    const sleeping = Array.from({ length: 3 }, () => rows(engine.em, 'select pg_sleep(2.5)'))
    const answer = await ask(OTHER)
    expect([answer.status, codeOf(answer)]).toEqual([503, 'UNAVAILABLE'])
    expect((await send(port, '/health/live', headers)).status).toBe(200)
    await Promise.all(sleeping)
    expect((await ask(OTHER)).status).toBe(200)
  })

  test('contract 26: is there when every connection is taken, and the server ready: a proxy that took it away would move the crowd on', async () => {
    let free = () => {}
    const until = new Promise<void>(resolve => {
      free = resolve
    })
    const held: Promise<void>[] = []
    const taken = Array.from(
      { length: 3 },
      () =>
        new Promise<void>(begun => {
          held.push(
            engine.em.fork().transactional(async em => {
              await rows(em, 'select 1')
              begun()
              await until
            }),
          )
        }),
    )
    await Promise.all(taken)
    const many = await Promise.all(Array.from({ length: 20 }, () => send(port, '/health/ready', headers)))
    expect(new Set(many.map(({ status }) => status))).toEqual(new Set([200]))
    expect(engine.connections!()).toMatchObject({ total: 3, idle: 0 })
    free()
    await Promise.all(held)
  })

  test('contract 27: ends a statement that takes too long, and others go on', async () => {
    const slow = rows(engine.em, 'select pg_sleep(60)').catch((error: { code: string }) => error.code)
    expect((await ask(OTHER)).status).toBe(200)
    expect(await slow).toBe('57014')
  })

  test('is no longer asked what a client that has gone wanted to know', async () => {
    const free = await lock('grid_version')
    const gone = request({
      port,
      host: '127.0.0.1',
      path: '/graphql',
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
    })
    gone.on('error', () => {})
    gone.end(JSON.stringify(QUERY))
    while (!(await running()).some(({ query }: any) => query.includes('grid_version'))) await pause(20)
    gone.destroy()
    const began = Date.now()
    while ((await running()).some(({ query }: any) => query.includes('count') && query.includes('grid_version')))
      await pause(20)
    // Sooner than any limit would have ended it.
    expect(Date.now() - began).toBeLessThan(limits.lock - 300)
    await free()
    expect((await ask(QUERY)).status).toBe(200)
  })

  test('contract 26: that is gone makes the server not ready, but alive; when it is back all is well', async () => {
    cluster.kill()
    for (const query of [QUERY, OTHER]) {
      const answer = await ask(query)
      expect([answer.status, codeOf(answer)]).toEqual([503, 'UNAVAILABLE'])
      expect(answer.headers['retry-after']).toBeDefined()
    }
    const tile = await send(port, '/tiles/backdrop/14/12912/6996.json', headers)
    expect([404, 503]).toContain(tile.status)
    expect((await send(port, '/health/ready', headers)).status).toBe(503)
    expect((await send(port, '/health/live', headers)).status).toBe(200)
    const signedIn = await send(port, '/graphql', { ...headers, cookie: 'geyi_session=x' }, QUERY)
    expect([signedIn.status, codeOf(signedIn)]).toEqual([503, 'UNAVAILABLE'])
    cluster.start()
    let status = 0
    for (let tries = 0; tries < 50 && status !== 200; tries++) {
      status = (await ask(QUERY)).status
      await pause(200)
    }
    expect(status).toBe(200)
    expect((await send(port, '/health/ready', headers)).status).toBe(200)
  })

  test('contract 23: and goes in the middle of changes takes no connection with it: as often as it comes back, all of them are there', async () => {
    for (let round = 0; round < 3; round++) {
      const free = await lock('sign_in_attempt')
      const changes = Array.from({ length: 3 }, () =>
        engine.em.fork().transactional(em => rows(em, `delete from sign_in_attempt`)),
      ).map(change => change.catch((error: unknown) => error))
      while ((await running()).length < 3) await pause(20)
      cluster.kill()
      for (const failed of await Promise.all(changes)) expect(unavailabilityOf(failed)).toBeDefined()
      await free().catch(() => {})
      cluster.start()
      while ((await send(port, '/health/ready', headers)).status !== 200) await pause(50)
    }
    const answers = await Promise.all(Array.from({ length: 3 }, () => rows(engine.em, 'select pg_sleep(0.2)')))
    expect(answers).toHaveLength(3)
    expect(engine.connections!()).toMatchObject({ waiting: 0 })
  })

  test('is told of in the log without anything that was stored or typed', async () => {
    const secret = '机密地址一二三号'
    logged.length = 0
    await rows(engine.em, 'insert into service_station (id, address) values (gen_random_uuid(), $1)', [secret]).catch(
      (err: unknown) => app.log.error({ err }, 'a statement failed'),
    )
    const bad = await send(port, '/graphql', headers, { query: `{ division(code: "${secret}") { name } }` })
    expect(bad.status).toBeLessThan(500)
    expect(logged.join('')).toContain('a statement failed')
    expect(logged.join('')).not.toContain(secret)
  })

  test.skipIf(!mayMount())(
    'contract 26: whose disk is full takes no changes, is still read, and recovers by itself',
    async () => {
      const disk = mkdtempSync(join(tmpdir(), 'geyi-disk-'))
      const mount = (...options: string[]) =>
        execFileSync('mount', ['-t', 'tmpfs', '-o', options.join(','), 'tmpfs', disk])
      mount('size=1m', 'mode=0777')
      try {
        execFileSync('chown', ['postgres', disk])
        await rows(admin.em, `create tablespace small location '${disk}'`)
        await rows(engine.em, 'alter table sign_in_attempt set tablespace small')
        const add = (count: number) =>
          rows(
            engine.em,
            `insert into sign_in_attempt (name_key, address_key) select repeat('n', 43), repeat('a', 43) from generate_series(1, $1::int)`,
            [count],
          ).then(
            () => true,
            () => false,
          )
        for (const count of [200, 1]) while (await add(count));
        const signIn = {
          query: 'mutation { signIn(input: { username: "zhao", password: "a guess" }) { viewer { username } } }',
        }
        const full = await ask(signIn)
        expect([full.status, codeOf(full)]).toEqual([503, 'UNAVAILABLE'])
        expect((await ask(QUERY)).json.data.grids.totalCount).toBe(0)
        mount('remount', 'size=4m')
        expect(codeOf(await ask(signIn))).toBe('UNAUTHENTICATED')
        await rows(engine.em, 'alter table sign_in_attempt set tablespace pg_default')
        await rows(admin.em, 'drop tablespace small')
      } finally {
        execFileSync('umount', ['--lazy', disk])
      }
    },
  )
})

const pause = (milliseconds: number): Promise<void> => new Promise(resolve => setTimeout(resolve, milliseconds))

/** Whether a small disk can be made here. */
function mayMount(): boolean {
  if (process.getuid?.() !== 0) return false
  const folder = mkdtempSync(join(tmpdir(), 'geyi-mount-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder], { stdio: 'ignore' })
    execFileSync('umount', [folder])
    return true
  } catch {
    return false
  }
}
