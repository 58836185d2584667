import type { Engine } from '../src/database/engine/engine.ts'
import { rows } from '../src/database/rows.ts'
import type { Cluster } from '../test/cluster.ts'
import { makeDatabase } from './database.ts'
import { load, medianOf } from './load.ts'
import type { Measure } from './measure.ts'
import { graphqlRequest, placesIn } from './nearest.bench.ts'
import { type Served, serve } from './serve.ts'

/** About the extent of China's populated east. */
const BOX = { west: 100, south: 22, east: 120, north: 40 }
const SMALL = 10_000
const LARGE = 1_000_000

/** p95 of the ten nearest over HTTP with a million stations, against ten thousand in the same extent. */
export async function benchScale(cluster: Cluster): Promise<Measure> {
  const [small, large] = [
    await serve('ours', await makeDatabase(cluster, 'small', engine => scatter(engine, SMALL))),
    await serve('ours', await makeDatabase(cluster, 'large', engine => scatter(engine, LARGE))),
  ]
  const requests = placesIn(BOX, 2_000).map(graphqlRequest)
  const p95Of = async ({ url }: Served, seconds: number) => (await load(url, requests, { connections: 1, seconds })).p95
  try {
    for (const served of [small, large]) await p95Of(served, 8)
    // Short rounds side by side: the machine's speed drifts within seconds.
    const pairs: [number, number][] = []
    for (let round = 0; round < 15; round++) pairs.push([await p95Of(large, 3), await p95Of(small, 3)])
    return {
      name: 'p95 of nearest 10 at 1,000,000 stations ÷ at 10,000, over HTTP',
      ratio: medianOf(pairs.map(([a, b]) => a / b)),
      goal: { atMost: 1.7 },
      detail: `${medianOf(pairs.map(([a]) => a)).toFixed(2)} ms against ${medianOf(pairs.map(([, b]) => b)).toFixed(2)} ms`,
    }
  } finally {
    await Promise.all([small.stop(), large.stop()])
  }
}

/** Stations at random places, the same in every run. */
async function scatter(engine: Engine, count: number): Promise<void> {
  await engine.em.fork().transactional(async em => {
    await rows(em, 'select setseed(0.42)')
    await rows(
      em,
      `insert into service_station (id, kind, division_code, name, pinyin, initials, location, opening_hours)
       select md5(n::text)::uuid, 'SERVICE_STATION', '990101', '站' || n, 'zhan' || n, 'z' || n,
         ST_SetSRID(ST_MakePoint($1::float8 + random() * $2::float8, $3::float8 + random() * $4::float8), 4326)::geography, 'Mo-Su 08:00-20:00'
       from generate_series(1, $5::int) n`,
      [BOX.west, BOX.east - BOX.west, BOX.south, BOX.north - BOX.south, count],
    )
  })
}
