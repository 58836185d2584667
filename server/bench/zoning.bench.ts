import { buildCoverage, dissolve, gridsOf, polsbyPopper } from '@geyi/shared/coverage'
import type { MultiPolygon } from '@geyi/shared/geo'
import { checkCoverage } from '@geyi/shared/problems'
import { type Division, divide } from '@geyi/shared/zoning'
import { denverIsThere } from '../../shared/test/denver.ts'
import { squaresOf } from '../../shared/test/randomGround.ts'
import type { Measure } from './measure.ts'
import {
  communitiesOf,
  counted,
  cutSample,
  type DenverGround,
  readDenverGround,
  readSampleGround,
  type SampleGround,
} from './zoning.grounds.ts'
import { measureMerging } from './zoning.merging.ts'
import { measureDenverNets, measureSampleNets } from './zoning.nets.ts'
import { measureRebalancing } from './zoning.rebalancing.ts'

const SEEDS = [1, 2, 3, 4, 5]

const meanShape = (boundaries: Iterable<MultiPolygon>): number => {
  const shapes = [...boundaries].map(polsbyPopper)
  return shapes.reduce((sum, shape) => sum + shape, 0) / shapes.length
}

/** Share of the zones that are in the band or, with a proof, can’t be. */
const heldBy = ({ zones, unproved }: Division): number => (zones - unproved.length) / zones

/** The general grids of the sample, divided anew in every community from its streets and buildings. */
function measureSample(sample: SampleGround): Measure[] {
  const { grids, band } = sample
  const runs = SEEDS.map(seed =>
    counted(() => {
      const { atoms, ground } = cutSample(sample, communitiesOf(sample), 1 / 3)
      return { atoms, division: divide(ground, band, { seed, effort: 2_000 }) }
    }),
  )
  const zoned = runs.map(({ result: { atoms, division } }) => {
    const zoneOf = new Map(gridsOf(atoms).map(({ id }, atom) => [id, division.zoneOf[atom]]))
    const boundaries = [...dissolve(atoms, ({ id }) => zoneOf.get(id)).values()]
    const zones = buildCoverage(boundaries.map((boundary, zone) => ({ id: String(zone), boundary })))
    const sound = checkCoverage(zones).problems.length === 0 && boundaries.every(({ length }) => length === 1)
    return { shape: meanShape(boundaries), sound, held: heldBy(division), zones: division.zones }
  })
  const own = meanShape(grids.map(({ boundary }) => boundary))
  const worst = Math.min(...zoned.map(({ shape }) => shape))
  return [
    {
      name: 'the sample’s communities cut into atoms and divided anew, processor seconds, the slowest of five seeds',
      ratio: Math.max(...runs.map(({ seconds }) => seconds)),
      goal: { atMost: 5 },
      detail: `${zoned[0]!.zones} grids of ${runs[0]!.result.atoms.grids.size} atoms; ${zoned.every(({ sound }) => sound) ? 'a valid coverage, every grid in one piece' : 'NOT a valid coverage in single pieces'}`,
    },
    {
      name: 'their grids in the band, or proved to be impossible, the worst of five seeds',
      ratio: Math.min(...zoned.map(({ held, sound }) => (sound ? held : 0))),
      goal: { atLeast: 1 },
      detail: zoned.map(({ held, zones }) => `${Math.round(held * zones)} of ${zones}`).join(', '),
    },
    {
      name: 'mean Polsby–Popper of the new grids ÷ of the sample’s own, the worst of five seeds',
      ratio: worst / own,
      goal: { atLeast: 1 },
      detail: `${worst.toFixed(3)} against ${own.toFixed(3)}`,
    },
  ]
}

