import type { Building } from '../../coverage/measures/counts.ts'
import { type Count, NONE, withBuilding } from '../../coverage/measures/counts.ts'
import type { Coverage } from '../../coverage/structure/coverage.ts'
import type { GridId } from '../../coverage/structure/grid.ts'
import { buildingsIn } from '../atoms/countIn.ts'

/** What of one cell comes to lie in one grid; nothing on a side where a building lies in none. */
export interface Crossing {
  readonly from: GridId | undefined
  readonly to: GridId | undefined
  readonly count: Count
}

/** How the cells of one coverage go over into those of another, counted building by building (Goodchild and Lam 1980 apportion by area; people do not live evenly). */
export const crosswalk = (before: Coverage, after: Coverage, buildings: readonly Building[]): Crossing[] =>
  crossingsOf(holdersOf(before, buildings), holdersOf(after, buildings), buildings)

/** The cell that each building lies in; none has those that lie in no cell. */
export type Holders = ReadonlyMap<Building, GridId>

/** The same of two coverages whose holders are known already. */
export function crossingsOf(from: Holders, to: Holders, buildings: readonly Building[]): Crossing[] {
  const crossings = new Map<string, Crossing>()
  for (const building of buildings) {
    const [here, there] = [from.get(building), to.get(building)]
    const key = JSON.stringify([here ?? null, there ?? null])
    const count = crossings.get(key)?.count ?? NONE
    crossings.set(key, { from: here, to: there, count: withBuilding(count, building) })
  }
  const order = (one: GridId | undefined, other: GridId | undefined) =>
    one === other ? 0 : one === undefined ? 1 : other === undefined ? -1 : one < other ? -1 : 1
  return [...crossings.values()].sort(
    (a, b) => order(a.from, b.from) || b.count.households - a.count.households || order(a.to, b.to),
  )
}

/**
 * Households that do not go along with most of their cell: the least number that must be handed over if every cell lives on in the grid
 * that gets most of it.
 */
export function handedOver(crossings: readonly Crossing[]): number {
  let moved = 0
  for (const [, own] of Map.groupBy(crossings, ({ from }) => from)) {
    const all = own.map(({ count }) => count.households)
    moved += all.reduce((sum, households) => sum + households, 0) - Math.max(...all)
  }
  return moved
}

/** Who holds which building. */
export function holdersOf(coverage: Coverage, buildings: readonly Building[]): Holders {
  const holders = new Map<Building, GridId>()
  for (const [id, inside] of buildingsIn(coverage, buildings)) for (const building of inside) holders.set(building, id)
  return holders
}
