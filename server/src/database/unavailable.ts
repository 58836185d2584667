import { DomainError } from '../errors/domain-error.ts'
import { NobodyWaits } from './scope.ts'

/** What PostgreSQL says when it can't do now what it could do at another time, by SQLSTATE. */
const states: Record<string, string> = {
  '25006': 'The database takes no changes right now.',
  '25P03': 'The database was kept waiting for too long.',
  '40001': 'Others have changed the same at the same moment.',
  '40P01': 'Others have changed the same at the same moment.',
  '53100': 'The database’s disk is full: nothing can be changed right now.',
  '53200': 'The database is out of memory.',
  '53300': 'The database has too many connections.',
  '53400': 'The database is at one of its limits.',
  '55P03': 'Others are changing this right now.',
  '57014': 'This took too long and was stopped. Ask for less at once.',
  '58030': 'The database’s disk does not answer.',
}

/** Faults of the way to the database; likewise SQLSTATEs of a database that lets nobody in. */
const WAYS = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
])
const CLOSED =
  /^(Connection terminated|timeout exceeded when trying to connect|Query read timeout|Client has encountered a connection error|Client was closed|database .* is not currently accepting connections|Cannot use a pool after)/

/** Seconds after which it is worth trying again. */
const AGAIN = 5

/** The refusal for a failure that is no bug but a database that can't serve just now; `undefined` for any other failure. */
export function unavailabilityOf(error: unknown): DomainError | undefined {
  for (let at = error; at instanceof Error; at = at.cause ?? (at as { previous?: unknown }).previous) {
    const { code, message } = at as Error & { code?: unknown }
    const state = typeof code === 'string' ? code : ''
    const sentence =
      states[state] ?? (isAway(at, state, message) ? 'The database does not answer right now.' : undefined)
    if (sentence) return new DomainError('UNAVAILABLE', `${sentence} Try again in a moment.`, { retryAfter: AGAIN })
  }
  return undefined
}

const isAway = (error: Error, state: string, message: string): boolean =>
  error instanceof NobodyWaits || /^(08|28|3D|57P)/.test(state) || WAYS.has(state) || CLOSED.test(message)
