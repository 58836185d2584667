import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { Random } from '../../test/random.ts'
import { assigned } from './capacity.ts'
import { explainSites } from './explainSites.ts'
import { nextSite } from './nextSite.ts'
import { pMedian } from './pMedian.ts'
import { NO_WAY, type Siting } from './siting.ts'

const folder = fileURLToPath(new URL('../../../../shared/data/pmedian/', import.meta.url))
const isThere = existsSync(folder)
if (!isThere) console.log('Skipped: ../shared/data/pmedian is not there.')

/** An instance of OR-Library: every vertex is a demand of 1 and a candidate; ways are shortest paths (Floyd 1962). */
const readInstance = (name: string): { siting: Siting; k: number } => {
  const numbers = readFileSync(`${folder}${name}.txt`, 'utf8').trim().split(/\s+/).map(Number)
  const [vertices = 0, , k = 0] = numbers
  const metres = new Float32Array(vertices * vertices).fill(Infinity)
  for (let i = 0; i < vertices; i++) metres[i * vertices + i] = 0
  for (let at = 3; at < numbers.length; at += 3) {
    const [i, j] = [numbers[at]! - 1, numbers[at + 1]! - 1]
    metres[i * vertices + j] = metres[j * vertices + i] = numbers[at + 2]!
  }
  for (let over = 0; over < vertices; over++)
    for (let i = 0; i < vertices; i++)
      for (let j = 0; j < vertices; j++) {
        const way = metres[i * vertices + over]! + metres[over * vertices + j]!
        if (way < metres[i * vertices + j]!) metres[i * vertices + j] = way
      }
  const served = new Float64Array(vertices).fill(Infinity)
  return { siting: { demand: new Float64Array(vertices).fill(1), candidates: vertices, metres, served }, k }
}

const optima = (): [string, number][] =>
  readFileSync(`${folder}optimal.txt`, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map(line => line.trim().split(/\s+/))
    .map(([name, value]) => [name!, Number(value)])

describe.skipIf(!isThere)('OR-Library’s p-medians', () => {
  test('are found: the optimum in 8 of 10 at least, within 0.5 % in all, each within 5 s', () => {
    const found = optima().map(([name, optimum]) => {
      const { siting, k } = readInstance(name)
      const began = process.cpuUsage().user
      const { chosen, value } = pMedian(siting, k, { seed: 1, restarts: 200 })
      const seconds = (process.cpuUsage().user - began) / 1e6
      console.log(`${name}: ${value} of ${optimum}, ${seconds.toFixed(2)} s`)
      expect(new Set(chosen).size).toBe(k)
      return { ratio: value / optimum, seconds }
    })
    expect(found.filter(({ ratio }) => ratio === 1).length).toBeGreaterThanOrEqual(8)
    expect(Math.max(...found.map(({ ratio }) => ratio))).toBeLessThanOrEqual(1.005)
    expect(Math.min(...found.map(({ ratio }) => ratio))).toBeGreaterThanOrEqual(1)
    expect(Math.max(...found.map(({ seconds }) => seconds))).toBeLessThanOrEqual(5)
  })
})

describe('a choice', () => {
  //  homes     0    1000   2000   3000   4000
  //  weights  10      10     10     10     60
  const demand = Float64Array.of(10, 10, 10, 10, 60)
  const metres = Float32Array.from([0, 1, 2, 3, 4].flatMap(site => [0, 1, 2, 3, 4].map(i => Math.abs(site - i) * 1000)))
  const line: Siting = { demand, candidates: 5, metres, served: new Float64Array(5).fill(Infinity) }
  const search = { seed: 1, restarts: 20 }

  test('keeps fixed sites, and takes into account what is there', () => {
    expect(pMedian(line, 2, search)).toEqual({ chosen: [1, 4], value: 30_000 })
    expect(pMedian({ ...line, fixed: [4] }, 1, search)).toEqual({ chosen: [1], value: 30_000 })
    const served = Float64Array.from([0, 1, 2, 3, 4], i => Math.abs(4 - i) * 1000)
    expect(pMedian({ ...line, served }, 1, search)).toEqual({ chosen: [1], value: 30_000 })
  })

  test('gives nobody more than a site can serve', () => {
    const capacity = new Float64Array(5).fill(60)
    const found = pMedian({ ...line, capacity }, 2, search)
    const by = assigned({ ...line, capacity }, found.chosen)
    for (const site of found.chosen)
      expect(demand.reduce((sum, weight, i) => (by[i] === site ? sum + weight : sum), 0)).toBeLessThanOrEqual(60)
    expect(found).toEqual({ chosen: [1, 4], value: 40_000 })
  })

  test('is explained by what each site serves and brings, and by what one more would', () => {
    const { sites, ...whole } = explainSites(line, [1, 4], 1000)
    expect(whole).toEqual({ withinBefore: 0, within: 100, walkedBefore: 100 * NO_WAY, walked: 30_000 })
    expect(sites).toEqual([
      { candidate: 1, serves: 30, brings: 30, saves: 10 * (4000 - 1000) + 10 * 3000 + 10 * (2000 - 1000) },
      { candidate: 4, serves: 70, brings: 70, saves: 10 * 2000 - 10 * 1000 + 60 * 3000 },
    ])
    expect(nextSite(line, [1, 4], 1000, 'SHORTEST_WAYS')).toMatchObject({ saves: 10_000 })
    expect(nextSite(line, [1, 4], 1000, 'MOST_WITHIN')).toBeUndefined()
    expect(nextSite(line, [1], 1000, 'MOST_WITHIN')).toMatchObject({ brings: 70 })
  })

  test('is the same for the same seed', () => {
    const random = new Random(4)
    const town: Siting = {
      demand: Float64Array.from({ length: 300 }, () => random.below(90)),
      candidates: 80,
      metres: Float32Array.from({ length: 300 * 80 }, () => random.next() * 3000),
      served: new Float64Array(300).fill(Infinity),
    }
    expect(pMedian(town, 7, search)).toEqual(pMedian(town, 7, search))
  })
})
