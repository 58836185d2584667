import type { Writer } from '../database/access.ts'
import { DomainError } from '../errors/domain-error.ts'
import { Account } from './account.entity.ts'
import { type Attempt, attempting } from './attempts/attempts.ts'
import { verifyPassword } from './password.ts'
import { closeSession, openSession } from './session.service.ts'

/** The longest password that is looked at. */
const LONGEST = 1_000

/** Somebody at the door. */
export interface SignIn extends Attempt {
  readonly password: string
  /** Whether the accounts with the public password may be used from where he is. */
  readonly mayTryOut: boolean
  /** The session that the browser has already; it ends. */
  readonly older: string | undefined
}

/**
 * Checks a name and password and opens a session. @returns its token
 * @throws UNAUTHENTICATED without saying which of the two was wrong, RATE_LIMITED after too many failures.
 */
export const signIn = (writer: Writer, { password, mayTryOut, older, ...attempt }: SignIn): Promise<string> =>
  attempting(writer, attempt, async () => {
    const account = await writer.findOne(Account, { username: attempt.username, disabled: false })
    const usable = account && (!account.demo || mayTryOut) ? account : undefined
    if (
      !(await verifyPassword(usable?.passwordHash ?? undefined, password.slice(0, LONGEST))) ||
      !usable ||
      password.length > LONGEST
    )
      throw new DomainError('UNAUTHENTICATED', 'The name or the password is wrong.')
    if (older) await closeSession(writer, older)
    return openSession(writer, usable.id)
  })
