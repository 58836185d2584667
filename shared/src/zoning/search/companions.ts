import type { Ground } from '../ground/ground.ts'

/** Cells that should stay together: by atom its cell, counted from 0, or -1 where it is in none, and how much that counts. */
export interface Cells {
  readonly cellOf: Int32Array
  readonly weight: number
}

/**
 * Keeps count of how much of every cell lies in every zone. What is torn apart costs, of each cell, the chance that two households of it,
 * drawn at random, come to live in different zones (Simpson 1949), times the cell's weight beside that of a zone.
 */
export class Companions {
  readonly #cells: readonly Cells[]
  readonly #totals: readonly Float64Array[]
  /** Cell by cell a row of zones. */
  readonly #counts: readonly Float64Array[]
  readonly #zones: number
  readonly #unit: number
  readonly #weight: Float64Array

  /** `strength` is what it costs, in units of shape, that all of a cell as heavy as a zone is torn into crumbs. */
  constructor(ground: Ground, zoneOf: Int32Array, zones: number, cells: readonly Cells[], strength: number) {
    this.#cells = cells
    this.#zones = zones
    this.#weight = ground.weight
    const total = ground.weight.reduce((sum, weight) => sum + weight, 0)
    this.#unit = total > 0 ? (strength * zones) / total : 0
    const sizes = cells.map(({ cellOf }) => 1 + cellOf.reduce((most, cell) => Math.max(most, cell), -1))
    this.#totals = sizes.map(size => new Float64Array(size))
    this.#counts = sizes.map(size => new Float64Array(size * zones))
    for (const [net, { cellOf }] of cells.entries())
      for (const [atom, cell] of cellOf.entries()) {
        if (cell < 0) continue
        this.#totals[net]![cell]! += ground.weight[atom]!
        this.#counts[net]![cell * zones + zoneOf[atom]!]! += ground.weight[atom]!
      }
  }

  /** What it costs more if an atom goes from its zone to another. */
  more(atom: number, from: number, to: number): number {
    const own = this.#weight[atom]!
    if (own === 0) return 0
    let more = 0
    for (let net = 0; net < this.#cells.length; net++) {
      const { cellOf, weight } = this.#cells[net]!
      const cell = cellOf[atom]!
      if (cell < 0) continue
      const row = cell * this.#zones
      const [here, there] = [this.#counts[net]![row + from]!, this.#counts[net]![row + to]!]
      // Σ n² grows by 2w(there + w - here), and the cost is W - Σ n² ⁄ W.
      more -= (weight * 2 * own * (there + own - here)) / this.#totals[net]![cell]!
    }
    return more * this.#unit
  }

  /** Counts an atom that went. */
  move(atom: number, from: number, to: number): void {
    for (let net = 0; net < this.#cells.length; net++) {
      const cell = this.#cells[net]!.cellOf[atom]!
      if (cell < 0) continue
      this.#counts[net]![cell * this.#zones + from]! -= this.#weight[atom]!
      this.#counts[net]![cell * this.#zones + to]! += this.#weight[atom]!
    }
  }
}
