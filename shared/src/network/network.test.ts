import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lengthOf } from '../geo/measures.ts'
import { type Position, quantise } from '../geo/position.ts'
import { buildNetwork } from './buildNetwork.ts'
import { decodeNetwork, encodeNetwork } from './encodeNetwork.ts'
import { islandsIn } from './islands.ts'
import { nodeCount, stretchCount, type WalkingNetwork } from './network.ts'
import { routeTo } from './route.ts'
import { type Snap, Snapper } from './snapper.ts'
import { arrivalAt, walkFrom } from './walk.ts'

/** A place some metres east and north of a corner in Qujing. */
const at = (east: number, north: number): Position => [
  quantise(103.8) + Math.round(east * 99.4),
  quantise(25.5) + Math.round(north * 90.3),
]

const snapped = (network: WalkingNetwork, place: Position): Snap => new Snapper(network).snap(place)!

const metresBetween = (network: WalkingNetwork, from: Position, to: Position): number | undefined =>
  arrivalAt(walkFrom(network, [snapped(network, from)]), snapped(network, to))?.metres

describe('a network', () => {
  //      │           a bridge: the lines cross without a vertex
  //   ───┼───
  //      │
  const cross = [
    [at(-900, 0), at(900, 0)],
    [at(0, -900), at(0, 900)],
  ]

  test('does not connect lines that cross without a shared position', () => {
    const bridge = buildNetwork(cross)
    expect(islandsIn(bridge)).toHaveLength(2)
    expect(metresBetween(bridge, at(-90, 1), at(1, 90))).toBeUndefined()
    const crossing = buildNetwork(cross.map(([a, b]) => [a!, at(0, 0), b!]))
    expect(islandsIn(crossing)).toHaveLength(1)
    expect([stretchCount(crossing), nodeCount(crossing)]).toEqual([4, 5])
    expect(metresBetween(crossing, at(-90, 1), at(1, 90))).toBeCloseTo(182, 0)
  })

  test('takes a line that meets itself, a ring alone, a path twice, and leaves out what has no length', () => {
    const ring = [at(0, 0), at(50, 0), at(50, 50), at(0, 0)]
    const loop = [at(-50, 0), at(0, 0), at(50, 0), at(50, 50), at(0, 0)]
    expect(stretchCount(buildNetwork([ring]))).toBe(1)
    expect(stretchCount(buildNetwork([loop]))).toBe(2)
    expect(stretchCount(buildNetwork([loop, loop]))).toBe(8)
    expect(stretchCount(buildNetwork([[at(0, 0), at(0, 0)], [at(1, 1)], []]))).toBe(0)
    // Round the loop the nearer way, from either side of it.
    expect(metresBetween(buildNetwork([loop]), at(-50, 0), at(50, 1))).toBeCloseTo(101, 0)
    expect(metresBetween(buildNetwork([loop]), at(-50, 0), at(30, 31))).toBeCloseTo(50 + Math.hypot(30, 30), -1)
  })

  test('keeps its islands, the longest first', () => {
    const far = [at(1900, 0), at(1950, 0)]
    expect(islandsIn(buildNetwork([far, cross[0]!])).map(({ stretch }) => stretch)).toEqual([1, 0])
  })

  test('is the same after being written and read, from any place in a buffer', () => {
    const network = buildNetwork(cross, [[at(5, 5), at(9, 9)]])
    const bytes = encodeNetwork(network)
    const shifted = new Uint8Array(bytes.length + 3)
    shifted.set(bytes, 3)
    expect(decodeNetwork(bytes)).toEqual(network)
    expect(decodeNetwork(shifted.subarray(3))).toEqual(network)
    expect(decodeNetwork(bytes.subarray(1))).toBeUndefined()
    expect(decodeNetwork(bytes.subarray(0, bytes.length - 1))).toBeUndefined()
    expect(decodeNetwork(Uint8Array.of(1))).toBeUndefined()
  })
})

