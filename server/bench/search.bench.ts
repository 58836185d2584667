import { pinyin } from 'pinyin-pro'
import type { Engine } from '../src/database/engine/engine.ts'
import { rows } from '../src/database/rows.ts'
import { addSample } from '../src/sample/add-sample.ts'
import { followEvents } from '../src/search/entries/follow.ts'
import type { Cluster } from '../test/cluster.ts'
import { randomOf } from '../test/random.ts'
import { typedSearches } from '../test/searches.ts'
import { makeDatabase } from './database.ts'
import { load, medianOf } from './load.ts'
import type { Measure } from './measure.ts'
import { type Served, serve } from './serve.ts'

const SMALL = 10_000
const LARGE = Number(process.env.GEYI_BENCH_STATIONS ?? 1_000_000)
const ROUNDS = 5
/** The same question as often as this is asked before anything is measured. */
const WARM_UP = 2

/** Signs of places, and what stations are called behind them. */
const SIGNS = [
  ...'翠峰南宁白石江潇湘文华太和益寥廓建幸福平安瑞东向阳鼓楼关黄家庄古城祥姜巷车站临康桥玄坛龙潭梅园方胜林阿诗玛西北冯官湛大屯山苑台子水寨笔金牛花柯街新兴代河桂凤来学丰登鑫源小坡曲烟竹鹰荷塘双友门光红庙',
]
const TITLES = ['社区党群服务中心', '党群服务站', '红色驿站', '小哥驿站']

/** Degrees; a place in the sample's district. */
const NEAR = { longitude: 103.8, latitude: 25.5 }

/**
 * p95 of the search over HTTP in the sample's district and a million stations, against it and ten thousand: of what people type to find
 * something of the sample, and of the names of the other stations; and how often the first hit in a million is what was meant.
 */
export async function benchSearch(cluster: Cluster): Promise<Measure[]> {
  const [small, large] = [
    await serve('ours', await makeDatabase(cluster, `search_${SMALL}`, engine => fill(engine, SMALL))),
    await serve('ours', await makeDatabase(cluster, `search_${LARGE}`, engine => fill(engine, LARGE))),
  ]
  try {
    return [
      await measure('what people type to find something of the sample', sampleQuestions(), small, large),
      await measure('names of stations, typed in seven ways', nameQuestions(), small, large),
      await firstMeant(large),
    ]
  } finally {
    await Promise.all([small.stop(), large.stop()])
  }
}

async function measure(what: string, texts: readonly string[], small: Served, large: Served): Promise<Measure> {
  const requests = texts.map(text => ({ method: 'POST' as const, path: '/graphql', headers, body: bodyOf(text) }))
  const p95Of = async ({ url }: Served) => (await load(url, requests, { connections: 1, amount: requests.length })).p95
  for (let round = 0; round < WARM_UP; round++) for (const served of [small, large]) await p95Of(served)
  const pairs: [number, number][] = []
  for (let round = 0; round < ROUNDS; round++) pairs.push([await p95Of(large), await p95Of(small)])
  return {
    name: `p95 of the search at ${LARGE.toLocaleString('en')} stations ÷ at 10,000, over HTTP: ${what}`,
    ratio: medianOf(pairs.map(([a, b]) => a / b)),
    goal: { atMost: 3 },
    detail: `${texts.length} texts: ${medianOf(pairs.map(([a]) => a)).toFixed(1)} ms against ${medianOf(pairs.map(([, b]) => b)).toFixed(1)} ms`,
  }
}

async function firstMeant({ url }: Served): Promise<Measure> {
  const asked = Object.values(typedSearches).flat()
  const missed: string[] = []
  for (const [text, meant] of asked) {
    const answer = await fetch(`${url}/graphql`, { method: 'POST', headers, body: bodyOf(text) })
    const { data } = (await answer.json()) as { data: { search: { label: string }[] } }
    const first = data.search[0]?.label
    if (first !== meant) missed.push(`${text}: ${first ?? 'nothing'}`)
  }
  return {
    name: `what was meant comes first at ${LARGE.toLocaleString('en')} stations, of all that was asked`,
    ratio: 1 - missed.length / asked.length,
    goal: { atLeast: 0.97 },
    detail: `${asked.length - missed.length} of ${asked.length}${missed.length > 0 ? `; not: ${missed.join(', ')}` : ''}`,
  }
}

const headers = { 'content-type': 'application/json' }
const bodyOf = (text: string): string =>
  JSON.stringify({
    query: `query ($text: String!, $near: PointInput) { search(text: $text, near: $near) { kind label code distance node { id } } }`,
    variables: { text, near: NEAR },
  })

const nameOf = (random: () => number): string =>
  `${Array.from({ length: 2 + Math.floor(random() * 2) }, () => SIGNS[Math.floor(random() * SIGNS.length)]).join('')}${TITLES[Math.floor(random() * TITLES.length)]}`

const sampleQuestions = (): string[] => Object.values(typedSearches).flatMap(list => list.map(([text]) => text))

/** Names of both databases as somebody types them. */
export function nameQuestions(): string[] {
  const random = randomOf(11)
  return Array.from({ length: SMALL }, () => nameOf(random))
    .filter((_, index) => index % 50 === 0)
    .flatMap((name, index) => {
      const beside = SIGNS[(index * 7) % SIGNS.length]
      const syllables = pinyin(name, { toneType: 'none', type: 'array' })
      const letters = syllables.join('')
      return [
        name,
        name.slice(0, 4),
        `${name.slice(0, 2)} ${name.slice(2)}`,
        `${name.slice(0, 1)}${beside}${name.slice(2)}`,
        letters,
        syllables.map(([letter]) => letter).join(''),
        // A letter of the second syllable left out.
        `${letters.slice(0, syllables[0]!.length + 1)}${letters.slice(syllables[0]!.length + 2)}`,
      ]
    })
}

/** The sample, and stations of the same names in both at random places. */
async function fill(engine: Engine, count: number): Promise<void> {
  await addSample(engine, () => {})
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
