import type { Writer } from '../../database/access.ts'
import { outOfScope } from '../../database/scope.ts'
import { DomainError } from '../../errors/domain-error.ts'
import { today } from '../../graphql/day.ts'
import { Allowance } from './allowance.ts'
import { addUse, type DayOfKey } from './key-use.query.ts'

/** What one key may use up within a minute, of each process. */
export interface KeyLimits {
  readonly requests: number
  readonly cost: number
}

/** How often what was counted is written down, in milliseconds. */
const EVERY = 5_000

interface Minute {
  readonly requests: Allowance
  readonly cost: Allowance
}

declare module 'fastify' {
  interface FastifyInstance {
    keyUse: KeyUse
  }
}

/** What keys use: counted in this process, refused beyond its limits, and written down now and then, where the counts of several processes add up. */
export class KeyUse {
  readonly #minutes = new Map<string, Minute>()
  #days = new Map<string, DayOfKey>()
  #writing: Promise<void> = Promise.resolve()
  readonly #round: NodeJS.Timeout

  constructor(
    private readonly writer: Writer,
    private readonly limits: KeyLimits,
    private readonly fail: (error: unknown) => void,
  ) {
    this.#round = setInterval(() => void this.write(), EVERY).unref()
  }

  /** Counts a request. @throws RATE_LIMITED when the key has used up its minute */
  ask(keyId: string): void {
    const now = Date.now()
    const wait = this.#minuteOf(keyId, now).requests.take(1, now)
    if (wait > 0) throw tooMuch(wait, `${this.limits.requests} requests`)
    const day = this.#dayOf(keyId)
    day.requests++
    day.lastAt = now
  }

  /** Counts what a request may cost. @returns why not, when the key has used up its minute */
  spend(keyId: string, cost: number): DomainError | undefined {
    const now = Date.now()
    const wait = this.#minuteOf(keyId, now).cost.take(cost, now)
    if (wait > 0) return tooMuch(wait, `a cost of ${this.limits.cost}`)
    this.#dayOf(keyId).cost += cost
    return undefined
  }

  /** Writes down what was counted since the last time; what can't be written is kept for the next. */
  write(): Promise<void> {
    this.#writing = this.#writing.then(() => this.#writeNow())
    return this.#writing
  }

  /** Writes down the last of it. */
  async close(): Promise<void> {
    clearInterval(this.#round)
    await this.write()
  }

  async #writeNow(): Promise<void> {
    const now = Date.now()
    for (const [keyId, { requests, cost }] of this.#minutes)
      if (requests.isWhole(now) && cost.isWhole(now)) this.#minutes.delete(keyId)
    const days = [...this.#days.values()]
    if (days.length === 0) return
    this.#days = new Map()
    try {
      await outOfScope(() => addUse(this.writer.fork(), days))
    } catch (error) {
      for (const day of days) this.#giveBack(day)
      this.fail(error)
    }
  }

  #giveBack({ keyId, day, requests, cost, lastAt }: DayOfKey): void {
    const known = this.#dayOf(keyId, day)
    known.requests += requests
    known.cost += cost
    known.lastAt = Math.max(known.lastAt, lastAt)
  }

  #dayOf(keyId: string, day = today()): DayOfKey {
    const name = `${keyId} ${day}`
    const known = this.#days.get(name) ?? { keyId, day, requests: 0, cost: 0, lastAt: Date.now() }
    this.#days.set(name, known)
    return known
  }

  #minuteOf(keyId: string, now: number): Minute {
    const known = this.#minutes.get(keyId) ?? {
      requests: new Allowance(this.limits.requests, now),
      cost: new Allowance(this.limits.cost, now),
    }
    this.#minutes.set(keyId, known)
    return known
  }
}

const tooMuch = (wait: number, most: string): DomainError =>
  new DomainError('RATE_LIMITED', `A key may use up ${most} within a minute. Try again in ${wait} s.`, {
    retryAfter: wait,
  })
