import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import type { Engine } from '../src/database/engine/engine.ts'
import { rows } from '../src/database/rows.ts'
import { openEngine } from '../src/store/open-engine.ts'
import { freePort } from './free-port.ts'
import { programOn } from './program.ts'

const { engine } = inject('database')
/** Each test starts the whole program several times, in milliseconds. */
const STARTS = 240_000
const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'geyi-process-'))
let environment: NodeJS.ProcessEnv
const running: Program[] = []

/** The command of a start, perhaps with something that happens in its process. */
const start = (inside?: string): [string, ...string[]] => [
  process.execPath,
  ...(inside ? ['--import', `data:text/javascript,${encodeURIComponent(inside)}`] : []),
  'server/dist/cli.js',
  'start',
]

/** The real program, as an operator runs it. */
class Program {
  said = ''
  readonly ended: Promise<{ code: number | null; after: number }>
  readonly #child: ChildProcess

  constructor(
    readonly port: number,
    [command, ...args]: [string, ...string[]] = start(),
    data?: string,
  ) {
    this.#child = spawn(command, args, {
      cwd: root,
      env: {
        ...environment,
        HOST: '127.0.0.1',
        PORT: String(port),
        NODE_ENV: 'production',
        ...(data ? { GEYI_DATA: data } : {}),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    for (const stream of [this.#child.stdout!, this.#child.stderr!])
      stream.on('data', (text: Buffer) => {
        this.said += text
      })
    this.ended = once(this.#child, 'exit').then(([code]) => ({ code, after: Date.now() - this.#signalledAt }))
    running.push(this)
  }

  #signalledAt = 0

  get pid(): number {
    return this.#child.pid!
  }

  signal(name: NodeJS.Signals): void {
    this.#signalledAt = Date.now()
    this.#child.kill(name)
  }

  says = (text: string): Promise<void> => this.sees(() => this.said.includes(text))

  /** Waits until something is so. */
  async sees(holds: () => boolean): Promise<void> {
    while (!holds()) {
      if (this.#child.exitCode !== null) throw new Error(`It ended: ${this.said}`)
      await new Promise(resolve => setTimeout(resolve, 20))
    }
  }

  get = (path: string): Promise<Response> => fetch(`http://127.0.0.1:${this.port}${path}`)
}

async function listening(): Promise<Program> {
  const program = new Program(await freePort())
  await program.says('Geyi is running')
  return program
}

beforeAll(async () => {
  environment = await programOn('sample', folder)
}, 240_000)
afterAll(() => {
  for (const program of running) program.signal('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

describe('a server that is told to end', { timeout: STARTS }, () => {
  test('while it starts or while it runs closes its database and ends well, and the next one starts', async () => {
    const early = new Program(await freePort())
    await early.says('Opening')
    early.signal('SIGTERM')
    expect(await early.ended).toMatchObject({ code: 0 })
    const program = await listening()
    expect((await program.get('/health/live')).status).toBe(200)
    expect((await program.get('/health/ready')).status).toBe(200)
    program.signal('SIGTERM')
    const { code, after } = await program.ended
    expect([code, after < 10_000], program.said).toEqual([0, true])
    expect(program.said).not.toContain('rror')
    // Where the public passwords are off nobody can administer yet, and it says how to become who can.
    expect(/\/open#[\w-]{43}$/m.test(program.said)).toBe(engine === 'postgresql')
  })

  test('is not ended by a promise that fails and that nobody waits for', async () => {
    const failing = 'process.on("SIGUSR2", () => Promise.reject(new Error("of one request")))'
    const program = new Program(await freePort(), start(failing))
    await program.says('Geyi is running')
    program.signal('SIGUSR2')
    await program.says('a failure that nobody waited for')
    expect((await program.get('/health/live')).status).toBe(200)
    program.signal('SIGTERM')
    expect((await program.ended).code).toBe(0)
  })

  if (engine === 'embedded')
    test('by a signal to the npm that started it ends too', async () => {
      const program = new Program(await freePort(), ['npm', 'start'])
      await program.says('Geyi is running')
      program.signal('SIGTERM')
      await program.ended
      await gone(program)
      // Its data folder is free again.
      const next = await listening()
      next.signal('SIGTERM')
      expect((await next.ended).code, next.said).toBe(0)
    })

  if (engine === 'embedded')
    test('or is killed leaves the data folder to the next one; one that runs is named to the second', async () => {
      const first = await listening()
      const second = new Program(await freePort())
      expect((await second.ended).code).toBe(1)
      expect(second.said).toContain(`in use by process ${first.pid}`)
      first.signal('SIGKILL')
      await first.ended
      const third = await listening()
      third.signal('SIGTERM')
      expect((await third.ended).code).toBe(0)
    })

  if (engine === 'embedded')
    test('a first start that is killed, as it makes the database, as it fills it and once it has, is completed by the next', async () => {
      const data = join(folder, 'first')
      const moments: ((program: Program) => Promise<void>)[] = [
        program => program.sees(() => existsSync(join(data, 'pgdata/PG_VERSION'))),
        program => program.says('First start'),
        program => program.says('530302 麒麟区:'),
      ]
      for (const moment of moments) {
        const program = new Program(await freePort(), start(), data)
        await moment(program)
        program.signal('SIGKILL')
        await program.ended
      }
      const program = new Program(await freePort(), start(), data)
      await program.says('Geyi is running')
      const answer = await fetch(`http://127.0.0.1:${program.port}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          query:
            '{ demoAccounts { username } division(code: "530302") { summary { grids } } search(text: "南宁街道") { label } }',
        }),
      })
      const { data: found } = (await answer.json()) as { data: any }
      expect(found.demoAccounts).toHaveLength(6)
      expect(found.division.summary.grids).toBe(686)
      expect(found.search.length).toBeGreaterThan(0)
      program.signal('SIGTERM')
      await program.ended
    })

  if (engine === 'postgresql')
    test('contract 24: is no longer ready, finishes what runs, and ends within 10 s', async () => {
      const program = await listening()
      const other = await openEngine({ databaseUrl: environment.DATABASE_URL })
      const lock = await locked(other, 'grid_version')
      const running = ask(program, '{ grids(first: 1) { edges { node { name } } } }')
      await untilWaiting(other)
      program.signal('SIGTERM')
      await program.says('Ending')
      const ready = await program.get('/health/ready')
      expect([ready.status, ((await ready.json()) as { code: string }).code]).toEqual([503, 'UNAVAILABLE'])
      expect((await program.get('/health/live')).status).toBe(200)
      const refused = await ask(program, '{ viewer { username } }')
      expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '5'])
      expect(((await refused.json()) as { errors: [{ extensions: { code: string } }] }).errors[0].extensions.code).toBe(
        'UNAVAILABLE',
      )
      await lock.free()
      expect(
        ((await (await running).json()) as { data: { grids: { edges: unknown[] } } }).data.grids.edges,
      ).toHaveLength(1)
      const { code, after } = await program.ended
      expect([code, after < 10_000]).toEqual([0, true])
      await other.close()
    })

  if (engine === 'postgresql')
    test('stops what would run for longer than that', async () => {
      const program = await listening()
      const other = await openEngine({ databaseUrl: environment.DATABASE_URL })
      const lock = await locked(other, 'grid_version')
      const running = ask(program, '{ grids(first: 1) { edges { node { name } } } }')
      await untilWaiting(other)
      program.signal('SIGTERM')
      const { code, after } = await program.ended
      expect([code, after < 10_000]).toEqual([0, true])
      expect((await running).status).toBe(503)
      await lock.free()
      await other.close()
    })
})

describe('contract 7: a client that sends slowly', { timeout: STARTS }, () => {
  test('is cut off within 30 s, in its headers and in its body; others are served', async () => {
    const program = await listening()
    const starts = [
      'POST /graphql HTTP/1.1\r\nHost: localhost\r\nX-Slow: ',
      'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n{"query":"',
      'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{"que\r\n',
      '',
    ]
    const lives = await Promise.all(starts.map(start => lifeOf(program.port, start)))
    for (const life of lives) expect(life).toBeLessThan(30_000)
    expect((await program.get('/health/ready')).status).toBe(200)
    program.signal('SIGTERM')
    await program.ended
  })
})

/** How long the server lets somebody send a sign a second, in milliseconds. */
function lifeOf(port: number, start: string): Promise<number> {
  return new Promise(resolve => {
    const began = Date.now()
    const socket = connect(port, '127.0.0.1', () => socket.write(start))
    const dripping = setInterval(() => start && socket.write(start.includes('chunked') ? '1\r\nx\r\n' : 'x'), 1_000)
    socket.on('error', () => {})
    socket.on('data', () => {})
    socket.on('close', () => {
      clearInterval(dripping)
      resolve(Date.now() - began)
    })
  })
}

const ask = (program: Program, query: string): Promise<Response> =>
  fetch(`http://127.0.0.1:${program.port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })

/** Until nobody answers any more, for at most 10 s. */
async function gone(program: Program): Promise<void> {
  const began = Date.now()
  while (await program.get('/health/live').catch(() => undefined)) {
    if (Date.now() - began > 10_000) throw new Error('It still answers.')
    await new Promise(resolve => setTimeout(resolve, 50))
  }
}

/** Locks a table against all others until told. Resolves when it is locked. */
function locked(other: Engine, table: string): Promise<{ free: () => Promise<void> }> {
  return new Promise(resolve => {
    let end = () => {}
    const until = new Promise<void>(freed => {
      end = freed
    })
    const over = other.em.fork().transactional(async em => {
      await rows(em, `lock table ${table} in access exclusive mode`)
      resolve({
        free: () => {
          end()
          return over
        },
      })
      await until
    })
  })
}

/** Until somebody waits for a lock. */
async function untilWaiting(other: Engine): Promise<void> {
  for (;;) {
    const waiting = await rows(
      other.em,
      `select 1 from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`,
    )
    if (waiting.length > 0) return
    await new Promise(resolve => setTimeout(resolve, 20))
  }
}
