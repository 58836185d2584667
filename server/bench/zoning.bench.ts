import { holderAt } from '@geyi/shared/census'
import { buildCoverage, dissolve, gridsOf, polsbyPopper } from '@geyi/shared/coverage'
import { interiorPointOf, type MultiPolygon } from '@geyi/shared/geo'
import { checkCoverage } from '@geyi/shared/problems'
import { atomsOf, countIn, type Division, divide, groundOf, leavingOf, mergeNets } from '@geyi/shared/zoning'
import { denverIsThere, readDenver } from '../../shared/test/denver.ts'
import { squaresOf } from '../../shared/test/randomGround.ts'
import { generateSample } from '../src/sample/generate-district.ts'
import { readSamplePlaces } from '../src/sample/places.ts'
import type { Measure } from './measure.ts'

const SEEDS = [1, 2, 3, 4, 5]

/** What some work gives, and the processor seconds that it takes: other programs on the machine don’t change those much. */
function counted<T>(work: () => T): { seconds: number; result: T } {
  const before = process.cpuUsage().user
  const result = work()
  return { seconds: (process.cpuUsage().user - before) / 1e6, result }
}

const meanShape = (boundaries: Iterable<MultiPolygon>): number => {
  const shapes = [...boundaries].map(polsbyPopper)
  return shapes.reduce((sum, shape) => sum + shape, 0) / shapes.length
}

/** Share of the zones that are in the band or, with a proof, can’t be. */
const heldBy = ({ zones, unproved }: Division): number => (zones - unproved.length) / zones

/** The general grids of the sample, divided anew in every community from its streets and buildings. */
async function measureSample(): Promise<Measure[]> {
  const sample = generateSample({ seed: 1, ...(await readSamplePlaces()) })
  const grids = sample.grids
    .filter(({ kind }) => kind === 'GENERAL')
    .map(({ code, communityCode, boundary }) => ({ id: code, community: communityCode, boundary }))
  const streets = sample.backdrop.flatMap(item => (item.kind === 'ROAD' ? item.geometry : []))
  const buildings = sample.buildings.map(({ location, ...counts }) => ({ at: location, ...counts }))
  const { min, max } = sample.householdBand
  const runs = SEEDS.map(seed =>
    counted(() => {
      const communities = dissolve(buildCoverage(grids), ({ community }) => community)
      const parts = [...communities].map(([id, boundary]) => ({ id, community: id, boundary }))
      const atoms = atomsOf(parts, { streets, buildings, largest: max / 3 })
      const counts = countIn(atoms, buildings)
      const partOf = new Map(gridsOf(atoms).map(({ id, community }) => [id, community]))
      const ground = groundOf(atoms, id => ({ weight: counts.get(id)!.households, part: partOf.get(id) }))
      return { atoms, division: divide(ground, { least: min, most: max }, { seed, effort: 2_000 }) }
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
async function measureDenver(): Promise<Measure[]> {
  const blocks = await readDenver('blocks')
  const coverage = buildCoverage(blocks.map(({ boundary }, row) => ({ id: idOf(row), boundary })))
  const people = new Map(blocks.map(({ properties }, row) => [idOf(row), Number(properties.TOTPOP20)]))
  const ground = groundOf(coverage, id => ({ weight: people.get(id)! }))
  const ids = gridsOf(coverage).map(({ id }) => id)
  const runs = SEEDS.map(seed => counted(() => divide(ground, { least: 1608, most: 2412, zones: 356 }, { seed })))
  const shapes = runs.map(({ result }) => {
    const zoneOf = new Map(ids.map((id, atom) => [id, result.zoneOf[atom]]))
    const boundaries = [...dissolve(coverage, ({ id }) => zoneOf.get(id)).values()]
    return { shape: meanShape(boundaries), single: boundaries.filter(({ length }) => length === 1).length }
  })
  const precincts = (await readDenver('precincts')).map(({ boundary }) => boundary)
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
      detail: `${shapes.map(({ shape }) => shape.toFixed(3)).join(', ')}; Denver’s own precincts ${meanShape(precincts).toFixed(3)}`,
    },
  ]
}

const idOf = (row: number): string => String(row).padStart(6, '0')

/** Denver’s precincts and its census tracts, two nets over the same blocks, made one: in the band, and with fewer people who leave most of their cell. */
async function measureNets(): Promise<Measure[]> {
  const blocks = await readDenver('blocks')
  const coverage = buildCoverage(blocks.map(({ boundary }, row) => ({ id: idOf(row), boundary })))
  const ground = groundOf(coverage, id => ({ weight: Number(blocks[Number(id)]!.properties.TOTPOP20) }))
  const precincts = buildCoverage(
    (await readDenver('precincts')).map(({ boundary }, row) => ({ id: idOf(row), boundary })),
  )
  const census = countedAnew(blocks.map(({ properties }) => String(properties.GEOID20).slice(0, 11)))
  const atPrecinct = countedAnew(
    blocks.map(({ boundary }) => holderAt(precincts, interiorPointOf(boundary)!.map(Math.round) as [number, number])),
  )
  const nets = [atPrecinct, census].map(cellOf => ({ cellOf, weight: 1 }))
  const { seconds, result } = counted(() =>
    mergeNets(ground, nets, { least: 1608, most: 2412 }, { seed: 1, effort: 2_000 }),
  )
  const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0)
  const keeping = nets.map(kept => sum(nets.map(({ cellOf }) => leavingOf(ground, cellOf, kept.cellOf))))
  const moved = sum(result.handedOver)
  return [
    {
      name: 'people who leave most of their precinct or tract if both become one net in the band ÷ if the better one is kept',
      ratio: moved / Math.min(...keeping),
      goal: { atMost: 1 },
      detail: `${moved} against ${keeping.join(' and ')}; ${result.zones} zones, ${result.unproved.length} out of the band without a proof; ${seconds.toFixed(0)} s`,
    },
  ]
}

const countedAnew = (names: readonly (string | undefined)[]): Int32Array => {
  const numbers = new Map([...new Set(names)].map((name, number) => [name, number]))
  return Int32Array.from(names, name => (name === undefined ? -1 : numbers.get(name)!))
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
  return [
    ...(await measureSample()),
    ...(denverIsThere ? [...(await measureDenver()), ...(await measureNets())] : []),
    ...measureGrowth(),
  ]
}
