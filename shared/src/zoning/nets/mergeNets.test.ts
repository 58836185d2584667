import { expect, test } from 'vitest'
import { drawnByHand } from '../../../test/drawnByHand.ts'
import { randomSquares, squaresOf } from '../../../test/randomGround.ts'
import { Random } from '../../random/random.ts'
import { divide } from '../division/divide.ts'
import type { Ground } from '../ground/ground.ts'
import { rebalance } from '../rebalancing/rebalance.ts'
import { leavingOf, mergeNets } from './mergeNets.ts'

const band = { least: 200, most: 300 }

/** Rectangles of so many squares, whose corner lies so far from that of the ground. */
const rectangles = (east: number, ground: Ground, width: number, height: number, dx: number, dy: number): Int32Array =>
  Int32Array.from({ length: ground.size }, (_, atom) => {
    const [x, y] = [atom % east, Math.floor(atom / east)]
    return Math.floor((x + dx) / width) + 100 * Math.floor((y + dy) / height)
  })

const counted = (cellOf: Int32Array): Int32Array => {
  const names = [...new Set(cellOf)]
  return cellOf.map(cell => names.indexOf(cell))
}

test('where nets agree and are in the band, nobody is handed over', () => {
  const ground = squaresOf(12, 12, () => 25)
  const cellOf = rectangles(12, ground, 3, 3, 0, 0)
  const nets = [
    { cellOf, weight: 1 },
    { cellOf, weight: 1 },
  ]
  expect(mergeNets(ground, nets, band, { seed: 1 })).toMatchObject({ zones: 16, handedOver: [0, 0], unproved: [] })
})

test.each([1, 2, 3, 4])(
  'of three nets by different hands, zones in the band are made that move less than keeping any one (seed %i)',
  seed => {
    const ground = randomSquares(18, 14, 40, seed)
    const meant = divide(ground, band, { seed, effort: 500 })
    const nets = [1, 2, 3].map(hand => drawnByHand(ground, meant.zoneOf, meant.zones, new Random(10 * seed + hand)))
    const merged = mergeNets(
      ground,
      nets.map(cellOf => ({ cellOf, weight: 1 })),
      band,
      { seed, effort: 2_000 },
    )
    expect(merged).toMatchObject({ impossible: [], unproved: [] })
    const moved = merged.handedOver.reduce((sum, weight) => sum + weight, 0)
    const keeping = nets.map(kept => nets.reduce((sum, cellOf) => sum + leavingOf(ground, cellOf, kept), 0))
    expect(moved).toBeLessThan(Math.min(...keeping))
  },
)

test('on large ground what is made of several nets moves less than the best of them brought into the band by itself', () => {
  const ground = randomSquares(60, 55, 40, 1)
  const nets = [rectangles(60, ground, 4, 3, 0, 0), rectangles(60, ground, 3, 4, 1, 2)].map(net => counted(net))
  const search = { seed: 1, effort: 200 }
  const merged = mergeNets(
    ground,
    nets.map(cellOf => ({ cellOf, weight: 1 })),
    band,
    search,
  )
  const movedBy = (zoneOf: Int32Array) => nets.reduce((sum, cellOf) => sum + leavingOf(ground, cellOf, zoneOf), 0)
  const alone = nets.map(net => rebalance(ground, net, 1 + Math.max(...net), band, search)[0]!)
  const fewest = Math.min(...alone.map(({ outOfBand }) => outOfBand))
  expect(merged.impossible).toEqual([])
  expect(merged.unproved.length).toBeLessThanOrEqual(fewest)
  const inBand = alone.filter(({ outOfBand }) => outOfBand === fewest)
  expect(movedBy(merged.zoneOf)).toBeLessThan(Math.min(...inBand.map(({ zoneOf }) => movedBy(zoneOf))))
})

test('a net that counts more loses less', () => {
  const ground = squaresOf(12, 8, () => 24)
  const nets = [rectangles(12, ground, 4, 3, 0, 0), rectangles(12, ground, 4, 3, 2, 1)]
  const lostBy = (weights: readonly number[]) =>
    mergeNets(
      ground,
      nets.map((cellOf, net) => ({ cellOf, weight: weights[net]! })),
      band,
      { seed: 1, effort: 2_000 },
    ).handedOver
  const [first, second] = [lostBy([5, 1]), lostBy([1, 5])]
  expect(first[0]).toBeLessThan(second[0]!)
  expect(second[1]).toBeLessThan(first[1]!)
})

test('ground that a net does not cover is divided as well', () => {
  const ground = squaresOf(12, 3, () => 25)
  const cellOf = rectangles(12, ground, 3, 3, 0, 0).map((cell, atom) => (atom % 12 < 6 ? cell : -1))
  const { zoneOf, unproved, handedOver } = mergeNets(ground, [{ cellOf, weight: 1 }], band, { seed: 1 })
  expect({ unproved, handedOver }).toEqual({ unproved: [], handedOver: [0] })
  expect(new Set(zoneOf).size).toBe(4)
})
