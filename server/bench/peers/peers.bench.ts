import { deepStrictEqual } from 'node:assert/strict'
import type autocannon from 'autocannon'
import { rows } from '../../src/database/rows.ts'
import { addSample } from '../../src/sample/add-sample.ts'
import type { Cluster } from '../../test/cluster.ts'
import { makeDatabase } from '../database.ts'
import { load, medianOf } from '../load.ts'
import type { Measure } from '../measure.ts'
import { placesIn } from '../nearest.bench.ts'
import { type Served, serve } from '../serve.ts'
import { peersSchema } from './peers.query.ts'

type Peer = 'postgraphile' | 'mercurius'
// biome-ignore lint/suspicious/noExplicitAny: answers of three servers, each in its own shape.
type Answer = any

/** One thing to ask: the document of each server, what its answer says in a shape that all share, and what each ratio should be. */
interface Question {
  name: string
  perPlace: boolean
  documents: Record<'ours' | Peer, string>
  said: Record<'ours' | Peer, (data: Answer) => unknown>
  goals: Record<Peer, number>
}

const station = 'id version code kind divisionCode name nameEn address phone openingHours area accessible location'
const grid = 'code name kind area households population'
const place = '($longitude: Float!, $latitude: Float!)'
const nodes = (connection: { edges: { node: unknown }[] }) => connection.edges.map(edge => edge.node)

const questions: readonly Question[] = [
  {
    name: 'the ten nearest stations',
    perPlace: true,
    documents: {
      ours: `query ${place} { nearestStations(point: { longitude: $longitude, latitude: $latitude }, first: 10, basis: STRAIGHT_LINE) { edges { distance walkingMinutes node { ${station} } } } }`,
      postgraphile: `query ${place} { nearestStations(longitude: $longitude, latitude: $latitude, many: 10) { edges { node { distance walkingMinutes ${station.replace('id ', 'id: rowId ')} } } } }`,
      mercurius: `query ${place} { nearestStations(longitude: $longitude, latitude: $latitude, first: 10) { distance walkingMinutes node { ${station} } } }`,
    },
    said: {
      ours: data => data.nearestStations.edges,
      postgraphile: data =>
        data.nearestStations.edges.map(({ node: { distance, walkingMinutes, ...node } }: Answer) => ({
          distance,
          walkingMinutes,
          node,
        })),
      mercurius: data => data.nearestStations,
    },
    goals: { postgraphile: 1.1, mercurius: 0.8 },
  },
  {
    name: 'the grid at a place',
    perPlace: true,
    documents: {
      ours: `query ${place} { gridAt(point: { longitude: $longitude, latitude: $latitude }) { ${grid} } }`,
      postgraphile: `query ${place} { gridAt(longitude: $longitude, latitude: $latitude) { ${grid} } }`,
      mercurius: `query ${place} { gridAt(longitude: $longitude, latitude: $latitude) { ${grid} } }`,
    },
    said: { ours: data => data.gridAt, postgraphile: data => data.gridAt, mercurius: data => data.gridAt },
    goals: { postgraphile: 1.1, mercurius: 0.8 },
  },
  {
    name: 'a page of 50 grids with community and staff count',
    perPlace: false,
    documents: {
      ours: `{ grids(first: 50) { edges { node { ${grid} community { code name } staffCount } } } }`,
      postgraphile: `{ allGrids(first: 50) { edges { node { ${grid} community { code name } staffCount } } } }`,
      mercurius: `{ grids(first: 50) { ${grid} community { code name } staffCount } }`,
    },
    said: {
      ours: data => nodes(data.grids),
      postgraphile: data => nodes(data.allGrids),
      mercurius: data => data.grids,
    },
    goals: { postgraphile: 1.1, mercurius: 0.8 },
  },
  {
    name: 'all 686 polygons',
    perPlace: false,
    documents: {
      ours: '{ grids(first: 1000) { edges { node { code boundary } } } }',
      postgraphile: '{ allGrids(first: 1000) { edges { node { code boundary } } } }',
      mercurius: '{ grids(first: 1000) { code boundary } }',
    },
    said: {
      ours: data => nodes(data.grids),
      postgraphile: data => nodes(data.allGrids),
      mercurius: data => data.grids,
    },
    goals: { postgraphile: 1.1, mercurius: 1.5 },
  },
]

