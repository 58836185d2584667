import type { Position } from '../../geo/position.ts'

const hash = (x: number, y: number): number => {
  let h = Math.imul(x, 0x9e3779b1) ^ Math.imul(y, 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d)
  return (h ^ (h >>> 13)) >>> 0
}

/** Numbers positions from 0 in the order they are first seen; equal positions get equal numbers. */
export class PositionTable {
  readonly positions: Position[] = []
  readonly #mask: number
  readonly #slots: Int32Array
  // Copies of the coordinates, x and y in turn: comparing them reaches no object on the heap.
  readonly #coordinates: Int32Array

  /** A table for at most `capacity` different positions. */
  constructor(capacity: number) {
    let size = 8
    while (size < capacity * 2) size *= 2
    this.#mask = size - 1
    this.#slots = new Int32Array(size).fill(-1)
    this.#coordinates = new Int32Array(capacity * 2)
  }

  /** The number of a position, a new one when it has none yet. */
  intern(position: Position): number {
    const slot = this.#slotOf(position)
    const known = this.#slots[slot]!
    if (known >= 0) return known
    const number = this.positions.push(position) - 1
    this.#slots[slot] = number
    this.#coordinates[2 * number] = position[0]
    this.#coordinates[2 * number + 1] = position[1]
    return number
  }

  /** The number of a position, -1 when it has none. */
  find(position: Position): number {
    return this.#slots[this.#slotOf(position)]!
  }

  #slotOf(position: Position): number {
    const x = position[0]
    const y = position[1]
    let slot = hash(x, y) & this.#mask
    for (;;) {
      const known = this.#slots[slot]!
      if (known < 0) return slot
      if (this.#coordinates[2 * known] === x && this.#coordinates[2 * known + 1] === y) return slot
      slot = (slot + 1) & this.#mask
    }
  }
}
