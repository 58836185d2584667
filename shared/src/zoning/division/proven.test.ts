import { beforeAll, describe, expect, test } from 'vitest'
import { denverIsThere } from '../../../test/denver.ts'
import { fewAtomsOf } from '../../../test/fewAtoms.ts'
import { denverGround, liechtensteinGround, townGround } from '../../../test/grounds.ts'
import { liechtensteinIsThere } from '../../../test/liechtenstein.ts'
import { provenDivision } from '../../../test/provenDivision.ts'
import { Random } from '../../random/random.ts'
import type { Ground } from '../ground/ground.ts'
import { waysIn } from '../search/waysEnergy.ts'
import { outOf, Zones } from '../search/zones.ts'
import { divide } from './divide.ts'

/** Proving all forty takes seven minutes: a dozen every time, all with GEYI_TEST_FULL=true. */
const isFull = process.env.GEYI_TEST_FULL === 'true'

const places = ['town', ...(denverIsThere ? ['Denver'] : []), ...(liechtensteinIsThere ? ['Liechtenstein'] : [])]
if (places.length < 3) console.log('Skipped: ../shared/data/denver or ../shared/data/liechtenstein is not there.')

/** The first twelve are the least. */
const instances = Array.from({ length: 40 }, (_, i) => ({
  seed: i + 1,
  place: ['town', 'Denver', 'Liechtenstein'][i % 3]!,
  size: i < 12 ? 30 : i < 36 ? 31 + (i % 5) : [40, 45, 50, 60][i - 36]!,
  zones: i < 12 ? 3 : 3 + (i % 2),
  slack: i < 12 ? [0.2, 0.15][i % 2]! : [0.2, 0.15, 0.1, 0.05][i % 4]!,
}))

describe('beside what is proven (Hess et al. 1965)', { timeout: 600_000 }, () => {
  const grounds = new Map<string, Ground>()
  beforeAll(async () => {
    grounds.set('town', townGround(1))
    if (denverIsThere) grounds.set('Denver', await denverGround())
    if (liechtensteinIsThere) grounds.set('Liechtenstein', liechtensteinGround('Vaduz'))
  })

  const asked = instances.filter(({ place }, i) => places.includes(place) && (isFull || i < 12))

  test.each(asked)(
    '$size atoms of $place in $zones zones (seed $seed, ± $slack)',
    ({ seed, place, size, zones, slack }) => {
      const ground = fewAtomsOf(grounds.get(place)!, size, new Random(seed))
      const middle = ground.weight.reduce((sum, weight) => sum + weight, 0) / zones
      const band = { least: Math.floor(middle * (1 - slack)), most: Math.ceil(middle * (1 + slack)), zones }
      const before = process.cpuUsage().user
      const found = divide(ground, { ...band, shape: 'WAYS', evenness: 0, barriers: 0 }, { seed: 1 })
      const seconds = (process.cpuUsage().user - before) / 1e6
      const state = new Zones(ground, found.zoneOf, zones)
      const isFound = found.zones === zones && outOf(state, band) === 0
      const proven = provenDivision(ground, band, isFound ? found.zoneOf : undefined)
      expect(isFound).toBe(proven !== undefined)
      expect(seconds).toBeLessThan(5)
      if (!proven) return
      const ways = Array.from({ length: zones }, (_, zone) => waysIn(state, zone)).reduce((sum, own) => sum + own)
      expect(ways / proven.ways).toBeGreaterThan(1 - 1e-6)
      expect(ways / proven.ways).toBeLessThan(1 + 1e-6)
    },
  )
})
