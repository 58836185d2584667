import type { Random } from '../random.ts'
import type { Mesh } from '../streets/mesh.ts'
import type { SampleOptions } from '../types.ts'
import { UnsuitableGround } from '../unsuitable.ts'
import type { Block, LandUse } from './blocks.ts'
import { Complex } from './complex.ts'
import { Partitioner } from './partition.ts'

/** A grid before it has people: its blocks and the half-edges around it. */
export interface GridGround {
  readonly community: number
  readonly kind: 'GENERAL' | 'SPECIAL'
  readonly blocks: readonly number[]
  readonly outline: readonly number[]
}

/** Shares out `total` whole things in proportion to weights, at least `least` each (largest remainder). */
export const apportion = (total: number, weights: readonly number[], least = 0): number[] => {
  const sum = weights.reduce((a, b) => a + b, 0)
  const free = total - least * weights.length
  if (free < 0) throw new UnsuitableGround(`${total} cannot be shared out as ${least} each to ${weights.length}`)
  const exact = weights.map(w => (sum > 0 ? (free * w) / sum : free / weights.length))
  const shares = exact.map(x => Math.floor(x))
  const missing = free - shares.reduce((a, b) => a + b, 0)
  const order = exact.map((x, i) => ({ i, rest: x - Math.floor(x) })).sort((p, q) => q.rest - p.rest || p.i - q.i)
  for (const { i } of order.slice(0, missing)) shares[i] = shares[i]! + 1
  return shares.map(x => x + least)
}

const SPECIAL_USES: Partial<Record<LandUse, number>> = {
  hospital: 4,
  school: 3.4,
  park: 2.6,
  industry: 2,
  commercial: 1,
  riverside: 0.2,
}
const SPECIAL_SHARE = 0.067
/** How often subdistricts and communities are divided to find a good shape. */
const ATTEMPTS = 8

/** Blocks to become SPECIAL grids, the likeliest first: parks, schools, hospitals, firms of some size, spread over the district. */
const candidatesFor = (blocks: readonly Block[], random: Random): number[] =>
  blocks
    .map((block, i) => {
      const liking = SPECIAL_USES[block.use] ?? 0
      return {
        i,
        rank: liking * (0.35 + random.next()) * Math.min(2, block.area / 15_000) + (block.area > 150_000 ? 9 : 0),
      }
    })
    .filter(({ i }) => (SPECIAL_USES[blocks[i]!.use] ?? 0) > 0)
    .sort((p, q) => q.rank - p.rank || p.i - q.i)
    .map(({ i }) => i)

/** Takes whole blocks out of general grids as SPECIAL grids, as long as both stay discs; says which community each is in. */
const carveSpecial = (
  complex: Complex,
  blocks: readonly Block[],
  weights: readonly number[],
  count: number,
  first: number,
  random: Random,
) => {
  const perGrid = new Map<number, number>()
  complex.regionOf.forEach((grid, b) => {
    if (weights[b]! > 0) perGrid.set(grid, (perGrid.get(grid) ?? 0) + 1)
  })
  const from: number[] = []
  for (const b of candidatesFor(blocks, random)) {
    if (from.length === count) break
    const grid = complex.regionOf[b]!
    if (grid >= first || !complex.canLeave(b) || !perGrid.get(grid)) continue
    const special = first + from.length
    complex.regionOf[b] = special
    from.push(grid)
    // Neighbouring ground of the same use goes along, as far as both sides stay whole.
    for (const near of complex.neighboursOf(b)) {
      const isAlike =
        blocks[near]!.use === blocks[b]!.use || (blocks[b]!.use === 'park' && blocks[near]!.use === 'riverside')
      if (isAlike && complex.regionOf[near] === grid && complex.canLeave(near) && complex.canJoin(near, special))
        complex.regionOf[near] = special
    }
  }
  if (from.length < count) throw new UnsuitableGround(`only ${from.length} of ${count} special grids found ground`)
  return from
}

/**
 * Divides blocks into subdistricts, communities and grids. Quarters make subdistricts and communities, so that their
 * boundaries run along streets; blocks make grids. Each is a disc, and so nests in the one above.
 */
export const divideTerritory = (
  mesh: Mesh,
  blocks: readonly Block[],
  weights: readonly number[],
  options: Pick<SampleOptions, 'subdistricts' | 'communities'> & { grids: number },
  random: Random,
): GridGround[] => {
  const { subdistricts, communities } = options
  const quarterOf = blocks.map(block => block.quarter)
  const quarterWeights = new Float64Array(Math.max(...quarterOf) + 1)
  const ground = weights.reduce((a, b) => a + b, 0) / blocks.length
  // Ground without homes counts a little, so that no community is all fields but one house.
  blocks.forEach((block, b) => {
    quarterWeights[block.quarter] =
      quarterWeights[block.quarter]! + weights[b]! + 0.15 * ground * Math.min(2, block.area / 20_000)
  })
  const membersOf = subdistricts.map(s =>
    communities.flatMap((community, c) => (community.code.startsWith(s.code) ? [c] : [])),
  )
  const quarters = new Complex(mesh, quarterOf, quarterWeights.length)
  const upper = new Partitioner(quarters, quarterWeights, random.fork('upper'))
  const shareOf = communities.map(() => random.between(0.8, 1.2))
  const shares = membersOf.map(members => members.reduce((sum, c) => sum + shareOf[c]!, 0))
  const SUBDISTRICT = 1_000
  const order = random.shuffle(subdistricts.map((_, s) => s))
  upper.divideWell(
    0,
    order.map(s => shares[s]!),
    order.map(s => SUBDISTRICT + s),
    ATTEMPTS,
  )
  membersOf.forEach((members, s) => {
    const mixed = random.shuffle(members)
    upper.divideWell(
      SUBDISTRICT + s,
      mixed.map(c => shareOf[c]!),
      mixed.map(c => 2 * SUBDISTRICT + c),
      ATTEMPTS,
    )
  })
  const communityOfBlock = blocks.map(block => quarters.regionOf[block.quarter]! - 2 * SUBDISTRICT)

  const perCommunity = communities.map((_, c) =>
    blocks.reduce((sum, _b, b) => sum + (communityOfBlock[b] === c ? weights[b]! : 0), 0),
  )
  const specials = Math.round(options.grids * SPECIAL_SHARE)
  const generals = apportion(options.grids - specials, perCommunity, 2)
  const complex = new Complex(
    mesh,
    Int32Array.from(blocks, (_, b) => b),
    blocks.length,
  )
  const lower = new Partitioner(complex, weights, random.fork('lower'))
  const COMMUNITY = 100_000
  complex.regionOf.set(communityOfBlock.map(c => COMMUNITY + c))
  const communityOfGrid: number[] = []
  generals.forEach((count, c) => {
    const labels = Array.from({ length: count }, () => communityOfGrid.push(c) - 1)
    lower.divide(
      COMMUNITY + c,
      labels.map(() => 1),
      labels,
    )
  })
  const general = communityOfGrid.length
  const carved = carveSpecial(complex, blocks, weights, specials, general, random.fork('special'))
  for (const grid of carved) communityOfGrid.push(communityOfGrid[grid]!)

  const blocksOf: number[][] = communityOfGrid.map(() => [])
  complex.regionOf.forEach((grid, b) => {
    blocksOf[grid]!.push(b)
  })
  return communityOfGrid.map((community, grid) => ({
    community,
    kind: grid < general ? 'GENERAL' : 'SPECIAL',
    blocks: blocksOf[grid]!,
    outline: complex.outlineOf(grid),
  }))
}
