import { NO_WAY, type Siting } from './siting.ts'

/** For each demand how far the nearest and the second nearest station are, and which chosen site the nearest is. */
export class Nearest {
  readonly #siting: Siting
  /** Metres; `NO_WAY` where there is none. */
  readonly first: Float64Array
  readonly second: Float64Array
  /** Place of the nearest in the list of chosen sites; -1 where it is one that was there before, or none. */
  readonly by: Int32Array
  /** Sum of demand × metres to the nearest. */
  value = 0

  constructor(siting: Siting, chosen: readonly number[]) {
    this.#siting = siting
    this.first = new Float64Array(siting.demand.length)
    this.second = new Float64Array(siting.demand.length)
    this.by = new Int32Array(siting.demand.length)
    this.measure(chosen)
  }

  /** Measures anew for another choice. */
  measure(chosen: readonly number[]): void {
    const { demand, metres, served } = this.#siting
    const { first, second, by } = this
    for (let i = 0; i < demand.length; i++) first[i] = Math.min(served[i]!, NO_WAY)
    // A station that was there does not leave, so nobody it serves best can lose it.
    second.fill(NO_WAY)
    by.fill(-1)
    for (const [place, site] of chosen.entries()) {
      const row = site * demand.length
      for (let i = 0; i < demand.length; i++) {
        const way = metres[row + i]!
        if (way < first[i]!) {
          second[i] = first[i]!
          first[i] = way
          by[i] = place
        } else if (way < second[i]!) second[i] = way
      }
    }
    this.value = 0
    for (let i = 0; i < demand.length; i++) this.value += demand[i]! * first[i]!
  }
}
