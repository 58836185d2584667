import type { Position } from '@geyi/shared/geo'
import { arrivalAt, buildNetwork, type Snap, Snapper, walkFrom } from '@geyi/shared/network'
import {
  liechtensteinAmenities,
  liechtensteinBuildings,
  liechtensteinIsThere,
  liechtensteinPaths,
} from '../../shared/test/liechtenstein.ts'
import { addSample } from '../src/sample/add-sample.ts'
import type { Cluster } from '../test/cluster.ts'
import { benchCity } from './city.bench.ts'
import { makeDatabase } from './database.ts'
import { load, medianOf } from './load.ts'
import type { Measure } from './measure.ts'
import { graphqlRequest, onFootRequest, placesIn } from './nearest.bench.ts'
import { serve } from './serve.ts'

const ROUNDS = 9
/** One building in so many is searched for alone. */
const SAMPLED = 20

/** Milliseconds of some work. */
function timed(work: () => unknown): number {
  const began = performance.now()
  work()
  return performance.now() - began
}

/** The nearest amenity of all buildings of Liechtenstein in one pass, and by a search for each. */
function measurePass(): Measure[] {
  const network = buildNetwork(liechtensteinPaths())
  const snapper = new Snapper(network)
  const snapAll = (places: readonly Position[]): Snap[] => places.flatMap(place => snapper.snap(place) ?? [])
  const stations = snapAll(liechtensteinAmenities())
  const buildings = snapAll(liechtensteinBuildings())
  const pass = () => {
    const walk = walkFrom(network, stations)
    return buildings.map(building => arrivalAt(walk, building))
  }
  const alone = (building: Snap) => {
    const walk = walkFrom(network, [building], { targets: stations })
    return stations.map(station => arrivalAt(walk, station)?.metres ?? Infinity).reduce((a, b) => Math.min(a, b))
  }
  const sampled = buildings.filter((_, i) => i % SAMPLED === 0)
  const searches = () => sampled.map(alone)
  pass()
  searches()
  const passes = Array.from({ length: ROUNDS }, () => timed(pass))
  const searched = Array.from({ length: 3 }, () => (timed(searches) / sampled.length) * buildings.length)
  return [
    {
      name: `the nearest of ${stations.length} stations for all ${buildings.length} buildings in one pass, milliseconds`,
      ratio: medianOf(passes),
      goal: { atMost: 300 },
      detail: `after ${(timed(() => buildNetwork(liechtensteinPaths()))).toFixed(0)} ms of reading and building`,
    },
    {
      name: 'a search for each building ÷ one pass, time',
      ratio: medianOf(searched) / medianOf(passes),
      goal: { atLeast: 20 },
      detail: `${Math.round(medianOf(searched))} ms against ${medianOf(passes).toFixed(1)} ms`,
    },
  ]
}

/** Requests a second of the ten nearest on foot against the ten nearest by distance, on one server. */
async function measureOverHttp(cluster: Cluster): Promise<Measure> {
  const ours = await serve('ours', await makeDatabase(cluster, 'walking', engine => addSample(engine, () => {})))
  const places = placesIn({ west: 103.76, south: 25.46, east: 103.84, north: 25.54 })
  const runs = { connections: 8, seconds: 1 }
  const rateOf = async (requests: ReturnType<typeof graphqlRequest>[]) =>
    (await load(ours.url, requests, runs)).requestsPerSecond
  const [straight, onFoot] = [places.map(graphqlRequest), places.map(onFootRequest)]
  try {
    for (let warmUp = 0; warmUp < 4; warmUp++) {
      await rateOf(straight)
      await rateOf(onFoot)
    }
    const pairs: [number, number][] = []
    for (let round = 0; round < 10; round++) pairs.push([await rateOf(onFoot), await rateOf(straight)])
    return {
      name: 'nearest 10 on foot ÷ nearest 10 by distance over GraphQL, requests/s',
      ratio: medianOf(pairs.map(([a, b]) => a / b)),
      goal: { atLeast: 0.5 },
      detail: `${Math.round(medianOf(pairs.map(([a]) => a)))} against ${Math.round(medianOf(pairs.map(([, b]) => b)))} requests/s`,
    }
  } finally {
    await ours.stop()
  }
}

/** Walking in memory, where Liechtenstein's files lie beside the project, and over HTTP. */
export async function benchWalking(cluster: Cluster): Promise<Measure[]> {
  if (!liechtensteinIsThere) console.error('Not measured in memory: ../shared/data/liechtenstein is not there.')
  return [...(liechtensteinIsThere ? measurePass() : []), ...(await benchCity()), await measureOverHttp(cluster)]
}
