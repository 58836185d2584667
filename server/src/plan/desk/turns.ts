import { DomainError } from '../../errors/domain-error.ts'

/** The most that wait for one thing. */
const QUEUE_LIMIT = 500

/** Lets those who write to one thing do so one after the other, in the order in which they came, without holding a connection while they wait. */
export class Turns {
  readonly #queues = new Map<string, { tail: Promise<unknown>; length: number }>()

  /** @throws UNAVAILABLE when too many wait already. */
  async take<Result>(key: string, act: () => Promise<Result>): Promise<Result> {
    const queue = this.#queues.get(key) ?? { tail: Promise.resolve(), length: 0 }
    if (queue.length >= QUEUE_LIMIT)
      throw new DomainError('UNAVAILABLE', 'Too many are changing this at once. Try again in a moment.')
    const turn = queue.tail.then(act, act)
    queue.tail = turn.catch(() => {})
    queue.length++
    this.#queues.set(key, queue)
    try {
      return await turn
    } finally {
      if (--queue.length === 0) this.#queues.delete(key)
    }
  }
}
