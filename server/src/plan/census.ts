import type { Coverage, Grid, GridId } from '@geyi/shared/coverage'
import { gridsOf } from '@geyi/shared/coverage'
import { bboxOf, locate, type MultiPolygon } from '@geyi/shared/geo'
import type { CountedBuilding } from './buildings.query.ts'

/** Households and population of one grid. */
export interface Count {
  readonly households: number
  readonly population: number
}

/** Buildings by their index: those inside a boundary, and those on its rim, of whom a neighbour may claim them too. */
interface Found {
  readonly inside: readonly number[]
  readonly rim: readonly number[]
}

/** The buildings of a district, counted by grid. What was counted once for a boundary is kept as long as the boundary is. */
export class Census {
  /** From west to east. */
  readonly buildings: readonly CountedBuilding[]
  readonly #found = new WeakMap<MultiPolygon, Found>()

  constructor(buildings: readonly CountedBuilding[]) {
    this.buildings = buildings.toSorted((b, c) => b.x - c.x)
  }

  /** Counts of all grids. A building on a boundary belongs to the grid that comes first in `orderOf`. */
  count(coverage: Coverage, orderOf: (grid: Grid) => string): Map<GridId, Count> {
    const counts = new Map<GridId, { households: number; population: number }>()
    const claims = new Map<number, Grid>()
    const add = (id: GridId, index: number) => {
      const count = counts.get(id)!
      count.households += this.buildings[index]!.households
      count.population += this.buildings[index]!.population
    }
    for (const grid of gridsOf(coverage)) {
      counts.set(grid.id, { households: 0, population: 0 })
      const { inside, rim } = this.#findIn(grid.boundary)
      for (const index of inside) add(grid.id, index)
      for (const index of rim) {
        const other = claims.get(index)
        if (!other || orderOf(grid) < orderOf(other)) claims.set(index, grid)
      }
    }
    for (const [index, { id }] of claims) add(id, index)
    return counts
  }

  #findIn(boundary: MultiPolygon): Found {
    const known = this.#found.get(boundary)
    if (known) return known
    const inside: number[] = []
    const rim: number[] = []
    const box = bboxOf(boundary)
    for (let i = box ? this.#firstEastOf(box.west) : this.buildings.length; i < this.buildings.length; i++) {
      const { x, y } = this.buildings[i]!
      if (x > box!.east) break
      if (y < box!.south || y > box!.north) continue
      const location = locate([x, y], boundary)
      if (location === 'inside') inside.push(i)
      else if (location === 'boundary') rim.push(i)
    }
    const found = { inside, rim }
    this.#found.set(boundary, found)
    return found
  }

  #firstEastOf(west: number): number {
    let [low, high] = [0, this.buildings.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.buildings[middle]!.x < west) low = middle + 1
      else high = middle
    }
    return low
  }
}
