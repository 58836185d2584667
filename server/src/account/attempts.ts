import { DomainError } from '../api/domain-error.ts'

const WINDOW_SECONDS = 300
const LIMIT = 10
const MAX_TRACKED = 10_000

/** Failed sign-ins of the last five minutes, by account name and by address. */
export class Attempts {
  readonly #failures = new Map<string, number[]>()

  /** @throws RATE_LIMITED when too many attempts with one of these keys have failed. */
  check(keys: string[], now = Date.now()): void {
    for (const key of keys) {
      const recent = this.#recent(key, now)
      if (recent.length < LIMIT) continue
      const seconds = Math.ceil((recent[0]! + WINDOW_SECONDS * 1000 - now) / 1000)
      throw new DomainError('RATE_LIMITED', `Too many failed attempts. Try again in ${seconds} s.`, {
        retryAfter: seconds,
      })
    }
  }

  /** Counts an attempt as failed before its outcome is known, so that many at once can't slip through. */
  begin(keys: string[], now = Date.now()): void {
    if (this.#failures.size > MAX_TRACKED) this.#failures.delete(this.#failures.keys().next().value!)
    for (const key of keys) this.#failures.set(key, [...this.#recent(key, now), now])
  }

  succeed(keys: string[]): void {
    for (const key of keys) this.#failures.delete(key)
  }

  #recent(key: string, now: number): number[] {
    return (this.#failures.get(key) ?? []).filter(time => time > now - WINDOW_SECONDS * 1000)
  }
}
