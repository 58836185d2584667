import { rows } from '../src/database/rows.ts'
import { addSample } from '../src/sample/add-sample.ts'
import type { Cluster } from '../test/cluster.ts'
import { makeDatabase } from './database.ts'
import { medianOf } from './load.ts'
import type { Measure } from './measure.ts'
import { copyGridsSql } from './polygons.query.ts'
import { type Served, serve } from './serve.ts'

const COPIES = 7
const POLYGONS = 686 * (COPIES + 1)
/** The middle of so many pairs: the machine’s speed drifts while they run. */
const ROUNDS = 45

const headers = { 'content-type': 'application/json', 'accept-encoding': 'identity' }

/** Time to fetch the 5,488 polygons of eight districts over GraphQL, against one string of the same content that PostgreSQL made. */
export async function benchPolygons(cluster: Cluster): Promise<Measure[]> {
  const database = await makeDatabase(cluster, 'polygons', async engine => {
    await addSample(engine, () => {})
    await rows(engine.em, copyGridsSql, [COPIES])
  })
  const [ours, bare] = [await serve('ours', database), await serve('bare', database)]
  try {
    return [
      await compare(
        'in one query, district by district',
        () => inOneQuery(ours),
        () => asOneString(bare),
        { atMost: 1.2 },
      ),
      await compare(
        // Six requests, one after the other, against a single one: worth knowing, but no like for like.
        'page after page of 1,000',
        () => pageAfterPage(ours),
        () => asOneString(bare),
      ),
    ]
  } finally {
    await Promise.all([ours.stop(), bare.stop()])
  }
}

async function compare(
  how: string,
  viaGraphql: () => Promise<number>,
  viaSql: () => Promise<number>,
  goal?: { atMost: number },
): Promise<Measure> {
  for (let round = 0; round < 5; round++) await viaSql().then(viaGraphql)
  const times: { graphql: number; sql: number }[] = []
  let sizes = { graphql: 0, sql: 0 }
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now()
    const graphql = await viaGraphql()
    const middle = performance.now()
    const sql = await viaSql()
    times.push({ graphql: middle - start, sql: performance.now() - middle })
    sizes = { graphql, sql }
  }
  const middleOf = (side: 'graphql' | 'sql') =>
    `${medianOf(times.map(time => time[side])).toFixed(0)} ms for ${(sizes[side] / 1e6).toFixed(2)} MB`
  return {
    name: `5,488 polygons over GraphQL ${how} ÷ one SQL string, time`,
    ratio: medianOf(times.map(({ graphql, sql }) => graphql / sql)),
    ...(goal && { goal }),
    detail: `${middleOf('graphql')} against ${middleOf('sql')}`,
  }
}

async function inOneQuery({ url }: Served): Promise<number> {
  const codes = ['530302', ...Array.from({ length: COPIES }, (_, index) => `99${String(index + 1).padStart(4, '0')}`)]
  const districts = codes.map(
    code => `d${code}: grids(filter: { within: "${code}" }, first: 1000) { edges { node { code boundary } } }`,
  )
  return (await ask(url, `{ ${districts.join(' ')} }`, {})).length
}

async function pageAfterPage({ url }: Served): Promise<number> {
  const query = `query ($after: String) {
    grids(first: 1000, after: $after) { edges { node { code boundary } } pageInfo { hasNextPage endCursor } } }`
  let after: string | undefined
  let length = 0
  do {
    const text = await ask(url, query, { after })
    length += text.length
    const { hasNextPage, endCursor } = JSON.parse(`{${/"pageInfo":\{.*?\}/.exec(text.slice(-300))![0]}}`).pageInfo
    after = hasNextPage ? endCursor : undefined
  } while (after)
  return length
}

async function ask(url: string, query: string, variables: object): Promise<string> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ query, variables }),
  })
  return response.text()
}

async function asOneString({ url }: Served): Promise<number> {
  const response = await fetch(`${url}/polygons?limit=${POLYGONS}`, { headers })
  return (await response.text()).length
}
