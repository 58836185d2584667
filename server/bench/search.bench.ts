import type { Engine } from '../src/database/engine/engine.ts'
import { rows } from '../src/database/rows.ts'
import { followEvents } from '../src/search/entries/follow.ts'
import type { Cluster } from '../test/cluster.ts'
import { randomOf } from '../test/random.ts'
import { makeDatabase } from './database.ts'
import { load, medianOf } from './load.ts'
import type { Measure } from './measure.ts'
import { type Served, serve } from './serve.ts'

const SMALL = 10_000
const LARGE = Number(process.env.GEYI_BENCH_STATIONS ?? 1_000_000)
const ROUNDS = 9

/** Signs of places, and what stations are called behind them. */
const SIGNS = [
  ...'翠峰南宁白石江潇湘文华太和益寥廓建幸福平安瑞东向阳鼓楼关黄家庄古城祥姜巷车站临康桥玄坛龙潭梅园方胜林阿诗玛西北冯官湛大屯山苑台子水寨笔金牛花柯街新兴代河桂凤来学丰登鑫源小坡曲烟竹鹰荷塘双友门光红庙',
]
const TITLES = ['社区党群服务中心', '党群服务站', '红色驿站', '小哥驿站']

/** p95 of the search over HTTP with a million stations, against ten thousand: names, parts of them, initials, typing errors. */
export async function benchSearch(cluster: Cluster): Promise<Measure> {
  const begun = performance.now()
  const [small, large] = [
    await serve('ours', await makeDatabase(cluster, 'search_small', engine => fill(engine, SMALL))),
    await serve('ours', await makeDatabase(cluster, 'search_large', engine => fill(engine, LARGE))),
  ]
  const filled = (performance.now() - begun) / 1000
  const requests = questions().map(text => ({
    method: 'POST' as const,
    path: '/graphql',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: `query ($text: String!) { search(text: $text, near: { longitude: 103.8, latitude: 25.5 }) { kind label code distance node { id } } }`,
      variables: { text },
    }),
  }))
  const p95Of = async ({ url }: Served, seconds: number) => (await load(url, requests, { connections: 1, seconds })).p95
  try {
    for (const served of [small, large]) await p95Of(served, 6)
    const pairs: [number, number][] = []
    for (let round = 0; round < ROUNDS; round++) pairs.push([await p95Of(large, 3), await p95Of(small, 3)])
    return {
      name: `p95 of the search at ${LARGE.toLocaleString('en')} stations ÷ at 10,000, over HTTP`,
      ratio: medianOf(pairs.map(([a, b]) => a / b)),
      goal: { atMost: 3 },
      detail: `${medianOf(pairs.map(([a]) => a)).toFixed(1)} ms against ${medianOf(pairs.map(([, b]) => b)).toFixed(1)} ms; both filled in ${filled.toFixed(0)} s`,
    }
  } finally {
    await Promise.all([small.stop(), large.stop()])
  }
}

const nameOf = (random: () => number): string =>
  `${Array.from({ length: 2 + Math.floor(random() * 2) }, () => SIGNS[Math.floor(random() * SIGNS.length)]).join('')}${TITLES[Math.floor(random() * TITLES.length)]}`

/** Names of both databases as somebody types them. */
function questions(): string[] {
  const random = randomOf(11)
  return Array.from({ length: SMALL }, () => nameOf(random))
    .filter((_, index) => index % 50 === 0)
    .flatMap((name, index) => {
      const beside = SIGNS[(index * 7) % SIGNS.length]
      return [
        name,
        name.slice(0, 4),
        `${name.slice(0, 2)} ${name.slice(2)}`,
        `${name.slice(0, 1)}${beside}${name.slice(2)}`,
      ]
    })
}

/** Stations of the same names in both, at random places. */
async function fill(engine: Engine, count: number): Promise<void> {
  const random = randomOf(11)
  const place = randomOf(12)
  for (let start = 0; start < count; start += 20_000) {
    const names = Array.from({ length: Math.min(20_000, count - start) }, () => nameOf(random))
    await rows(
      engine.em,
      `insert into service_station (id, kind, division_code, name, pinyin, initials, location)
       select md5((n + $4)::text)::uuid, 'SERVICE_STATION', '990101', name, 'zhan', 'z', ST_SetSRID(ST_MakePoint(x, y), 4326)::geography
       from unnest($1::text[], $2::float8[], $3::float8[]) with ordinality as r(name, x, y, n)`,
      [names, names.map(() => 100 + place() * 20), names.map(() => 22 + place() * 18), start],
    )
  }
  await followEvents(engine.em.fork())
}
