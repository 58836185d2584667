import { createHash, randomBytes } from 'node:crypto'
import type { Reader, Writer } from '../database/access.ts'
import { rows } from '../database/rows.ts'
import type { Viewer } from '../viewer/viewer.ts'
import { Account } from './account.entity.ts'
import { Session } from './session.entity.ts'

/** How long a session lasts without signing in again. */
export const SESSION_DAYS = 14

/** What is kept of a token. */
export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('hex')

/** Opens a session and returns its token, which is stored nowhere. */
export async function openSession(writer: Writer, accountId: string): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  writer.create(Session, {
    tokenHash: hashOfToken(token),
    account: writer.getReference(Account, accountId),
    expiresAt: new Date(Date.now() + SESSION_DAYS * 86_400_000),
  })
  await writer.flush()
  return token
}

export async function closeSession(writer: Writer, token: string): Promise<void> {
  await writer.nativeDelete(Session, { tokenHash: hashOfToken(token) })
}

/** Who holds a token, with the rights as they are now; `null` when the session is unknown, over, or its account disabled. */
export async function viewerOf(reader: Reader, token: string): Promise<Viewer | null> {
  const [viewer] = await rows<Viewer>(
    reader,
    `select a.id as "accountId", a.username, a.display_name as "displayName", a.demo,
       coalesce((select json_agg(json_build_object('role', r.role, 'divisionCode', r.division_code) order by r.division_code)
                 from account_right r where r.account_id = a.id), '[]') as rights
     from session s join account a on a.id = s.account_id
     where s.token_hash = $1 and s.expires_at > now() and not a.disabled`,
    [hashOfToken(token)],
  )
  return viewer ?? null
}

/** Whether an account signs in through the provider of identities. */
export const isProvided = async (reader: Reader, { accountId }: Viewer): Promise<boolean> =>
  (await rows(reader, 'select 1 from account where id = $1::uuid and provider_subject is not null', [accountId]))
    .length > 0
