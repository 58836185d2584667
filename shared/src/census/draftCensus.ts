import { type Building, type Count, NONE, withBuilding, withoutBuilding } from '../coverage/measures/counts.ts'
import { type Coverage, findGrid } from '../coverage/structure/coverage.ts'
import type { Holder } from '../coverage/structure/edge.ts'
import type { Grid, GridId } from '../coverage/structure/grid.ts'
import type { MovedBuilding } from '../diff/diffCoverages.ts'
import type { Position } from '../geo/position.ts'
import { Census } from './census.ts'

/** Who lives in which grid of a draft. Counts on other ground look only at the buildings of the grids that it touches. */
export class DraftCensus {
  readonly #census: Census
  readonly #claims: GridId[][]
  readonly #holders: Holder[]
  readonly #counts = new Map<GridId, Count>()
  #coverage: Coverage

  constructor(buildings: Iterable<Building>, coverage: Coverage) {
    this.#census = new Census(buildings)
    this.#coverage = coverage
    const claims = this.#census.claimsOn(coverage)
    this.#claims = claims.map(grids => grids.map(({ id }) => id))
    this.#holders = claims.map((grids, i) => this.#census.holderOf(i, grids))
    for (const [i, holder] of this.#holders.entries())
      if (holder !== undefined) this.#counts.set(holder, withBuilding(this.count(holder), this.#building(i)))
  }

  /** All buildings of the district. */
  get buildings(): readonly Building[] {
    return this.#census.buildings
  }

  /** How many live in a grid. */
  count(id: GridId): Count {
    return this.#counts.get(id) ?? NONE
  }

  /** The places of the buildings in a grid. */
  placesIn(id: GridId): Position[] {
    return this.#reachedBy(this.#coverage, id).flatMap(i => (this.#holders[i] === id ? [this.#building(i).at] : []))
  }

  /** How many would live on other ground, on which only these grids differ: in them, and in whom a rim falls to or from. */
  countOn(coverage: Coverage, touched: Iterable<GridId>): Map<GridId, Count> {
    const counts = new Map<GridId, Count>([...touched].map(id => [id, this.count(id)]))
    for (const [i, holder] of this.#movedOn(coverage, [...counts.keys()])) {
      const from = this.#holders[i]
      const at = (id: GridId) => counts.get(id) ?? this.count(id)
      if (from !== undefined) counts.set(from, withoutBuilding(at(from), this.#building(i)))
      if (holder !== undefined) counts.set(holder, withBuilding(at(holder), this.#building(i)))
    }
    return counts
  }

  /** The buildings that would have another holder on other ground, on which only these grids differ. */
  movedOn(coverage: Coverage, touched: Iterable<GridId>): MovedBuilding[] {
    return [...this.#movedOn(coverage, [...touched])].map(([i, to]) => ({
      from: this.#holders[i],
      to,
      building: this.#building(i),
    }))
  }

  /** The draft is now on this ground, on which only these grids differ. */
  settle(coverage: Coverage, touched: Iterable<GridId>): void {
    const ids = [...new Set(touched)]
    const moved = this.#movedOn(coverage, ids)
    for (const [id, count] of this.countOn(coverage, ids)) {
      if (count.buildings > 0) this.#counts.set(id, count)
      else this.#counts.delete(id)
    }
    for (const [i, holder] of moved) this.#holders[i] = holder
    for (const id of ids) {
      for (const i of this.#reachedBy(this.#coverage, id))
        this.#claims[i] = this.#claims[i]!.filter(other => other !== id)
      for (const i of this.#reachedBy(coverage, id)) this.#claims[i]!.push(id)
    }
    this.#coverage = coverage
  }

  /** The buildings that would have another holder, with him. */
  #movedOn(coverage: Coverage, touched: readonly GridId[]): Map<number, Holder> {
    const claims = new Map<number, Grid[]>()
    const claimsOn = (i: number) => {
      const known = claims.get(i)
      if (known) return known
      const stay = this.#claims[i]!.filter(id => !touched.includes(id)).map(id => findGrid(coverage, id)!)
      claims.set(i, stay)
      return stay
    }
    for (const id of touched) {
      for (const i of this.#reachedBy(this.#coverage, id)) claimsOn(i)
      const grid = findGrid(coverage, id)
      if (grid) for (const i of this.#census.reachedBy(grid.boundary)) claimsOn(i).push(grid)
    }
    const moved = new Map<number, Holder>()
    for (const [i, grids] of claims) {
      const holder = this.#census.holderOf(i, grids)
      if (holder !== this.#holders[i]) moved.set(i, holder)
    }
    return moved
  }

  #reachedBy(coverage: Coverage, id: GridId): readonly number[] {
    return this.#census.reachedBy(findGrid(coverage, id)?.boundary ?? [])
  }

  #building(i: number): Building {
    return this.#census.buildings[i]!
  }
}
