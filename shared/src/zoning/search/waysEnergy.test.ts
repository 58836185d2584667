import { expect, test } from 'vitest'
import { randomSquares, squaresOf } from '../../../test/randomGround.ts'
import { Random } from '../../random/random.ts'
import { energyOf } from './energyOf.ts'
import { shapeOf } from './shapeOf.ts'
import { Zones } from './zones.ts'

const wish = { least: 200, most: 300, shape: 'WAYS' } as const

test('what an atom more or less costs is what the zones then have, after a thousand moves too', () => {
  const ground = randomSquares(10, 10, 40, 1)
  const random = new Random(1)
  const zones = new Zones(
    ground,
    Int32Array.from({ length: 100 }, (_, atom) => Math.floor((atom % 10) / 5) + 2 * Math.floor(atom / 50)),
    4,
  )
  const energy = energyOf(wish, ground, 4, 20)
  for (let move = 0; move < 1_000; move++) {
    const link = zones.border[random.below(zones.borders)]!
    const atom = zones.source[link]!
    const [from, to] = [zones.zoneOf[atom]!, zones.zoneOf[ground.neighbours[link]!]!]
    if (!zones.staysWhole(atom)) continue
    const expected = [energy.without(zones, from, atom, 0), energy.with(zones, to, atom, 0)]
    zones.move(atom, to)
    expect(energy.of(zones, from)).toBeCloseTo(expected[0]!, 9)
    expect(energy.of(zones, to)).toBeCloseTo(expected[1]!, 9)
  }
})

test('the ways of a square of nine to its middle, beside those of a disc', () => {
  const ground = squaresOf(3, 3, () => 7)
  const zones = new Zones(ground, new Int32Array(9), 1)
  // Four of them one side away, four √2: 12 sides² for each of seven; a disc of as much ground has 81 ⁄ 2π.
  const side = Math.sqrt(ground.area[0]!)
  expect(ground.x[1]! - ground.x[0]!).toBeCloseTo(side, 1)
  expect(shapeOf(zones, wish)).toBeCloseTo(81 / (2 * Math.PI) / 12, 3)
  expect(shapeOf(zones, { least: 200, most: 300 })).toBeCloseTo(Math.PI / 4, 3)
})
