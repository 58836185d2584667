import type { Wish } from './wish.ts'

/** Beside each household too many or too few: what it costs that a zone is out of its band at all. */
const OUT = 0.08

/** What it costs that a zone is outside the band, or off its middle. */
export class BandCost {
  readonly #least: number
  readonly #most: number
  readonly #middle: number
  readonly #half: number
  readonly #evenness: number

  /** What half the width of the band outside of it costs. */
  outside = 1

  /** `grain` is what an atom has, as a band can be narrower than that; `even` says how much evenness counts, beside what the wish says. */
  constructor({ least, most, evenness = 0.02 }: Wish, grain: number, even: number) {
    this.#least = least
    this.#most = most
    this.#middle = (least + most) / 2
    this.#half = Math.max((most - least) / 2, grain, 1)
    this.#evenness = even * evenness
  }

  of(weight: number): number {
    const out = weight < this.#least ? this.#least - weight : weight > this.#most ? weight - this.#most : 0
    const off = (weight - this.#middle) / this.#half
    // Nothing is gained where there is no choice but to be far out.
    return (out > 0 ? this.outside * (out / this.#half + OUT) : 0) + this.#evenness * Math.min(off * off, 1)
  }
}
