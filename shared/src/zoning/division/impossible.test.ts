import fc from 'fast-check'
import { expect, test } from 'vitest'
import { everyNumberOfZones } from '../../../test/everyDivision.ts'
import { squaresOf } from '../../../test/randomGround.ts'
import { Random } from '../../random/random.ts'
import { divide } from './divide.ts'

test('what is said to be impossible is not to be found among all divisions, and what is among them is found', {
  timeout: 300_000,
}, () => {
  const reasons = new Set<string>()
  let possible = 0
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 2 ** 31 }),
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 2, max: 5 }),
      fc.constantFrom(0.05, 0.15, 0.3),
      (seed, east, north, slack) => {
        const random = new Random(seed)
        const weights = Array.from({ length: east * north }, () => random.below(10) * random.below(10))
        const total = weights.reduce((sum, weight) => sum + weight, 1)
        const asked = 1 + random.below(Math.min(6, east * north))
        const zones = random.below(2) === 0 ? asked : undefined
        const middle = (total / asked) * random.pick([0.8, 1, 1, 1, 1.4])
        const wish = {
          least: Math.max(1, Math.floor(middle * (1 - slack))),
          most: Math.ceil(middle * (1 + slack)),
          zones,
        }
        const ground = squaresOf(east, north, atom => weights[atom]!)
        const found = divide(ground, wish, { seed: 1, effort: 200 })
        const numbers = everyNumberOfZones(ground, wish)
        for (const { reason } of found.impossible) reasons.add(reason)
        const all = zones === undefined ? numbers : numbers.filter(number => number === zones)
        if (found.impossible.some(({ reason }) => reason !== 'NUMBER_OUTSIDE')) expect(numbers).toEqual([])
        else if (found.impossible.length > 0) expect(all).toEqual([])
        if (zones !== undefined && all.length > 0) {
          possible++
          expect(found).toMatchObject({ zones, impossible: [], unproved: [] })
        }
      },
    ),
    // With GEYI_TEST_FULL=true a thousand grounds.
    { numRuns: process.env.GEYI_TEST_FULL === 'true' ? 1_000 : 80, seed: 20_261_127 },
  )
  expect(possible).toBeGreaterThan(10)
  expect([...reasons].sort()).toEqual(
    expect.arrayContaining(['ATOM_TOO_HEAVY', 'NO_NUMBER_FITS', 'NO_ZONE_FITS', 'NUMBER_OUTSIDE']),
  )
})