describe('a place', () => {
  //  north ────────────      y = 40
  //  ~~~~~~~~~~~~~~~~~~      y = 10, river
  //  south ────────────      y = -40
  const north = [at(-600, 40), at(600, 40)]
  const south = [at(-600, -40), at(600, -40)]
  const river = [at(-700, 10), at(0, 10), at(700, 10)]

  test('joins the path on its own side of a river, through whose vertices nothing slips either', () => {
    const network = buildNetwork([north, south], [river])
    for (const east of [0, 1, 57]) {
      expect(snapped(network, at(east, 9)).at).toEqual(snapped(buildNetwork([south]), at(east, 9)).at)
      expect(snapped(network, at(east, 11)).at).toEqual(snapped(buildNetwork([north]), at(east, 11)).at)
    }
  })

  test('joins nothing where every path lies across a barrier, or too far', () => {
    const ring = [at(-20, -20), at(20, -20), at(20, 20), at(-20, 20), at(-20, -20)]
    expect(new Snapper(buildNetwork([north, south], [ring])).snap(at(0, 0))).toBeUndefined()
    expect(new Snapper(buildNetwork([north])).snap(at(0, 600))).toBeUndefined()
    expect(new Snapper(buildNetwork([north])).snap(at(0, 600), 700)).toBeDefined()
    expect(new Snapper(buildNetwork([])).snap(at(0, 0))).toBeUndefined()
  })

  test('joins another path within 100 m rather than a nearer lane of some metres that leads nowhere', () => {
    const lane = [at(-10, 0), at(10, 0)]
    const network = buildNetwork([lane, north])
    expect(snapped(network, at(0, -5)).at[1]).toBe(at(0, 40)[1])
    expect(snapped(network, at(0, -70)).at[1]).toBe(at(0, 0)[1])
  })

  test('joins the nearest of random paths', () => {
    const coordinate = fc.integer({ min: -400, max: 400 })
    const place = fc.tuple(coordinate, coordinate).map(([east, north]) => at(east, north))
    fc.assert(
      fc.property(
        fc.array(fc.array(place, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 12 }),
        place,
        (lines, here) => {
          const network = buildNetwork(lines)
          fc.pre(stretchCount(network) > 0 && islandsIn(network).length === 1)
          const metres = new Snapper(network).snap(here, 2000)!.metres
          // Densely along every line there is nothing nearer.
          for (const line of lines)
            for (let i = 1; i < line.length; i++)
              for (let share = 0; share <= 1; share += 1 / 16) {
                const [[ax, ay], [bx, by]] = [line[i - 1]!, line[i]!]
                const there: Position = [Math.round(ax + (bx - ax) * share), Math.round(ay + (by - ay) * share)]
                expect(metres).toBeLessThan(lengthOf([here, there]) + 0.02)
              }
        },
      ),
      { seed: 5 },
    )
  })
})

describe('a route', () => {
  const street = (row: number): Position[] => [0, 1, 2, 3, 4, 5].map(column => at(column * 80, row * 80))
  const lane = (column: number): Position[] => [0, 1, 2, 3, 4, 5].map(row => at(column * 80, row * 80))
  const town = buildNetwork([...[0, 1, 2, 3, 4, 5].map(street), ...[0, 2, 5].map(lane)])

  test('leads from place to place over paths and is as long as the walk says', () => {
    const coordinate = fc.integer({ min: -30, max: 430 })
    const place = fc.tuple(coordinate, coordinate).map(([east, north]) => at(east, north))
    const snapper = new Snapper(town)
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 4 }), place, (from, to) => {
        const walk = walkFrom(
          town,
          from.map(one => snapper.snap(one)!),
        )
        const target = snapper.snap(to)!
        const route = routeTo(walk, target)!
        const arrival = arrivalAt(walk, target)!
        expect(route[0]).toEqual(from[arrival.source])
        expect(route.at(-1)).toEqual(to)
        expect(Math.abs(lengthOf(route) - arrival.metres)).toBeLessThan(0.05)
      }),
      { seed: 7, numRuns: 500 },
    )
  })

  test('is nothing beyond the limit', () => {
    const walk = walkFrom(town, [snapped(town, at(0, 0))], { limit: 200 })
    expect(routeTo(walk, snapped(town, at(400, 400)))).toBeUndefined()
    expect(arrivalAt(walk, snapped(town, at(80, 80)))?.metres).toBeCloseTo(160, 0)
  })
})
