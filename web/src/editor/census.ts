import {
  type Count,
  type Coverage,
  type GridId,
  type Holder,
  holderAt,
  NONE,
  withBuilding,
} from '@geyi/shared/coverage'

/** Buildings as columns of equal length: places in E7, and how many live there. */
export interface BuildingColumns {
  readonly x: readonly number[]
  readonly y: readonly number[]
  readonly households: readonly number[]
  readonly population: readonly number[]
}

/** Who lives in which grid. Counts on other ground look only at the buildings of the grids that it touches. */
export class Census {
  private readonly buildings: BuildingColumns
  private readonly held = new Map<Holder, number[]>()
  private readonly counts = new Map<Holder, Count>()

  constructor(buildings: BuildingColumns, coverage: Coverage) {
    this.buildings = buildings
    for (let i = 0; i < buildings.x.length; i++) this.put(holderAt(coverage, this.at(i)), i)
  }

  /** How many live in a grid. */
  count(id: GridId): Count {
    return this.counts.get(id) ?? NONE
  }

  /** The places of the buildings in a grid. */
  placesIn(id: GridId): (readonly [number, number])[] {
    return (this.held.get(id) ?? []).map(i => this.at(i))
  }

  /** How many would live in some grids on other ground, on which nobody but they and nobody's ground differ. */
  countOn(coverage: Coverage, touched: Iterable<GridId>): Map<GridId, Count> {
    const counts = new Map<GridId, Count>()
    for (const id of touched) counts.set(id, NONE)
    for (const from of [...counts.keys(), undefined]) {
      for (const i of this.held.get(from) ?? []) {
        const holder = holderAt(coverage, this.at(i))
        if (holder !== undefined) counts.set(holder, withBuilding(counts.get(holder) ?? NONE, this.building(i)))
      }
    }
    return counts
  }

  /** The draft is now on this ground, on which only these grids and nobody's ground differ. */
  settle(coverage: Coverage, touched: Iterable<GridId>): void {
    const moved: number[] = []
    for (const id of [...new Set<Holder>(touched), undefined]) {
      moved.push(...(this.held.get(id) ?? []))
      this.held.delete(id)
      this.counts.delete(id)
    }
    for (const i of moved) this.put(holderAt(coverage, this.at(i)), i)
  }

  private at(i: number): readonly [number, number] {
    return [this.buildings.x[i]!, this.buildings.y[i]!]
  }

  private building(i: number) {
    return { at: this.at(i), households: this.buildings.households[i]!, population: this.buildings.population[i]! }
  }

  private put(holder: Holder, i: number): void {
    const held = this.held.get(holder)
    if (held) held.push(i)
    else this.held.set(holder, [i])
    this.counts.set(holder, withBuilding(this.counts.get(holder) ?? NONE, this.building(i)))
  }
}
