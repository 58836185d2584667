import { recordAct } from '../../act/act.query.ts'
import { Act, actNow } from '../../act/act.ts'
import type { Writer } from '../../database/access.ts'
import { DomainError } from '../../errors/domain-error.ts'
import { globalId } from '../../graphql/global-id.ts'
import { optionalText } from '../../graphql/parse/parsed-text.ts'
import { Account, AccountRight } from '../account.entity.ts'
import { requireGoodPassword } from '../new-password.ts'
import { endSessions } from '../own/sessions.query.ts'
import { hashPassword } from '../password.ts'
import { closeSession, openSession } from '../session.service.ts'
import { DISPLAY_NAME, requireFreeUsername } from '../username.ts'
import { findLink, hasAdministrator, type Opened, useUpLink } from './link.query.ts'
import type { OpenAccountInput } from './link.type.ts'

/**
 * Opens an account by its link: it has the password that its owner has chosen, and a session. The link is used up.
 * @returns the token of the session
 * @throws NOT_FOUND for a link that does not work, BAD_USER_INPUT for a name or password that is not taken
 */
export async function openAccount(
  writer: Writer,
  { token, newPassword, ...names }: OpenAccountInput,
  older: string | undefined,
): Promise<string> {
  const opened = await findLink(writer, token)
  if (!opened) throw dead()
  const username = opened.username ?? names.username?.trim() ?? ''
  if (opened.accountId === null) await requireFreeUsername(writer, username)
  await requireGoodPassword(newPassword, username)
  const displayName = optionalText('displayName', names.displayName, DISPLAY_NAME) ?? username
  const passwordHash = await hashPassword(newPassword)
  return writer.transactional(async own => {
    if (!(await useUpLink(own, token))) throw dead()
    const id = await account(own, opened, { username, displayName, passwordHash })
    await endSessions(own, id, { butOf: undefined })
    if (older) await closeSession(own, older)
    const opening = new Act('openAccount', { ...actNow()!.actor, accountId: id })
    opening.on(globalId('Account', id))
    await recordAct(own, opening)
    return openSession(own, id)
  })
}

/** Gives the account its password, or makes the first administrator. */
async function account(
  writer: Writer,
  { accountId }: Opened,
  { passwordHash, ...names }: Pick<Account, 'username' | 'displayName' | 'passwordHash'>,
): Promise<string> {
  if (accountId !== null) {
    await writer.nativeUpdate(Account, { id: accountId }, { passwordHash })
    return accountId
  }
  // Whoever comes second with such a link comes too late.
  if (await hasAdministrator(writer, false)) throw dead()
  const first = writer.create(Account, { ...names, passwordHash, demo: false, disabled: false })
  writer.create(AccountRight, { account: first, role: 'ADMINISTRATOR', divisionCode: '' })
  await writer.flush()
  return first.id
}

const dead = (): DomainError =>
  new DomainError('NOT_FOUND', 'This link has been used or is over. Ask for another.', { argument: 'token' })
