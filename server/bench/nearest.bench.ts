import { addSample } from '../src/sample/add-sample.ts'
import type { Cluster } from '../test/cluster.ts'
import { randomOf } from '../test/random.ts'
import { makeDatabase } from './database.ts'
import { load, medianOf } from './load.ts'
import type { Measure } from './measure.ts'
import { serve } from './serve.ts'

const queryBy = (basis: string) => `query ($longitude: Float!, $latitude: Float!) {
  nearestStations(point: { longitude: $longitude, latitude: $latitude }, first: 10, basis: ${basis}) {
    edges { distance walkingMinutes node { id version code kind divisionCode name nameEn address phone openingHours area accessible location } } } }`

const json = { 'content-type': 'application/json' }

/** Random places of a box as request bodies. */
export function placesIn(
  box: { west: number; south: number; east: number; north: number },
  count = 500,
): { longitude: number; latitude: number }[] {
  const random = randomOf(5)
  return Array.from({ length: count }, () => ({
    longitude: box.west + random() * (box.east - box.west),
    latitude: box.south + random() * (box.north - box.south),
  }))
}

const requestBy = (basis: string) => (variables: object) => ({
  method: 'POST' as const,
  path: '/graphql',
  headers: json,
  body: JSON.stringify({ query: queryBy(basis), variables }),
})

/** The ten nearest by distance, and on foot. */
export const graphqlRequest = requestBy('STRAIGHT_LINE')
export const onFootRequest = requestBy('WALKING_NETWORK')

/** Requests a second of the ten nearest stations over GraphQL, against a bare handler that runs the same SQL. */
export async function benchNearest(cluster: Cluster): Promise<Measure> {
  const database = await makeDatabase(cluster, 'nearest', engine => addSample(engine, () => {}))
  const [ours, bare] = [await serve('ours', database), await serve('bare', database)]
  const places = placesIn({ west: 103.76, south: 25.46, east: 103.84, north: 25.54 })
  const graphql = places.map(graphqlRequest)
  const plain = places.map(place => ({
    method: 'POST' as const,
    path: '/nearest',
    headers: json,
    body: JSON.stringify(place),
  }))
  const runs = { connections: 8, seconds: 1 }
  const rateOfOurs = async () => (await load(ours.url, graphql, runs)).requestsPerSecond
  const rateOfBare = async () => (await load(bare.url, plain, runs)).requestsPerSecond
  try {
    for (let warmUp = 0; warmUp < 5; warmUp++) {
      await rateOfOurs()
      await rateOfBare()
    }
    // Short rounds side by side, taking turns at going first: the machine's speed drifts within seconds.
    const pairs: [number, number][] = []
    for (let round = 0; round < 20; round++) {
      pairs.push([await rateOfOurs(), await rateOfBare()])
      const bareFirst = await rateOfBare()
      pairs.push([await rateOfOurs(), bareFirst])
    }
    return {
      name: 'nearest 10 over GraphQL ÷ bare Fastify with the same SQL, requests/s',
      ratio: medianOf(pairs.map(([a, b]) => a / b)),
      goal: { atLeast: 0.85 },
      detail: `${Math.round(medianOf(pairs.map(([a]) => a)))} against ${Math.round(medianOf(pairs.map(([, b]) => b)))} requests/s`,
    }
  } finally {
    await Promise.all([ours.stop(), bare.stop()])
  }
}
