import { rows } from '../src/database/rows.ts'
import { addSample } from '../src/sample/add-sample.ts'
import type { Cluster } from '../test/cluster.ts'
import { makeDatabase } from './database.ts'
import { medianOf } from './load.ts'
import type { Measure } from './measure.ts'
import { copyGridsSql } from './polygons.query.ts'
import { serve } from './serve.ts'

const POLYGONS = 5_000
const PAGE = 1_000
const ROUNDS = 15

const query = `query ($after: String) { grids(first: ${PAGE}, after: $after) { edges { node { code boundary } } pageInfo { endCursor } } }`

/** Time to fetch 5,000 polygons over GraphQL, page after page, against one string of the same content that PostgreSQL made. */
export async function benchPolygons(cluster: Cluster): Promise<Measure> {
  const database = await makeDatabase(cluster, 'polygons', async engine => {
    await addSample(engine, () => {})
    await rows(engine.em, copyGridsSql, [8])
  })
  const [ours, bare] = [await serve('ours', database), await serve('bare', database)]
  try {
    const viaGraphql = async () => {
      let after: string | null = null
      let bytes = 0
      for (let page = 0; page < POLYGONS / PAGE; page++) {
        const response: Response = await fetch(`${ours.url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'accept-encoding': 'identity' },
          body: JSON.stringify({ query, variables: { after } }),
        })
        const text = await response.text()
        bytes += text.length
        after = /"endCursor":"([^"]+)"/.exec(text.slice(-300))![1]!
      }
      return bytes
    }
    const viaSql = async () =>
      (
        await (
          await fetch(`${bare.url}/polygons?limit=${POLYGONS}`, { headers: { 'accept-encoding': 'identity' } })
        ).text()
      ).length
    for (let round = 0; round < 3; round++) await Promise.all([await viaGraphql(), await viaSql()])
    const ratios: number[] = []
    const times: [number, number][] = []
    let sizes: [number, number] = [0, 0]
    for (let round = 0; round < ROUNDS; round++) {
      const start = performance.now()
      const ourBytes = await viaGraphql()
      const middle = performance.now()
      const bareBytes = await viaSql()
      const end = performance.now()
      ratios.push((middle - start) / (end - middle))
      times.push([middle - start, end - middle])
      sizes = [ourBytes, bareBytes]
    }
    return {
      name: '5,000 polygons over GraphQL ÷ one SQL string, time',
      ratio: medianOf(ratios),
      goal: { atMost: 1.25 },
      detail: `${medianOf(times.map(([a]) => a)).toFixed(0)} ms for ${(sizes[0] / 1e6).toFixed(2)} MB against ${medianOf(times.map(([, b]) => b)).toFixed(0)} ms for ${(sizes[1] / 1e6).toFixed(2)} MB`,
    }
  } finally {
    await Promise.all([ours.stop(), bare.stop()])
  }
}
