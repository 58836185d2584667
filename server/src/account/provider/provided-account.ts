import { parseText } from '@geyi/shared/text'
import { recordAct } from '../../act/act.query.ts'
import { Act, type ActKind } from '../../act/act.ts'
import type { Writer } from '../../database/access.ts'
import { rows } from '../../database/rows.ts'
import { globalId } from '../../graphql/global-id.ts'
import { Account } from '../account.entity.ts'
import { takeTurn, writeRights } from '../accounts/accounts.query.ts'
import { endSessions } from '../own/sessions.query.ts'
import { closeSession, openSession } from '../session.service.ts'
import { DISPLAY_NAME } from '../username.ts'
import type { ProviderSettings } from './provider-settings.ts'
import { type Claims, rightsOf } from './rights-of-claims.ts'

/** Why somebody whom the provider knows does not come in. */
export type Refusal = 'NO_RIGHTS' | 'DISABLED'

/**
 * Signs in whom the provider has named: makes the account at the first time, and gives it the rights that the claims say now, in the
 * place of all it had. @returns the token of a session, or why there is none
 */
export function signInProvided(
  writer: Writer,
  { subject, claims }: { readonly subject: string; readonly claims: Claims },
  settings: ProviderSettings,
  { older, address }: { readonly older: string | undefined; readonly address: string },
): Promise<{ token: string } | { refusal: Refusal }> {
  const rights = rightsOf(claims, settings)
  return writer.transactional(async own => {
    await takeTurn(own)
    const known = await own.findOne(Account, { providerSubject: subject })
    const record = (kind: ActKind, accountId: string | null) => {
      const act = new Act('signIn', { accountId, way: 'PROVIDER', address }, kind)
      if (accountId && !known) act.on(globalId('Account', accountId))
      return recordAct(own, act)
    }
    if (known?.disabled || (!known && rights.length === 0)) {
      await record('SIGN_IN_FAILED', known?.id ?? null)
      return { refusal: known ? 'DISABLED' : 'NO_RIGHTS' }
    }
    const account = known ?? (await newAccount(own, subject, claims))
    account.displayName = displayNameOf(claims) ?? account.displayName
    account.version += known ? 1 : 0
    await own.flush()
    await writeRights(own, account.id, [''], rights)
    await record(rights.length === 0 ? 'SIGN_IN_FAILED' : 'SIGN_IN', account.id)
    if (rights.length === 0) {
      await endSessions(own, account.id, { butOf: undefined })
      return { refusal: 'NO_RIGHTS' }
    }
    if (older) await closeSession(own, older)
    return { token: await openSession(own, account.id) }
  })
}

/** An account of its own, never one of the same name that there is: whoever calls himself so elsewhere need not be the same. */
async function newAccount(writer: Writer, subject: string, claims: Claims): Promise<Account> {
  const username = await freeUsername(writer, usernameOf(claims))
  return writer.create(Account, {
    username,
    displayName: username,
    passwordHash: null,
    providerSubject: subject,
    demo: false,
    disabled: false,
  })
}

function usernameOf({ preferred_username: preferred, email, sub }: Claims): string {
  const wanted = [preferred, typeof email === 'string' ? email.split('@')[0] : undefined, sub]
  const text = wanted.find(one => typeof one === 'string' && one.trim() !== '') as string
  const username = text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}._-]+/gu, '-')
    .slice(0, 60)
  return username.length < 2 ? `user-${username}` : username
}

async function freeUsername(writer: Writer, wanted: string): Promise<string> {
  for (let number = 1; ; number++) {
    const username = number === 1 ? wanted : `${wanted}-${number}`
    if ((await rows(writer, 'select 1 from account where username = $1', [username])).length === 0) return username
  }
}

function displayNameOf({ name }: Claims): string | undefined {
  const parsed = typeof name === 'string' ? parseText(name, DISPLAY_NAME) : undefined
  return parsed?.ok ? parsed.value || undefined : undefined
}
