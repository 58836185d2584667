import { randomBytes } from 'node:crypto'
import type { Reader, Writer } from '../../database/access.ts'
import { rows, run } from '../../database/rows.ts'
import { hashOfToken } from '../session.service.ts'
import type { AccountLink } from './link.type.ts'

/** How long somebody has to open an account. */
const DAYS = 7

/** Makes a link to an account, in place of an earlier one; without an account, that to the first administrator. Only its hash is kept. */
export async function makeLink(writer: Writer, accountId: string | null, hours = DAYS * 24): Promise<AccountLink> {
  const token = randomBytes(32).toString('base64url')
  const expiresAt = new Date(Date.now() + hours * 3_600_000)
  await run(writer, 'delete from account_link where expires_at < now() or account_id is not distinct from $1::uuid', [
    accountId,
  ])
  await run(writer, 'insert into account_link (token_hash, account_id, expires_at) values ($1, $2::uuid, $3)', [
    hashOfToken(token),
    accountId,
    expiresAt.toISOString(),
  ])
  return { path: `/open#${token}`, expiresAt }
}

/** What a link that still works opens. */
export interface Opened {
  /** Null: the first administrator's. */
  readonly accountId: string | null
  readonly username: string | null
  readonly displayName: string | null
  readonly expiresAt: string
}

const WORKS = `l.expires_at > now() and (l.account_id is null or not a.disabled)`

/** What a link opens; nothing when it has been used, is over, or its account is shut out. */
export async function findLink(reader: Reader, token: string): Promise<Opened | undefined> {
  const [found] = await rows<Opened>(
    reader,
    `select l.account_id as "accountId", a.username, a.display_name as "displayName", l.expires_at::text as "expiresAt"
     from account_link l left join account a on a.id = l.account_id where l.token_hash = $1 and ${WORKS}`,
    [hashOfToken(token)],
  )
  return found
}

/** Uses a link up. @returns whether it was there to be used */
export async function useUpLink(writer: Writer, token: string): Promise<boolean> {
  const used = await run(writer, 'delete from account_link where token_hash = $1 returning 1', [hashOfToken(token)])
  return used.length > 0
}

/** Lets no link open an account any more. */
export const dropLinks = (writer: Writer, accountId: string): Promise<unknown> =>
  run(writer, 'delete from account_link where account_id = $1::uuid', [accountId])

/** Whether there is somebody who can administer anything and sign in: by more than a public password, if `demo` is false. */
export async function hasAdministrator(reader: Reader, demo: boolean): Promise<boolean> {
  const found = await rows(
    reader,
    `select 1 from account a join account_right r on r.account_id = a.id
     where r.role = 'ADMINISTRATOR' and not a.disabled and (a.password_hash is not null or a.provider_subject is not null) and (not a.demo or $1) limit 1`,
    [demo],
  )
  return found.length > 0
}
