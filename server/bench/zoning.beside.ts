import { spawn } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'
import { addSample } from '../src/sample/add-sample.ts'
import type { Cluster } from '../test/cluster.ts'
import { makeDatabase } from './database.ts'
import type { Measure } from './measure.ts'
import { askAsNeighbour, p95 } from './neighbour.ts'
import { serve } from './serve.ts'

const QUESTIONS = 120
const ROUNDS = 20
/** A program that computes, and needs room for what it computes. */
const COMPUTING = 'for (;;) Array.from({ length: 1e5 }, (_, i) => ({ i })).sort((one, other) => other.i - one.i)'

/**
 * The nearest stations for a neighbour while a zoning is worked out in a thread of the same server, which has two cores; and while another
 * program computes instead, of which the server knows nothing: what that costs already, on this machine, is not the zoning’s doing.
 */
export async function benchBesideZoning(cluster: Cluster): Promise<Measure[]> {
  const database = await makeDatabase(cluster, 'zoning', engine => addSample(engine, () => {}))
  const { url, stop } = await serve('ours', database, { cores: '0,1' })
  try {
    const planner = await signedIn(url)
    await askAsNeighbour(url, 2 * QUESTIONS)
    const [calm, busy, beside]: number[][] = [[], [], []]
    // Short rounds in turn, and all of a kind together: a p95 of few is chance.
    for (let round = 0; round < ROUNDS; round++) {
      calm!.push(...(await askAsNeighbour(url, QUESTIONS)))
      const job = await planner.begin()
      busy!.push(...(await askAsNeighbour(url, QUESTIONS)))
      await planner.end(job)
      const other = spawn(process.execPath, ['-e', COMPUTING], { stdio: 'ignore' })
      beside!.push(...(await askAsNeighbour(url, QUESTIONS)))
      other.kill('SIGKILL')
    }
    const [without, zoning, foreign] = [calm!, busy!, beside!].map(p95) as [number, number, number]
    const detail = `${zoning.toFixed(1)} ms; ${without.toFixed(1)} ms without, ${foreign.toFixed(1)} ms beside another program; ${ROUNDS} rounds of ${QUESTIONS} questions each`
    const name = 'a neighbour’s nearest 10, p95 while a zoning is worked out ÷'
    return [
      { name: `${name} without`, ratio: zoning / without, goal: { atMost: 1.1 }, detail },
      {
        name: `${name} while another program computes`,
        ratio: zoning / foreign,
        goal: { atMost: 1.1 },
        detail: 'of the same run',
      },
    ]
  } finally {
    await stop()
  }
}

/** A planner of a subdistrict, who has all of it divided for longer than a round takes. */
async function signedIn(url: string) {
  let cookie = ''
  const ask = async <Answer>(query: string, variables: object): Promise<Answer> => {
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ query, variables }),
    })
    cookie ||= (answer.headers.get('set-cookie') ?? '').split(';')[0]!
    const { data, errors } = (await answer.json()) as { data: Answer; errors?: unknown }
    if (errors) throw new Error(JSON.stringify(errors))
    return data
  }
  await ask('mutation ($input: SignInInput!) { signIn(input: $input) { viewer { username } } }', {
    input: { username: 'nanning', password: 'geyi-demo' },
  })
  const { createPlan } = await ask<{ createPlan: { plan: { id: string } } }>(
    'mutation ($input: CreatePlanInput!) { createPlan(input: $input) { plan { id } } }',
    { input: { divisionCode: '530302001', name: '划分' } },
  )
  const jobOf = async (id: string): Promise<{ state: string; message: string }> =>
    (
      await ask<{ job: { state: string; message: string } }>('query ($id: ID!) { job(id: $id) { state message } }', {
        id,
      })
    ).job
  const wish = { planId: createPlan.plan.id, mode: 'ANEW', communities: ['530302001'], effort: 10 }
  return {
    /** Starts a zoning. @returns its job, once it is being searched */
    async begin(): Promise<string> {
      const { startZoning } = await ask<{ startZoning: { job: { id: string } } }>(
        'mutation ($input: StartZoningInput!) { startZoning(input: $input) { job { id } } }',
        { input: wish },
      )
      const { id } = startZoning.job
      while ((await jobOf(id)).message !== 'Searching') await wait(100)
      return id
    },
    async end(jobId: string): Promise<void> {
      if ((await jobOf(jobId)).state !== 'RUNNING') throw new Error('The zoning was done before the neighbour was.')
      await ask('mutation ($input: CancelJobInput!) { cancelJob(input: $input) { job { state } } }', {
        input: { jobId },
      })
    },
  }
}
