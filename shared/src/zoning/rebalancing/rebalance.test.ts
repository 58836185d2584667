import { expect, test } from 'vitest'
import { squaresOf } from '../../../test/randomGround.ts'
import { rebalance } from './rebalance.ts'

const band = { least: 200, most: 300 }

test('the least change that reaches the band comes first', () => {
  // A row of squares: the first zone has 320, the second 240; one square of 20 is all that has to change.
  const weights = [100, 100, 100, 20, 80, 80, 80]
  const home = Int32Array.of(0, 0, 0, 0, 1, 1, 1)
  const [first] = rebalance(
    squaresOf(7, 1, atom => weights[atom]!),
    home,
    2,
    band,
    { seed: 1 },
  )
  expect(first).toMatchObject({ moved: 20, touched: 2, outOfBand: 0, zones: 2 })
  expect([...first!.zoneOf]).toEqual([0, 0, 0, 1, 1, 1, 1])
})

test('what is too much for one zone and can go to no other becomes a zone of its own', () => {
  const home = new Int32Array(10)
  const [first] = rebalance(
    squaresOf(10, 1, () => 50),
    home,
    1,
    band,
    { seed: 1 },
  )
  expect(first).toMatchObject({ outOfBand: 0, zones: 2, moved: 200 })
})

test('a chain of zones passes on what only the last one has room for', () => {
  // 320, 300, 220: twenty must go from the first to the second, and twenty from the second to the third.
  const weights = [280, 20, 20, 260, 20, 20, 220]
  const home = Int32Array.of(0, 0, 0, 1, 1, 1, 2)
  const [first] = rebalance(
    squaresOf(7, 1, atom => weights[atom]!),
    home,
    3,
    band,
    { seed: 1 },
  )
  expect(first).toMatchObject({ outOfBand: 0, moved: 40, touched: 3 })
})

test('zones far from those that are out of the band stay as they are', () => {
  const home = Int32Array.from({ length: 100 }, (_, atom) => Math.floor(atom / 10))
  const ground = squaresOf(10, 10, atom => (atom === 5 ? 90 : 25))
  for (const { zoneOf } of rebalance(ground, home, 10, band, { seed: 1 }))
    expect([...zoneOf.slice(50)]).toEqual([...home.slice(50)])
})
