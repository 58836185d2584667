import type { Ground } from '../ground/ground.ts'

/** Cells that should stay together: by atom its cell, counted from 0, or -1 where it is in none, and how much that counts. */
export interface Cells {
  readonly cellOf: Int32Array
  readonly weight: number
}

/** How much it counts that little leaves most of a cell, beside that households stay together two by two. */
const MOST = 0.6

/**
 * Keeps count of how much of every cell lies in every zone. What is torn apart costs, of each cell, what leaves most of it and the chance that two
 * households of it, drawn at random, come to live in different zones (Simpson 1949), times the cell's weight beside that of a zone: the first is what is
 * meant, the second says where to go while nothing of it changes yet.
 */
export class Companions {
  readonly #nets: readonly NetInZones[]
  readonly #unit: number
  readonly #weight: Float64Array

  /** `strength` is what it costs, in units of shape, that all of a cell as heavy as a zone is torn into crumbs. */
  constructor(ground: Ground, zoneOf: Int32Array, zones: number, cells: readonly Cells[], strength: number) {
    this.#weight = ground.weight
    const total = ground.weight.reduce((sum, weight) => sum + weight, 0)
    this.#unit = total > 0 ? (strength * zones) / total : 0
    this.#nets = cells.map(net => new NetInZones(ground, zoneOf, zones, net))
  }

  /** What it costs more if an atom goes from its zone to another. */
  more(atom: number, from: number, to: number): number {
    const own = this.#weight[atom]!
    if (own === 0) return 0
    let more = 0
    for (const net of this.#nets) more += net.more(atom, own, from, to)
    return more * this.#unit
  }

  /** Counts an atom that went. */
  move(atom: number, from: number, to: number): void {
    const own = this.#weight[atom]!
    if (own > 0) for (const net of this.#nets) net.move(atom, own, from, to)
  }
}

class NetInZones {
  readonly #cellOf: Int32Array
  readonly #counts: number
  readonly #total: Float64Array
  /** Cell by cell a row of zones. */
  readonly #inZone: Float64Array
  readonly #zones: number
  /** By cell: the zones in which some of it lies, and how much of it lies in that with most. */
  readonly #where: readonly number[][]
  readonly #most: Float64Array

  constructor({ weight, size }: Ground, zoneOf: Int32Array, zones: number, { cellOf, weight: counts }: Cells) {
    this.#cellOf = cellOf
    this.#counts = counts
    this.#zones = zones
    const cells = 1 + cellOf.reduce((most, cell) => Math.max(most, cell), -1)
    this.#total = new Float64Array(cells)
    this.#inZone = new Float64Array(cells * zones)
    this.#most = new Float64Array(cells)
    this.#where = Array.from({ length: cells }, () => [])
    for (let atom = 0; atom < size; atom++) {
      const cell = cellOf[atom]!
      if (cell < 0 || weight[atom] === 0) continue
      this.#total[cell]! += weight[atom]!
      this.#add(cell, zoneOf[atom]!, weight[atom]!)
    }
    for (let cell = 0; cell < cells; cell++) this.#most[cell] = this.#mostBut(cell, -1, -1)
  }

  more(atom: number, own: number, from: number, to: number): number {
    const cell = this.#cellOf[atom]!
    if (cell < 0) return 0
    const here = this.#inZone[cell * this.#zones + from]!
    const there = this.#inZone[cell * this.#zones + to]!
    const most = this.#most[cell]!
    let after = Math.max(most, there + own)
    // Where most of it is left, any other zone may come to have most.
    if (here === most && there + own < most) after = Math.max(here - own, there + own, this.#mostBut(cell, from, to))
    // Σ n² grows by 2w(there + w - here), and the cost is W - Σ n² ⁄ W.
    const apart = (-2 * own * (there + own - here)) / this.#total[cell]!
    return this.#counts * (MOST * (most - after) + (1 - MOST) * apart)
  }

  move(atom: number, own: number, from: number, to: number): void {
    const cell = this.#cellOf[atom]!
    if (cell < 0) return
    this.#add(cell, to, own)
    this.#add(cell, from, -own)
    this.#most[cell] = this.#mostBut(cell, -1, -1)
  }

  #add(cell: number, zone: number, weight: number): void {
    const at = cell * this.#zones + zone
    const before = this.#inZone[at]!
    this.#inZone[at] = before + weight
    const where = this.#where[cell]!
    if (before === 0) where.push(zone)
    else if (before + weight === 0) {
      where[where.indexOf(zone)] = where.at(-1)!
      where.pop()
    }
  }

  /** How much of a cell lies in the zone that has most, two left aside. */
  #mostBut(cell: number, one: number, other: number): number {
    let most = 0
    for (const zone of this.#where[cell]!) {
      const has = this.#inZone[cell * this.#zones + zone]!
      if (has > most && zone !== one && zone !== other) most = has
    }
    return most
  }
}
