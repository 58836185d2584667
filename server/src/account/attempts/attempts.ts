import { createHmac } from 'node:crypto'
import { isIPv6 } from 'node:net'
import type { Writer } from '../../database/access.ts'
import { DomainError } from '../../errors/domain-error.ts'
import { type AttemptKeys, beginAttempt, countFailures, dropAttempt, keepSuccess } from './attempts.query.ts'

/** The most failures in five minutes of one name from one address. */
const PAIR = 10
/** … of all names from one address, which may be a whole office. */
const ADDRESS = 30
/** … of one name from all addresses. */
const NAME = 50
/** … of all names from one address, for a name that has signed in from there before: others' guesses don't lock it out. */
const KNOWN_ADDRESS = 300

/** Who tries to sign in, and from where. */
export interface Attempt {
  readonly username: string
  readonly address: string
  /** Key of this instance: the table tells nobody who tried. */
  readonly instanceKey: string
}

/**
 * Does what an attempt to sign in does, unless too many have failed. Only failures count, and a success forgives none.
 * @throws RATE_LIMITED with the seconds to wait
 */
export async function attempting<Result>(
  writer: Writer,
  attempt: Attempt,
  act: () => Promise<Result>,
): Promise<Result> {
  const keys = keysOf(attempt)
  const id = await beginAttempt(writer, keys)
  const { pair, name, address, known } = await countFailures(writer, keys)
  const over = [
    { ...pair, most: PAIR },
    known ? { ...address, most: KNOWN_ADDRESS } : { ...address, most: ADDRESS },
    ...(known ? [] : [{ ...name, most: NAME }]),
  ].find(({ count, most }) => count > most)
  if (over) {
    await dropAttempt(writer, id)
    throw new DomainError('RATE_LIMITED', `Too many failed attempts. Try again in ${over.seconds} s.`, {
      retryAfter: over.seconds,
    })
  }
  let result: Result
  try {
    result = await act()
  } catch (error) {
    // Whoever was sent away unheard has not failed.
    if (error instanceof DomainError && error.extensions.code === 'UNAVAILABLE') await dropAttempt(writer, id)
    throw error
  }
  await keepSuccess(writer, id, keys)
  return result
}

function keysOf({ username, address, instanceKey }: Attempt): AttemptKeys {
  const keyed = (text: string) => createHmac('sha256', instanceKey).update(text).digest('base64url')
  return { name: keyed(`name ${username}`), address: keyed(`address ${networkOf(address)}`) }
}

/** The address, or of IPv6 the network of 64 bits: whoever has one of these has them all. */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (mapped) return mapped
  if (!isIPv6(address)) return address
  const [head = '', tail] = address.replace(/%.*$/, '').toLowerCase().split('::')
  const groups = (part: string) => (part === '' ? [] : part.split(':'))
  const last = groups(tail ?? '')
  const first = groups(head)
  const zeros = tail === undefined ? 0 : 8 - first.length - last.length
  return [...first, ...Array<string>(Math.max(zeros, 0)).fill('0'), ...last]
    .slice(0, 4)
    .map(group => group.replace(/^0+(?=.)/, ''))
    .join(':')
}
