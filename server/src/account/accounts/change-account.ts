import { recorded } from '../../act/act.query.ts'
import { actNow } from '../../act/act.ts'
import type { Writer } from '../../database/access.ts'
import { DomainError } from '../../errors/domain-error.ts'
import { uuidOf } from '../../graphql/global-id.ts'
import { optionalText } from '../../graphql/parse/parsed-text.ts'
import { requireValues } from '../../graphql/parse/require-values.ts'
import { once } from '../../requests/once.ts'
import type { Viewer } from '../../viewer/viewer.ts'
import { Account } from '../account.entity.ts'
import { makeLink } from '../link/link.query.ts'
import { endSessions } from '../own/sessions.query.ts'
import { DISPLAY_NAME, requireFreeUsername } from '../username.ts'
import { givenRights } from './account-rights.ts'
import type { EndAccountSessionsInput, ResetPasswordInput, UpdateAccountInput } from './accounts.inputs.ts'
import { writeRights } from './accounts.query.ts'
import { type Administering, accountFor, asAdministrator, type Doing } from './as-administrator.ts'
import type { Linked } from './create-account.ts'

/** Changes what an input names of an account: its names, its rights within one's own, whether it is shut out. @returns its uuid */
export function updateAccount(writer: Writer, viewer: Viewer | null, input: UpdateAccountInput): Promise<string> {
  const id = uuidOf('Account', input.accountId)
  return asAdministrator(writer, viewer, administering =>
    once(administering.writer, administering.viewer, 'updateAccount', input, async () => {
      requireValues(input, ['username', 'displayName', 'rights', 'disabled'])
      const doings: Doing[] = [
        ...(input.username !== undefined || input.displayName !== undefined ? ['RENAME' as const] : []),
        ...(input.rights ? ['SET_RIGHTS' as const] : []),
        ...(typeof input.disabled === 'boolean' ? ['SHUT_OUT' as const] : []),
      ]
      const { writer: own, subtrees } = administering
      const account = await seen(administering, id, input.version, doings)
      const username = input.username?.trim() ?? account.username
      if (username !== account.username) await requireFreeUsername(own, username)
      const displayName =
        input.displayName === undefined
          ? account.displayName
          : (optionalText('displayName', input.displayName, DISPLAY_NAME) ?? username)
      const disabled = input.disabled ?? account.disabled
      if (input.rights) {
        // Without any right it would be nobody's to look after: it is shut out instead.
        const least = account.hasRightsElsewhere ? 0 : 1
        await writeRights(own, id, subtrees, await givenRights(administering, input.rights, least))
      }
      await own.nativeUpdate(Account, { id }, { username, displayName, disabled, version: account.version + 1 })
      if (disabled) await endSessions(own, id, { butOf: undefined })
      return id
    }),
  )
}

/** Takes an account's password away, ends its sessions, and makes a link by which its owner chooses another. */
export function resetPassword(writer: Writer, viewer: Viewer | null, input: ResetPasswordInput): Promise<Linked> {
  const id = uuidOf('Account', input.accountId)
  return asAdministrator(writer, viewer, async administering => {
    const { writer: own, viewer: now } = administering
    await once(own, now, 'resetPassword', input, async () => {
      const account = await seen(administering, id, input.version, ['RESET'])
      await own.nativeUpdate(Account, { id }, { passwordHash: null, version: account.version + 1 })
      await endSessions(own, id, { butOf: undefined })
      return id
    })
    return { id, link: await makeLink(own, id) }
  })
}

/** Ends one or all sessions of an account. @returns how many */
export function endAccountSessions(
  writer: Writer,
  viewer: Viewer | null,
  { accountId, sessionId }: EndAccountSessionsInput,
): Promise<number> {
  const id = uuidOf('Account', accountId)
  return asAdministrator(writer, viewer, administering =>
    recorded(administering.writer, actNow()!, async () => {
      await accountFor(administering, id, ['END_SESSIONS'])
      const ended = await endSessions(administering.writer, id, sessionId ? { id: sessionId } : { butOf: undefined })
      if (sessionId && ended === 0)
        throw new DomainError('NOT_FOUND', 'There is no such session.', { argument: 'sessionId' })
      return ended
    }),
  )
}

/** The account of a change, as whoever makes it has seen it. @throws VERSION_CONFLICT */
async function seen(administering: Administering, id: string, version: number, doings: readonly Doing[]) {
  const account = await accountFor(administering, id, doings)
  if (account.version === version) return account
  throw new DomainError(
    'VERSION_CONFLICT',
    'Somebody has changed this account since you read it. Read it again and repeat your change.',
    { version: account.version },
  )
}
