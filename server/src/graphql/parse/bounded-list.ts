import { DomainError } from '../../errors/domain-error.ts'

/** The most items of a list in an input: as many as a page has. */
const MOST = 1_000

/** A list of an input, once it is known to be no longer than it may be. @throws BAD_USER_INPUT with argument and reason */
export function boundedList<Item>(argument: string, list: readonly Item[]): readonly Item[] {
  if (list.length <= MOST) return list
  throw new DomainError('BAD_USER_INPUT', `\`${argument}\` has at most ${MOST} items, not ${list.length}.`, {
    argument,
    reason: 'WRONG_LENGTH',
  })
}
