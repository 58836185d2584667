import { describe, expect, test } from 'vitest'
import { disturbed, fewAtomsOf } from '../../../test/fewAtoms.ts'
import { townGround } from '../../../test/grounds.ts'
import { provenRebalancing } from '../../../test/provenRebalancing.ts'
import { Random } from '../../random/random.ts'
import { divide } from '../division/divide.ts'
import type { Ground } from '../ground/ground.ts'
import { rebalance } from './rebalance.ts'

/** Proving all sixty takes minutes: a dozen every time, all with GEYI_TEST_FULL=true. */
const COUNT = process.env.GEYI_TEST_FULL === 'true' ? 60 : 12

interface Disturbed {
  readonly ground: Ground
  readonly home: Int32Array
  readonly zones: number
  readonly band: { readonly least: number; readonly most: number }
}

/** Zones of a few atoms of a town that were in the band, until atoms at their borders went over. */
function* instances(): Generator<Disturbed, undefined> {
  const town = townGround(2)
  for (let seed = 1; ; seed++) {
    const random = new Random(seed)
    const ground = fewAtomsOf(town, (seed <= 12 ? 20 : 24) + random.below(seed <= 12 ? 7 : 17), random)
    const zones = 3 + random.below(3)
    const slack = random.pick([0.1, 0.15, 0.2])
    const middle = ground.weight.reduce((sum, weight) => sum + weight, 0) / zones
    const band = { least: Math.floor(middle * (1 - slack)), most: Math.ceil(middle * (1 + slack)) }
    const { zoneOf, impossible, unproved } = divide(ground, { ...band, zones }, { seed: 1, effort: 300 })
    if (impossible.length + unproved.length > 0) continue
    yield { ground, zones, band, home: disturbed(ground, zoneOf, zones, band, 1 + random.below(4), random) }
  }
}

describe('beside what is proven', { timeout: 600_000 }, () => {
  const next = instances()

  test.each(Array.from({ length: COUNT }, (_, i) => i))('the least weight changes zone (%i)', () => {
    const { ground, home, zones, band } = next.next().value!
    const found = rebalance(ground, home, zones, band, { seed: 1 })[0]!
    expect(found.outOfBand).toBe(0)
    expect(new Set(found.zoneOf).size).toBe(zones)
    const proven = provenRebalancing(ground, home, zones, band, found.zoneOf)!
    expect(found.moved).toBe(proven.moved)
  })
})
