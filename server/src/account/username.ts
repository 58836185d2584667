import type { Reader } from '../database/access.ts'
import { rows } from '../database/rows.ts'
import { DomainError } from '../errors/domain-error.ts'

/** Bounds of a name to be shown. */
export const DISPLAY_NAME = { most: 100 }

/** Passes a name to sign in with that is one and that nobody else has. @throws BAD_USER_INPUT */
export async function requireFreeUsername(reader: Reader, username: string): Promise<void> {
  const refuse = (reason: string, message: string) =>
    new DomainError('BAD_USER_INPUT', message, { argument: 'username', reason })
  if (!/^[\p{L}\p{N}._-]{2,64}$/u.test(username))
    throw refuse('BAD_NAME', 'A username has 2 to 64 letters, digits, dots, dashes or underscores.')
  if ((await rows(reader, 'select 1 from account where username = $1', [username])).length > 0)
    throw refuse('TAKEN', `There is an account “${username}” already.`)
}
