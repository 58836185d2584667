import { describe, expect, test } from 'vitest'
import { pMedians, pMediansAreThere } from '../../test/orLibrary.ts'
import { Random } from '../../test/random.ts'
import { assigned } from './capacity.ts'
import { explainSites } from './explainSites.ts'
import { nextSite } from './nextSite.ts'
import { pMedian } from './pMedian.ts'
import { NO_WAY, type Siting } from './siting.ts'

describe.skipIf(!pMediansAreThere)('OR-Library’s p-medians', () => {
  test('are found: the optimum in 8 of 10 at least, within 0.5 % in all', () => {
    const ratios = pMedians().map(({ siting, k, optimum }) => {
      const { chosen, value } = pMedian(siting, k, { seed: 1, restarts: 200 })
      expect(new Set(chosen).size).toBe(k)
      return value / optimum
    })
    expect(ratios.filter(ratio => ratio === 1).length).toBeGreaterThanOrEqual(8)
    expect(Math.max(...ratios)).toBeLessThanOrEqual(1.005)
    expect(Math.min(...ratios)).toBeGreaterThanOrEqual(1)
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
