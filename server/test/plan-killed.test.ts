import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { encodeCoverage, gridsOf } from '@geyi/shared/coverage'
import type { Edit } from '@geyi/shared/edits'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { complaintsAbout } from '../../shared/test/independentCheck.ts'
import { freePort } from './free-port.ts'
import { grounds } from './grounds.ts'
import { innerVertices, PlanClient, replayed } from './plan-client.ts'
import { programOn } from './program.ts'
import { randomOf } from './random.ts'

/** With GEYI_TEST_FULL=true the server is killed ten times, and in the real district too. */
const isFull = process.env.GEYI_TEST_FULL === 'true'
const KILLS = isFull ? 10 : 2
const { engine } = inject('database')
let folder = ''
let environment: NodeJS.ProcessEnv
let port = 0
let child: ChildProcess | undefined

describe.each(isFull ? grounds : grounds.slice(0, 1))('on $name', ({ contents, district, planner }) => {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'geyi-killed-'))
    port = await freePort()
    environment = await programOn(contents, folder)
  }, 240_000)
  afterAll(() => {
    child?.kill('SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  })

  test(`contract 23: a server that is killed ${KILLS} times while planners draw has every acknowledged edit`, async () => {
    await start()
    const desk = new PlanClient({ ask }, await signIn(planner))
    const begun = await desk.create(district)
    const places = innerVertices(begun.coverage, district)
    const acknowledged: { sequence: number; edit: Edit }[] = []
    let unanswered = 0
    for (let kill = 0; kill < KILLS; kill++) {
      let alive = true
      const draw = async (seed: number) => {
        const random = randomOf(seed)
        while (alive) {
          try {
            const { plan } = await desk.get('query ($id: ID!) { plan(id: $id) { version } }', begun)
            const from = places[Math.floor(random() * places.length)]!
            const edit = { type: 'moveVertex', from, to: [from[0] + 1 + Math.floor(random() * 20), from[1]] }
            const { data } = await desk.send(begun.id, plan.version, [edit], randomUUID())
            if (data?.applyEdits) acknowledged.push(...data.applyEdits.edits)
          } catch {
            unanswered++
            await new Promise(resolve => setTimeout(resolve, 20))
          }
        }
      }
      const planners = Promise.all([1, 2, 3, 4, 5].map(hand => draw(kill * 10 + hand)))
      const target = acknowledged.length + 25
      while (acknowledged.length < target) await new Promise(resolve => setTimeout(resolve, 5))
      await end('SIGKILL')
      alive = false
      await planners
      await start()
    }
    const now = await desk.open(begun)
    const log = await desk.log(begun.id)
    expect(unanswered).toBeGreaterThan(0)
    expect(log.map(({ sequence }) => sequence)).toEqual(log.map((_, index) => index + 1))
    expect(log.map(({ version }) => version)).toEqual(log.map((_, index) => index + 2))
    for (const { sequence, edit } of acknowledged) expect(log[sequence - 1]?.edit).toEqual(edit)
    expect(new Set(acknowledged.map(({ sequence }) => sequence)).size).toBe(acknowledged.length)
    // What was committed without an answer is in the log too, and nothing else: a planner has at most one request under way.
    expect(log.length - acknowledged.length).toBeLessThanOrEqual(5 * KILLS)
    expect(encodeCoverage(now.coverage)).toBe(encodeCoverage(replayed(begun.coverage, log)))
    expect(complaintsAbout(gridsOf(now.coverage))).toEqual([])
    console.info(`${engine}: killed ${KILLS} times, ${acknowledged.length} acknowledged, ${log.length} in the log`)
    await end('SIGTERM')
  }, 400_000)
})

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Starts the real program on the real database, and waits until it listens. */
async function start(): Promise<void> {
  child = spawn(process.execPath, ['server/dist/cli.js', 'start'], {
    cwd: root,
    env: {
      ...environment,
      HOST: '127.0.0.1',
      PORT: String(port),
      NODE_ENV: 'production',
      GEYI_DEMO_ACCOUNTS: 'on',
    },
    stdio: 'ignore',
  })
  for (let tries = 0; tries < 600; tries++) {
    if (child.exitCode !== null) throw new Error(`The server ended with ${child.exitCode}.`)
    const answer = await fetch(`http://127.0.0.1:${port}/health/ready`).catch(() => undefined)
    if (answer?.ok) return
    await new Promise(resolve => setTimeout(resolve, 100))
  }
  throw new Error('The server does not listen.')
}

async function end(signal: NodeJS.Signals): Promise<void> {
  const ended = new Promise(resolve => child!.once('exit', resolve))
  child!.kill(signal)
  await ended
}

async function ask(query: string, variables?: Record<string, unknown>, cookie?: string): Promise<any> {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(cookie ? { cookie } : {}) },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = (await response.json()) as { data: any; errors?: any[] }
  return { status: response.status, headers: response.headers, data, errors, code: errors?.[0]?.extensions?.code }
}

async function signIn(username: string): Promise<string> {
  const { headers, errors } = await ask(
    'mutation ($username: String!) { signIn(input: { username: $username, password: "geyi-demo" }) { viewer { username } } }',
    { username },
  )
  if (errors) throw new Error(JSON.stringify(errors))
  return headers.get('set-cookie').split(';')[0]
}
