import { type Building, type Count, NONE, withBuilding } from '../coverage/measures/counts.ts'
import { type Coverage, gridsOf } from '../coverage/structure/coverage.ts'
import type { Holder } from '../coverage/structure/edge.ts'
import type { Grid, GridId } from '../coverage/structure/grid.ts'
import type { MovedBuilding } from '../diff/diffCoverages.ts'
import { covers } from '../geo/contains.ts'
import type { MultiPolygon } from '../geo/position.ts'
import { holderAmong } from './holderAmong.ts'
import { boxOf } from './holderAt.ts'

/** The buildings of a district and who holds them. What was found once for a boundary is kept as long as the boundary is. */
export class Census {
  /** From west to east. */
  readonly buildings: readonly Building[]
  readonly #reached = new WeakMap<MultiPolygon, readonly number[]>()

  constructor(buildings: Iterable<Building>) {
    this.buildings = [...buildings].sort((b, c) => b.at[0] - c.at[0])
  }

  /** The grids that reach each building, by its number. */
  claimsOn(coverage: Coverage): Grid[][] {
    const claims: Grid[][] = this.buildings.map(() => [])
    for (const grid of gridsOf(coverage)) for (const index of this.reachedBy(grid.boundary)) claims[index]!.push(grid)
    return claims
  }

  /** Who of the grids that reach a building holds it. */
  holderOf(index: number, grids: readonly Grid[]): Holder {
    return grids.length < 2 ? grids[0]?.id : holderAmong(this.buildings[index]!.at, grids)
  }

  /** Who holds each building, by its number. */
  holdersOn(coverage: Coverage): Holder[] {
    return this.claimsOn(coverage).map((grids, index) => this.holderOf(index, grids))
  }

  /** How many live in each grid of a coverage. */
  countOn(coverage: Coverage): Map<GridId, Count> {
    const counts = new Map<GridId, Count>(gridsOf(coverage).map(({ id }) => [id, NONE]))
    for (const [index, holder] of this.holdersOn(coverage).entries())
      if (holder !== undefined) counts.set(holder, withBuilding(counts.get(holder)!, this.buildings[index]!))
    return counts
  }

  /** The buildings that have another holder on one coverage than on the other. */
  movedBetween(before: Coverage, after: Coverage): MovedBuilding[] {
    const now = this.holdersOn(after)
    return this.holdersOn(before).flatMap((from, index): MovedBuilding[] =>
      from === now[index] ? [] : [{ from, to: now[index], building: this.buildings[index]! }],
    )
  }

  /** The buildings inside a boundary or on its rim, where a neighbour may claim them too. */
  reachedBy(boundary: MultiPolygon): readonly number[] {
    const known = this.#reached.get(boundary)
    if (known) return known
    const reached: number[] = []
    const box = boxOf(boundary)
    for (let i = box ? this.#firstEastOf(box.west) : this.buildings.length; i < this.buildings.length; i++) {
      const { at } = this.buildings[i]!
      if (at[0] > box!.east) break
      if (at[1] >= box!.south && at[1] <= box!.north && covers(boundary, at)) reached.push(i)
    }
    this.#reached.set(boundary, reached)
    return reached
  }

  #firstEastOf(west: number): number {
    let [low, high] = [0, this.buildings.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.buildings[middle]!.at[0] < west) low = middle + 1
      else high = middle
    }
    return low
  }
}
