import { v4 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { oneRow, run } from '../src/database/rows.ts'
import { type AskedJob, addJob, readJob } from '../src/jobs/job.query.ts'
import { type Begin, type JobDesk, jobsOf, setUpJobs, WorkLost } from '../src/jobs/job-desk.ts'
import { buildApp } from '../src/serve/app.ts'
import { openServer, type TestServer } from './server.ts'

let server: TestServer
let planner: string
let accountId: string
beforeAll(async () => {
  server = await openServer('sample')
  planner = await server.signIn('qilin')
  accountId = (await oneRow<{ id: string }>(server.engine.em, `select id from account where username = 'qilin'`)).id
})
afterAll(() => server?.close())

const request = { within: '530302001', aim: 'MOST_WITHIN', minutes: 5, count: 2 }

/** A job of a process that is not there, begun so many times and silent for two minutes. */
async function lost(begun: number): Promise<string> {
  const job: AskedJob = { id: uuid(), kind: 'SITING', divisionCode: '530302001', accountId, request }
  await addJob(server.engine.em, uuid(), job)
  await run(
    server.engine.em,
    `update job set state = $2, begun = $3, changed_at = now() - interval '2 minutes' where id = $1::uuid`,
    [job.id, begun > 0 ? 'RUNNING' : 'QUEUED', begun],
  )
  return job.id
}

const stateOf = async (id: string) => (await readJob(server.engine.em, id))!.state

async function ended(id: string): Promise<string> {
  for (;;) {
    const state = await stateOf(id)
    if (state !== 'QUEUED' && state !== 'RUNNING') return state
    await new Promise(resolve => setTimeout(resolve, 100))
  }
}

test('what a dead process was computing or had waiting is taken up once more, and no third time', async () => {
  const [waiting, running, twice] = [await lost(0), await lost(1), await lost(2)]
  expect([await stateOf(waiting), await stateOf(running), await stateOf(twice)]).toEqual(['QUEUED', 'QUEUED', 'FAILED'])
  jobsOf(server.engine.em).open()
  expect([await ended(waiting), await ended(running), await ended(twice)]).toEqual(['DONE', 'DONE', 'FAILED'])
  const { data } = await server.ask(
    `{ job(id: "Job:${running}") { request result { ... on SitingResult { sites { serves } } } } }`,
    {},
    planner,
  )
  expect(data.job.request).toEqual(request)
  expect(data.job.result.sites).toHaveLength(2)
  const kept = await oneRow<{ begun: number }>(server.engine.em, 'select begun from job where id = $1::uuid', [running])
  expect(kept.begun).toBe(2)
})

test('a server that ends leaves its jobs to the one that starts after it', async () => {
  const { data } = await server.ask(
    `mutation { startSiting(input: { within: "530302001", aim: SHORTEST_WAYS, count: 5 }) { job { id } } }`,
    {},
    planner,
  )
  const id = data.startSiting.job.id.slice(4)
  await server.app.close()
  expect(await stateOf(id)).toBe('QUEUED')
  server.app = await buildApp(server.engine, { log: { level: 'silent' } })
  jobsOf(server.engine.em).open()
  expect(await ended(id)).toBe('DONE')
})

/** Computes nothing: each time another thing comes of it. */
function deskWith(outcomes: (() => Promise<unknown>)[], failed: (error: unknown) => void = () => {}): JobDesk {
  const begin: Begin = async () => ({ result: outcomes.shift()!(), stop: () => {} })
  return setUpJobs(server.engine.em, { EXPORT: begin, IMPORT: begin, SITING: begin, ZONING: begin }, failed)
}

async function computed(desk: JobDesk): Promise<string> {
  const job: AskedJob = { id: uuid(), kind: 'SITING', divisionCode: '530302001', accountId, request }
  await addJob(server.engine.em, desk.process, job)
  desk.add(job)
  return ended(job.id)
}

test('whose thread was lost is begun once more; whose failed is not', async () => {
  const lose = () => Promise.reject(new WorkLost('gone'))
  expect(await computed(deskWith([lose, async () => ({ sites: [], next: null })]))).toBe('DONE')
  expect(await computed(deskWith([lose, lose]))).toBe('FAILED')
})
