import { setImmediate } from 'node:timers/promises'
import { DomainError } from '../errors/domain-error.ts'

/** The most comparisons that are asked for at once, the one that is worked on included. */
const WAITING = 8

let last: Promise<unknown> = Promise.resolve()
let waiting = 0

/**
 * Compares one pair of states after the other: comparing is work of this process itself, so many at once would only keep
 * everybody else waiting. Between two of them others have their turn. @throws DomainError UNAVAILABLE when too many wait.
 */
export async function oneAtATime<Result>(compare: () => Promise<Result>): Promise<Result> {
  if (waiting >= WAITING)
    throw new DomainError('UNAVAILABLE', 'Many comparisons are asked for right now. Try again in a moment.', {
      retryAfter: 5,
    })
  waiting++
  const mine = last.then(async () => {
    await setImmediate()
    return compare()
  })
  last = mine.catch(() => {})
  try {
    return await mine
  } finally {
    waiting--
  }
}