const headers = { 'content-type': 'application/json' }
const PAIRS = 16

/** Requests a second of Geyi against PostGraphile and mercurius, on the same database, one core for server and database, equal answers. */
export async function benchPeers(cluster: Cluster): Promise<Measure[]> {
  const database = await makeDatabase(cluster, 'peers', async engine => {
    await addSample(engine, () => {})
    for (const statement of peersSchema) await rows(engine.em, statement)
  })
  const served = {
    ours: await serve('ours', database),
    postgraphile: await serve('postgraphile', database),
    mercurius: await serve('mercurius', database),
  }
  try {
    const measures: Measure[] = []
    for (const question of questions) {
      await compareAnswers(question, served)
      for (const peer of ['postgraphile', 'mercurius'] as const)
        measures.push(await measure(question, peer, served.ours, served[peer]))
    }
    return measures
  } finally {
    await Promise.all(Object.values(served).map(server => server.stop()))
  }
}

const requestsOf = ({ documents, perPlace }: Question, which: 'ours' | Peer): autocannon.Request[] =>
  (perPlace ? placesIn({ west: 103.77, south: 25.47, east: 103.83, north: 25.53 }) : [{}]).map(variables => ({
    method: 'POST' as const,
    path: '/graphql',
    headers,
    body: JSON.stringify({ query: documents[which], variables }),
  }))

/** Speed of a wrong answer is worth nothing: all three must say the same, at twenty places. */
async function compareAnswers(question: Question, served: Record<'ours' | Peer, Served>): Promise<void> {
  const ask = async (which: 'ours' | Peer, { body }: autocannon.Request) => {
    const response = await fetch(`${served[which].url}/graphql`, { method: 'POST', headers, body: body as string })
    const { data, errors } = (await response.json()) as Answer
    if (errors) throw new Error(`${which}, ${question.name}: ${JSON.stringify(errors).slice(0, 500)}`)
    return question.said[which](data)
  }
  const requests = {
    ours: requestsOf(question, 'ours'),
    postgraphile: requestsOf(question, 'postgraphile'),
    mercurius: requestsOf(question, 'mercurius'),
  }
  for (const index of requests.ours.keys()) {
    if (index === 20) return
    const ours = await ask('ours', requests.ours[index]!)
    for (const peer of ['postgraphile', 'mercurius'] as const)
      deepStrictEqual(await ask(peer, requests[peer][index]!), ours, `${peer}: ${question.name}`)
  }
}

async function measure(question: Question, peer: Peer, ours: Served, theirs: Served): Promise<Measure> {
  const runs = { connections: 8, seconds: 1 }
  const rateOfOurs = async () => (await load(ours.url, requestsOf(question, 'ours'), runs)).requestsPerSecond
  const rateOfTheirs = async () => (await load(theirs.url, requestsOf(question, peer), runs)).requestsPerSecond
  for (let warmUp = 0; warmUp < 3; warmUp++) {
    await rateOfOurs()
    await rateOfTheirs()
  }
  const pairs: [number, number][] = []
  for (let round = 0; round < PAIRS / 2; round++) {
    pairs.push([await rateOfOurs(), await rateOfTheirs()])
    const theirsFirst = await rateOfTheirs()
    pairs.push([await rateOfOurs(), theirsFirst])
  }
  const middle = (side: 0 | 1) => Math.round(medianOf(pairs.map(pair => pair[side])))
  return {
    name: `${question.name} ÷ ${peer === 'mercurius' ? 'mercurius with JIT and named statements' : 'PostGraphile'}, requests/s`,
    ratio: medianOf(pairs.map(([a, b]) => a / b)),
    goal: { atLeast: question.goals[peer] },
    detail: `${middle(0)} against ${middle(1)} requests/s`,
  }
}
