import { DomainError } from '../errors/domain-error.ts'

/** How much is done at once. */
export interface Bounds {
  /** What is worked on. */
  readonly most: number
  /** What waits for its turn; more is told to come again. */
  readonly waiting: number
  /** What to say then. */
  readonly busy: string
}

/** Does what is costly a few at a time, in the order in which it came. Between two of them others have their turn. */
export class AtOnce {
  readonly #waiting: (() => void)[] = []
  #atWork = 0

  constructor(private readonly bounds: Bounds) {}

  /** @throws DomainError UNAVAILABLE when too many wait. */
  async run<Result>(act: () => Promise<Result>): Promise<Result> {
    const { most, waiting, busy } = this.bounds
    if (this.#atWork < most) this.#atWork++
    else if (this.#waiting.length < waiting) await new Promise<void>(resolve => this.#waiting.push(resolve))
    else throw new DomainError('UNAVAILABLE', `${busy} Try again in a moment.`, { retryAfter: 5 })
    try {
      return await act()
    } finally {
      // Whoever comes next takes over the place.
      const next = this.#waiting.shift()
      if (next) setImmediate(next)
      else this.#atWork--
    }
  }
}