/** Denver’s blocks into as many zones as it has precincts, ±20% of their mean. */
function measureDenver({ coverage, ground, ownPrecincts }: DenverGround): Measure[] {
  const ids = gridsOf(coverage).map(({ id }) => id)
  const runs = SEEDS.map(seed => counted(() => divide(ground, { least: 1608, most: 2412, zones: 356 }, { seed })))
  const shapes = runs.map(({ result }) => {
    const zoneOf = new Map(ids.map((id, atom) => [id, result.zoneOf[atom]]))
    const boundaries = [...dissolve(coverage, ({ id }) => zoneOf.get(id)).values()]
    return { shape: meanShape(boundaries), single: boundaries.filter(({ length }) => length === 1).length }
  })
  return [
    {
      name: 'Denver’s 10,149 blocks into 356 zones, processor seconds, the slowest of five seeds',
      ratio: Math.max(...runs.map(({ seconds }) => seconds)),
      goal: { atMost: 30 },
      detail: runs.map(({ seconds }) => seconds.toFixed(1)).join(', '),
    },
    {
      name: 'their share in the band, or proved to be impossible, the worst of five seeds',
      ratio: Math.min(...runs.map(({ result }, i) => (shapes[i]!.single === 356 ? heldBy(result) : 0))),
      goal: { atLeast: 1 },
      detail: runs
        .map(({ result: { unproved, impossible } }) => `${unproved.length} out, ${impossible.length} proved`)
        .join('; '),
    },
    {
      name: 'mean Polsby–Popper of the zones, the worst of five seeds',
      ratio: Math.min(...shapes.map(({ shape }) => shape)),
      goal: { atLeast: 0.65 },
      detail: `${shapes.map(({ shape }) => shape.toFixed(3)).join(', ')}; Denver’s own precincts ${meanShape(ownPrecincts).toFixed(3)}`,
    },
  ]
}

/** About 24 for each square. */
const households = (atom: number): number => 8 + ((atom * 7_919) % 33)

/** How the search grows with the ground, and a district of 5,000 grids. */
function measureGrowth(): Measure[] {
  const band = { least: 200, most: 300 }
  const [once, twice] = [squaresOf(60, 60, households), squaresOf(120, 60, households)]
  const search = { seed: 1, effort: 1_000 }
  divide(once, band, search)
  const ratios = [1, 2, 3].map(seed => {
    const [one, two] = [once, twice].map(ground => counted(() => divide(ground, band, { ...search, seed })).seconds)
    return two! / one!
  })
  // Communities of a hundred squares, some ten grids each.
  const ground = squaresOf(250, 200, households, atom => `${Math.floor(atom / 2_500)}/${Math.floor((atom % 250) / 10)}`)
  let [heard, gap] = [performance.now(), 0]
  const { seconds, result } = counted(() =>
    divide(ground, band, {
      seed: 1,
      progress: () => {
        gap = Math.max(gap, performance.now() - heard)
        heard = performance.now()
      },
    }),
  )
  return [
    {
      name: 'twice the ground ÷ once, processor time',
      ratio: ratios.toSorted((a, b) => a - b)[1]!,
      goal: { atMost: 2.2 },
      detail: `${once.size} and ${twice.size} atoms in one piece`,
    },
    {
      name: 'a district of some 5,000 grids, processor seconds',
      ratio: seconds,
      goal: { atMost: 60 },
      detail: `${result.zones} grids of ${ground.size} atoms, ${result.unproved.length} out of the band without a proof`,
    },
    {
      name: 'the longest time without a word of progress meanwhile, seconds',
      ratio: gap / 1000,
      goal: { atMost: 1 },
      detail: 'by the clock',
    },
  ]
}

/** Zoning, on one core and without a database. */
export async function benchZoning(): Promise<Measure[]> {
  if (!denverIsThere) console.error('Denver is not measured: ../shared/data/denver is not there.')
  const sample = await readSampleGround()
  const denver = denverIsThere ? await readDenverGround() : undefined
  return [
    ...measureSample(sample),
    ...measureRebalancing(sample),
    ...measureMerging(sample),
    ...measureSampleNets(sample, cutSample(sample, sample.grids, 1 / 3)),
    ...(denver ? [...measureDenver(denver), ...measureDenverNets(denver)] : []),
    ...measureGrowth(),
  ]
}
