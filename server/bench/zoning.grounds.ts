import { holderAt } from '@geyi/shared/census'
import { buildCoverage, type Coverage, dissolve, gridsOf } from '@geyi/shared/coverage'
import { interiorPointOf } from '@geyi/shared/geo'
import { atomsOf, countIn, type Ground, groundOf, type Part } from '@geyi/shared/zoning'
import { readDenver } from '../../shared/test/denver.ts'
import { generateSample } from '../src/sample/generate-district.ts'
import { readSamplePlaces } from '../src/sample/places.ts'

/** What some work gives, and the processor seconds that it takes: other programs on the machine don’t change those much. */
export function counted<T>(work: () => T): { seconds: number; result: T } {
  const before = process.cpuUsage().user
  const result = work()
  return { seconds: (process.cpuUsage().user - before) / 1e6, result }
}

/** The general grids of the sample, its streets and buildings, and the band that it holds. */
export async function readSampleGround() {
  const sample = generateSample({ seed: 1, ...(await readSamplePlaces()) })
  const grids = sample.grids
    .filter(({ kind }) => kind === 'GENERAL')
    .map(({ code, communityCode, boundary }) => ({ id: code, community: communityCode, boundary }))
  const { min, max } = sample.householdBand
  return {
    grids,
    streets: sample.backdrop.flatMap(item => (item.kind === 'ROAD' ? item.geometry : [])),
    buildings: sample.buildings.map(({ location, ...counts }) => ({ at: location, ...counts })),
    band: { least: min, most: max },
  }
}

export type SampleGround = Awaited<ReturnType<typeof readSampleGround>>

export interface CutGround {
  readonly atoms: Coverage
  readonly ground: Ground
  /** The part of each atom, as its place among the parts. */
  readonly home: Int32Array
}

/** Parts of the sample cut into atoms; a block with more households than a share of the band’s most is cut around its buildings. */
export function cutSample(
  { streets, buildings, band }: SampleGround,
  parts: readonly Part[],
  share: number,
): CutGround {
  const atoms = atomsOf(parts, { streets, buildings, largest: band.most * share })
  const counts = countIn(atoms, buildings)
  const communities = new Map(gridsOf(atoms).map(({ id, community }) => [id, community]))
  const ground = groundOf(atoms, id => ({ weight: counts.get(id)!.households, part: communities.get(id) }))
  const numbers = new Map(parts.map(({ id }, number) => [id, number]))
  const home = Int32Array.from(gridsOf(atoms), ({ id }) => numbers.get(id.slice(0, id.lastIndexOf('/')))!)
  return { atoms, ground, home }
}

/** The communities of the sample, whatever grids they have. */
export const communitiesOf = ({ grids }: SampleGround): Part[] =>
  [...dissolve(buildCoverage(grids), ({ community }) => community)].map(([id, boundary]) => ({
    id,
    community: id,
    boundary,
  }))

/** Denver’s census blocks, weighed by who lives there, and two nets over them. */
export async function readDenverGround() {
  const blocks = await readDenver('blocks')
  const coverage = buildCoverage(blocks.map(({ boundary }, row) => ({ id: idOf(row), boundary })))
  const ground = groundOf(coverage, id => ({ weight: Number(blocks[Number(id)]!.properties.TOTPOP20) }))
  const ownPrecincts = (await readDenver('precincts')).map(({ boundary }) => boundary)
  const precincts = buildCoverage(ownPrecincts.map((boundary, row) => ({ id: idOf(row), boundary })))
  return {
    coverage,
    ground,
    ownPrecincts,
    precincts: numbered(
      blocks.map(({ boundary }) => holderAt(precincts, interiorPointOf(boundary)!.map(Math.round) as [number, number])),
    ),
    tracts: numbered(blocks.map(({ properties }) => String(properties.GEOID20).slice(0, 11))),
  }
}

export type DenverGround = Awaited<ReturnType<typeof readDenverGround>>

const idOf = (row: number): string => String(row).padStart(6, '0')

const numbered = (names: readonly (string | undefined)[]): Int32Array => {
  const numbers = new Map([...new Set(names)].map((name, number) => [name, number]))
  return Int32Array.from(names, name => (name === undefined ? -1 : numbers.get(name)!))
}
