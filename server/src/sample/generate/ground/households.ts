import { USUAL_BAND } from '@geyi/shared/problems'
import type { Random } from '../random.ts'
import { UnsuitableGround } from '../unsuitable.ts'
import type { Block } from './blocks.ts'
import { capacityOf, isResidential } from './buildings.ts'
import type { Footprint } from './footprints.ts'
import { apportion, type GridGround } from './territory.ts'

/** Households that a GENERAL grid should have. */
export const HOUSEHOLD_BAND = USUAL_BAND

/** A building on its block, in its grid, with its households. */
export interface Home {
  readonly footprint: Footprint
  readonly block: number
  readonly grid: number
  readonly households: number
  readonly population: number
}

/** How many general grids of 640 lie outside the band on purpose: half with too many households, half with too few. */
const OUT_OF_BAND = 10 / 640

/** Households of every grid: in the band but for a handful left as work to do, spread over the district; none in special ones. */
const goalsOf = (grids: readonly GridGround[], roomOf: readonly number[], random: Random): number[] => {
  const general = grids.flatMap((grid, g) => (grid.kind === 'GENERAL' ? [g] : []))
  const usual = general.reduce((sum, g) => sum + roomOf[g]!, 0) / general.length
  const goals = grids.map((grid, g) => {
    if (grid.kind === 'SPECIAL') return 0
    const lean = 262 * (roomOf[g]! / usual) ** 0.45 + random.between(-20, 20)
    return Math.round(Math.max(HOUSEHOLD_BAND.min + 3, Math.min(HOUSEHOLD_BAND.max - 3, lean)) + random.between(-2, 2))
  })
  const count = Math.max(2, Math.round(general.length * OUT_OF_BAND))
  const step = general.length / count
  for (let i = 0; i < count; i++) {
    const g = general[Math.floor((i + random.next() * 0.9) * step)]!
    goals[g] = i % 2 === 0 ? random.integer(312, 388) : random.integer(128, 186)
  }
  return goals
}

/** Gives every building its households: the grid's goal shared out by the room in each home, one at least. */
export const settleHouseholds = (
  grids: readonly GridGround[],
  blocks: readonly Block[],
  footprints: readonly (readonly Footprint[])[],
  random: Random,
): Home[] => {
  const roomsOf = grids.map(grid =>
    grid.blocks.flatMap(b =>
      footprints[b]!.map(footprint => ({
        b,
        footprint,
        isHome: grid.kind === 'GENERAL' && isResidential(blocks[b]!.use),
      })),
    ),
  )
  const room = roomsOf.map(list => list.reduce((sum, r) => sum + (r.isHome ? capacityOf(r.footprint) : 0), 0))
  const goals = goalsOf(grids, room, random)
  return roomsOf.flatMap((list, g) => {
    const homes = list.filter(r => r.isHome)
    if (grids[g]!.kind === 'GENERAL' && homes.length === 0)
      throw new UnsuitableGround(`grid ${g} has nobody to live in it`)
    const shares =
      homes.length > 0
        ? apportion(
            goals[g]!,
            homes.map(r => capacityOf(r.footprint)),
            1,
          )
        : []
    let next = 0
    return list.map(({ b, footprint, isHome }) => {
      const households = isHome ? shares[next++]! : 0
      return { footprint, block: b, grid: g, households, population: Math.round(households * random.between(2.3, 3.1)) }
    })
  })
}
