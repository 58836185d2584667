import highs from 'highs'
import { describe, expect, test } from 'vitest'
import { Random } from '../../test/random.ts'
import { coveringWithin } from './covering.ts'
import { fewestCovering, maximalCovering } from './maximalCovering.ts'
import type { Siting } from './siting.ts'

/** Households scattered over a square of 4 km, candidates among them, some stations there already; ways as the crow flies. */
const townOf = (seed: number, demands: number, candidates: number): Siting => {
  const random = new Random(seed)
  const place = () => [random.next() * 4000, random.next() * 4000] as const
  const homes = Array.from({ length: demands }, place)
  const sites = Array.from({ length: candidates }, place)
  const stations = [place(), place()]
  const way = ([a, b]: readonly [number, number], [c, d]: readonly [number, number]) => Math.hypot(a - c, b - d)
  return {
    demand: Float64Array.from(homes, () => 1 + random.below(120)),
    candidates,
    metres: Float32Array.from(sites.flatMap(site => homes.map(home => way(site, home)))),
    served: Float64Array.from(homes, home => Math.min(...stations.map(station => way(station, home)))),
  }
}

/** The proven best, by mixed-integer programming: x says who stands, y who is covered. */
const provenCovering = async ({ demand, candidates, metres, served }: Siting, limit: number, k: number) => {
  const solver = await highs()
  const homes = [...demand.keys()]
  const open = homes.filter(i => served[i]! > limit)
  const reached = (i: number) =>
    Array.from({ length: candidates }, (_, site) => site).filter(site => metres[site * demand.length + i]! <= limit)
  const covered = open.filter(i => reached(i).length > 0)
  const model = `Maximize
 obj: ${covered.map(i => `${demand[i]} y${i}`).join(' + ')}
Subject To
 size: ${Array.from({ length: candidates }, (_, site) => `x${site}`).join(' + ')} <= ${k}
${covered
  .map(
    i =>
      ` c${i}: ${reached(i)
        .map(site => `x${site}`)
        .join(' + ')} - y${i} >= 0`,
  )
  .join('\n')}
Bounds
${covered.map(i => ` y${i} <= 1`).join('\n')}
Binary
 ${Array.from({ length: candidates }, (_, site) => `x${site}`).join(' ')}
End`
  const { ObjectiveValue, Status } = solver.solve(model)
  expect(Status).toBe('Optimal')
  return ObjectiveValue + homes.filter(i => served[i]! <= limit).reduce((sum, i) => sum + demand[i]!, 0)
}

const search = { seed: 3, restarts: 300 }

describe('maximal covering', () => {
  test.each([
    [1, 100, 60, 4, 500],
    [2, 150, 80, 5, 450],
    [3, 200, 100, 6, 400],
    [4, 250, 120, 8, 400],
    [5, 300, 150, 8, 350],
    [6, 300, 200, 10, 350],
    [7, 300, 250, 10, 400],
    [8, 300, 300, 12, 300],
    [9, 300, 300, 15, 300],
    [10, 300, 300, 20, 250],
    [11, 200, 300, 8, 500],
    [12, 300, 300, 6, 600],
  ])('of town %i is the proven best', async (seed, demands, candidates, k, limit) => {
    const town = townOf(seed, demands, candidates)
    const found = maximalCovering(coveringWithin(town, limit), k, search)
    expect(found.chosen).toHaveLength(k)
    expect(found.value).toBeCloseTo(await provenCovering(town, limit, k), 6)
  })

  test('is the same for the same seed', () => {
    const covering = coveringWithin(townOf(9, 300, 300), 300)
    expect(maximalCovering(covering, 15, search)).toEqual(maximalCovering(covering, 15, search))
  })

  test('takes every candidate where there are fewer, and none where none are asked for', () => {
    const covering = coveringWithin(townOf(1, 40, 5), 500)
    expect(maximalCovering(covering, 9, search).chosen).toEqual([0, 1, 2, 3, 4])
    expect(maximalCovering(covering, 0, search)).toEqual({ chosen: [], value: covering.before })
  })

  test('with the fewest sites reaches a share that one site less does not', () => {
    const town = townOf(5, 300, 150)
    const covering = coveringWithin(town, 500)
    const all = town.demand.reduce((sum, weight) => sum + weight, 0)
    const found = fewestCovering(covering, 0.8, search)!
    expect(found.value / all).toBeGreaterThanOrEqual(0.8)
    expect(maximalCovering(covering, found.chosen.length - 1, search).value / all).toBeLessThan(0.8)
    expect(fewestCovering(coveringWithin(town, 1), 0.8, search)).toBeUndefined()
  })
})
