import type { Reader } from '../../../database/access.ts'
import { DomainError } from '../../../errors/domain-error.ts'
import { dayAfter, today } from '../../../graphql/day.ts'
import { lastChangeIn } from './publish.query.ts'

/** The first day from which a plan for a district can be published: what holds on a day that has begun, or was to change later, is not written over. */
export async function earliestDay(reader: Reader, district: string): Promise<string> {
  const last = await lastChangeIn(reader, district)
  return last !== null && last >= today() ? dayAfter(last) : today()
}

/**
 * Passes days from which a plan can be published. On the very day of another change it can, as long as it changes other things.
 * @throws BAD_USER_INPUT with the earliest day
 */
export async function requirePossibleDay(reader: Reader, district: string, day: string): Promise<void> {
  const last = await lastChangeIn(reader, district)
  if (day < today()) throw tooEarly(today(), 'The past is not written over.')
  if (last !== null && day < last)
    throw tooEarly(last, `${district} changes on ${last}; what follows is published after it.`)
}

/** The refusal of a day that is too early. */
export const tooEarly = (earliest: string, reason: string): DomainError =>
  new DomainError('BAD_USER_INPUT', `${reason} The earliest day is ${earliest}.`, {
    argument: 'effectiveDate',
    reason: 'TOO_EARLY',
    earliest,
  })
