import { recordAct, recorded } from '../../act/act.query.ts'
import { Act, actNow } from '../../act/act.ts'
import type { Writer } from '../../database/access.ts'
import { DomainError } from '../../errors/domain-error.ts'
import type { Viewer } from '../../viewer/viewer.ts'
import { Account } from '../account.entity.ts'
import { attempting } from '../attempts/attempts.ts'
import { requireGoodPassword } from '../new-password.ts'
import { hashPassword, verifyPassword } from '../password.ts'
import { endSessions } from './sessions.query.ts'

/** A password to be changed, and from where. */
export interface PasswordChange {
  readonly currentPassword: string
  readonly newPassword: string
  readonly address: string
  readonly instanceKey: string
  readonly token: string | undefined
}

/**
 * Gives the viewer another password and ends all other sessions of the account: whoever knew the old one is out. Who guesses the
 * current one is counted as at the door.
 * @returns how many sessions ended
 * @throws BAD_USER_INPUT when the current one is wrong or the new one is not taken, FORBIDDEN for an account whose password is public
 */
export async function changePassword(
  writer: Writer,
  { accountId, username, demo }: Viewer,
  { currentPassword, newPassword, token, ...from }: PasswordChange,
): Promise<number> {
  if (demo) throw new DomainError('FORBIDDEN', 'The password of a demo account is public and stays.')
  await requireGoodPassword(newPassword, username)
  return attempting(writer, { username, ...from }, async () => {
    const account = await writer.findOneOrFail(Account, { id: accountId })
    if (!(await verifyPassword(account.passwordHash ?? undefined, currentPassword.slice(0, 1_000)))) {
      await recordAct(writer, new Act('changePassword', actNow()!.actor, 'SIGN_IN_FAILED'))
      throw new DomainError('BAD_USER_INPUT', 'The current password is wrong.', {
        argument: 'currentPassword',
        reason: 'WRONG_PASSWORD',
      })
    }
    const passwordHash = await hashPassword(newPassword)
    // Both or neither: a session of whoever knew the old password must not outlive it.
    return writer.transactional(own =>
      recorded(own, actNow()!, async () => {
        await own.nativeUpdate(Account, { id: accountId }, { passwordHash })
        return endSessions(own, accountId, { butOf: token })
      }),
    )
  })
}
