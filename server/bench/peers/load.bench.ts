import { deepStrictEqual } from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import type autocannon from 'autocannon'
import { addSample } from '../../src/sample/add-sample.ts'
import { makeDatabase, withCluster } from '../database.ts'
import { HttpAsker } from '../faults/asker.ts'
import { load, medianOf } from '../load.ts'
import type { Measure } from '../measure.ts'
import { graphqlRequest, placesIn } from '../nearest.bench.ts'
import { type Served, serve } from '../serve.ts'

const headers = { 'content-type': 'application/json' }
const box = { west: 103.77, south: 25.47, east: 103.83, north: 25.53 }
const PAIRS = 12
/** Requests after which memory is looked at. */
const [FEW, MANY] = [30_000, 300_000]

const post = (query: string, variables: object, cookie?: string): autocannon.Request => ({
  method: 'POST',
  path: '/graphql',
  headers: cookie ? { ...headers, cookie } : headers,
  body: JSON.stringify({ query, variables }),
})

const GRID_AT = `query ($longitude: Float!, $latitude: Float!) { gridAt(point: { longitude: $longitude, latitude: $latitude }) {
  code name kind area households population } }`
const VIEWPORT = `query ($box: BBoxInput!) { grids(filter: { bbox: $box }, first: 100) { edges { node { code name households boundary } } } }`
const MUTATION = `mutation ($planId: ID!) { commentPlan(input: { planId: $planId, text: "看一看" }) { plan { id } } }`

/** What is asked of both, by its name. */
async function questionsOf(ours: Served): Promise<Record<string, autocannon.Request[]>> {
  const asker = new HttpAsker(ours.url)
  const cookie = await asker.signIn('qilin')
  const { data } = await asker.ask(
    'mutation { createPlan(input: { divisionCode: "530302001", name: "负载" }) { plan { id } } }',
    {},
    cookie,
  )
  const views = placesIn(box).map(({ longitude, latitude }) => ({
    box: { west: longitude - 0.005, south: latitude - 0.003, east: longitude + 0.005, north: latitude + 0.003 },
  }))
  return {
    'the ten nearest stations': placesIn(box).map(graphqlRequest),
    'the grid at a place': placesIn(box).map(place => post(GRID_AT, place)),
    'a viewport of grids': views.map(view => post(VIEWPORT, view)),
    'a mutation': [post(MUTATION, { planId: data.createPlan.plan.id }, cookie)],
  }
}

/**
 * Requests a second and p99 of Geyi with its gate, limits and measures, against the same resolvers on mercurius with its JIT and none of
 * these; then what many requests leave in memory.
 */
export const benchLoad = (tell: (measures: readonly Measure[]) => void): Promise<Measure[]> =>
  withCluster(async cluster => {
    const database = await makeDatabase(cluster, 'load', engine => addSample(engine, () => {}))
    const [ours, theirs] = [await serve('ours', database), await serve('ownMercurius', database)]
    const all: Measure[] = []
    const take = (measures: readonly Measure[]) => {
      all.push(...measures)
      tell(measures)
    }
    try {
      const questions = await questionsOf(ours)
      for (const [name, requests] of Object.entries(questions)) {
        if (name !== 'a mutation') await compareAnswers(requests, ours, theirs)
        take(await measure(name, requests, ours, theirs))
      }
      take([await memory(questions, ours)])
      return all
    } finally {
      await Promise.all([ours.stop(), theirs.stop()])
    }
  })

/** Speed of another answer is worth nothing: both must say the same, at ten places. */
async function compareAnswers(requests: readonly autocannon.Request[], ours: Served, theirs: Served): Promise<void> {
  for (const { body } of requests.slice(0, 10)) {
    const [one, other] = await Promise.all(
      [ours, theirs].map(async ({ url }) => {
        const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body: body as string })
        return response.json()
      }),
    )
    deepStrictEqual(one, other)
  }
}

async function measure(name: string, requests: autocannon.Request[], ours: Served, theirs: Served): Promise<Measure[]> {
  const runs = { connections: 8, seconds: 1 }
  const [run, runTheirs] = [() => load(ours.url, requests, runs), () => load(theirs.url, requests, runs)]
  for (let warmUp = 0; warmUp < 3; warmUp++) {
    await run()
    await runTheirs()
  }
  const pairs: [Awaited<ReturnType<typeof load>>, Awaited<ReturnType<typeof load>>][] = []
  for (let round = 0; round < PAIRS / 2; round++) {
    pairs.push([await run(), await runTheirs()])
    const first = await runTheirs()
    pairs.push([await run(), first])
  }
  const middle = (side: 0 | 1, read: (one: Awaited<ReturnType<typeof load>>) => number) =>
    medianOf(pairs.map(pair => read(pair[side])))
  const rate = (side: 0 | 1) => middle(side, ({ requestsPerSecond }) => requestsPerSecond)
  const p99 = (side: 0 | 1) => middle(side, one => one.p99)
  return [
    {
      name: `${name} ÷ the same resolvers on mercurius with JIT, requests/s`,
      ratio: medianOf(pairs.map(([one, other]) => one.requestsPerSecond / other.requestsPerSecond)),
      goal: { atLeast: 0.95 },
      detail: `${Math.round(rate(0))} against ${Math.round(rate(1))} requests/s`,
    },
    {
      name: `${name}, p99 ÷ theirs`,
      ratio: p99(0) / p99(1),
      detail: `${p99(0).toFixed(1)} against ${p99(1).toFixed(1)} ms`,
    },
  ]
}

/** Resident memory after many requests against that after few. */
async function memory(questions: Record<string, autocannon.Request[]>, ours: Served): Promise<Measure> {
  const { 'a mutation': _, ...reads } = questions
  const mixed = Object.values(reads).flat()
  const send = (amount: number) => load(ours.url, mixed, { connections: 8, amount })
  const settled = async () => {
    // V8 gives back what it holds when little is asked of it, not when nothing is.
    for (let second = 0; second < 12; second++) {
      await send(8)
      await new Promise(resolve => setTimeout(resolve, 1_000))
    }
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${ours.pid}/status`, 'utf8'))![1]) / 1024
  }
  await send(FEW)
  const few = await settled()
  await send(MANY - FEW)
  const many = await settled()
  return {
    name: `resident memory after ${MANY} requests ÷ after ${FEW}`,
    ratio: many / few,
    goal: { atMost: 1.1 },
    detail: `${Math.round(many)} against ${Math.round(few)} MB`,
  }
}
