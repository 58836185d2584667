import { recordAct } from '../act/act.query.ts'
import { Act, type ActKind } from '../act/act.ts'
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
    const account = await writer.findOne(Account, { username: attempt.username })
    const usable = account && !account.disabled && (!account.demo || mayTryOut) ? account : undefined
    // Of a name that nobody has nothing is kept: it may be a password, in the wrong field.
    const record = (own: Writer, kind: ActKind) =>
      recordAct(own, new Act('signIn', { accountId: account?.id ?? null, way: 'PAGE', address: attempt.address }, kind))
    if (
      !(await verifyPassword(usable?.passwordHash ?? undefined, password.slice(0, LONGEST))) ||
      !usable ||
      password.length > LONGEST
    ) {
      await record(writer, 'SIGN_IN_FAILED')
      throw new DomainError('UNAUTHENTICATED', 'The name or the password is wrong.')
    }
    return writer.transactional(async own => {
      if (older) await closeSession(own, older)
      await record(own, 'SIGN_IN')
      return openSession(own, usable.id)
    })
  })
