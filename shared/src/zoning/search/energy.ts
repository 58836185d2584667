import type { Wish } from './wish.ts'
import type { Zones } from './zones.ts'

/** Beside each household too many or too few: what it costs that a zone is out of its band at all. */
const OUT = 0.08

/**
 * What is wrong with one zone, the less the better: its households outside the band, its shape (the negative of Polsby and Popper's
 * 4πA ⁄ P²), and how far it is from the middle.
 */
export class Energy {
  readonly #least: number
  readonly #most: number
  readonly #middle: number
  readonly #half: number
  readonly #evenness: number

  /** What half the width of the band outside of it costs. */
  outside = 1

  /** `grain` is what an atom has, as a band can be narrower than that; `shape` says how much shape counts. */
  constructor(
    { least, most, evenness = 0.02 }: Wish,
    grain: number,
    readonly shape = 1,
  ) {
    this.#least = least
    this.#most = most
    this.#middle = (least + most) / 2
    this.#half = Math.max((most - least) / 2, grain, 1)
    this.#evenness = evenness
  }

  of(weight: number, area: number, outline: number): number {
    const out = weight < this.#least ? this.#least - weight : weight > this.#most ? weight - this.#most : 0
    const off = (weight - this.#middle) / this.#half
    return (
      (out > 0 ? this.outside * (out / this.#half + OUT) : 0) +
      // Nothing is gained where there is no choice but to be far out.
      this.shape * (this.#evenness * Math.min(off * off, 1) - (4 * Math.PI * area) / (outline * outline))
    )
  }

  /** Of all zones. */
  sum({ size, weight, area, outline }: Zones): number {
    let sum = 0
    for (let zone = 0; zone < size; zone++) sum += this.of(weight[zone]!, area[zone]!, outline[zone]!)
    return sum
  }
}
