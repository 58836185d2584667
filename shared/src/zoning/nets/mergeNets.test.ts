import { expect, test } from 'vitest'
import { randomSquares, squaresOf } from '../../../test/randomGround.ts'
import { Random } from '../../random/random.ts'
import { divide } from '../division/divide.ts'
import type { Ground } from '../ground/ground.ts'
import { cutByTrees } from '../search/treeCuts.ts'
import { Zones } from '../search/zones.ts'
import { leavingOf, mergeNets } from './mergeNets.ts'

/** What one hand makes of the grids that all mean: some ground beside the lines goes to the neighbour, two cells are cut in two, two become one. */
function drawnByHand(ground: Ground, meant: Int32Array, zones: number, random: Random): Int32Array {
  const state = new Zones(ground, meant.slice(), zones)
  for (let step = 0; step < ground.size / 12; step++) {
    const link = state.border[random.below(state.borders)]!
    const atom = state.source[link]!
    if (state.staysWhole(atom)) state.move(atom, state.zoneOf[ground.neighbours[link]!]!)
  }
  const cellOf = state.zoneOf.slice()
  for (const [i, cut] of [random.below(zones), random.below(zones)].entries()) {
    const atoms = [...cellOf.keys()].filter(atom => cellOf[atom] === cut)
    if (atoms.length > 1) cutByTrees(ground, atoms, 2, cellOf, zones + 2 * i, random)
  }
  const link = state.border[random.below(state.borders)]!
  const [one, other] = [cellOf[state.source[link]!]!, cellOf[ground.neighbours[link]!]!]
  return cellOf.map(cell => (cell === one ? other : cell))
}

const band = { least: 200, most: 300 }

/** Rectangles of so many squares, whose corner lies so far from that of the ground. */
const rectangles = (east: number, ground: Ground, width: number, height: number, dx: number, dy: number): Int32Array =>
  Int32Array.from({ length: ground.size }, (_, atom) => {
    const [x, y] = [atom % east, Math.floor(atom / east)]
    return Math.floor((x + dx) / width) + 100 * Math.floor((y + dy) / height)
  })

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
