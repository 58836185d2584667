/** What may be used up at any time, comes back by and by, and is whole again after a minute. */
export class Allowance {
  #left: number
  #at: number

  constructor(
    private readonly most: number,
    now: number,
  ) {
    this.#left = most
    this.#at = now
  }

  /** Uses some of it up. @returns 0, or the whole seconds to wait when so much is not there, and nothing is used up */
  take(amount: number, now: number): number {
    this.#left = Math.min(this.most, this.#left + ((now - this.#at) / 60_000) * this.most)
    this.#at = now
    if (amount > this.#left) return Math.max(1, Math.ceil(((amount - this.#left) / this.most) * 60))
    this.#left -= amount
    return 0
  }

  /** Whether it is whole, so that it need not be remembered. */
  isWhole(now: number): boolean {
    return this.#left + ((now - this.#at) / 60_000) * this.most >= this.most
  }
}
