import type { Reader, Writer } from '../../database/access.ts'
import { rows } from '../../database/rows.ts'
import { hashOfToken } from '../session.service.ts'
import type { AccountSession } from './own-account.type.ts'

/** What names a session without opening it: the hash of what is kept of its token. */
const ID = `encode(sha256(s.token_hash::bytea), 'hex')`

/** The sessions of an account that are not over, the latest first; `token` is that of who asks. */
export async function sessionsOf(
  reader: Reader,
  accountId: string,
  token: string | undefined,
): Promise<AccountSession[]> {
  const found = await rows<{ sessionId: string; startedAt: string; endsAt: string; isCurrent: boolean }>(
    reader,
    `select ${ID} as "sessionId", s.created_at::text as "startedAt", s.expires_at::text as "endsAt", s.token_hash = $2 as "isCurrent"
     from session s where s.account_id = $1::uuid and s.expires_at > now() order by s.created_at desc, s.token_hash`,
    [accountId, token === undefined ? '' : hashOfToken(token)],
  )
  return found.map(session => ({
    ...session,
    startedAt: new Date(session.startedAt),
    endsAt: new Date(session.endsAt),
  }))
}

/** Ends sessions of an account: one, or without an id all but that of a token. @returns how many */
export async function endSessions(
  writer: Writer,
  accountId: string,
  which: { readonly id: string } | { readonly butOf: string | undefined },
): Promise<number> {
  const [condition, value] =
    'id' in which ? [`${ID} = $2`, which.id] : ['s.token_hash <> $2', which.butOf ? hashOfToken(which.butOf) : '']
  const ended = await rows(writer, `delete from session s where s.account_id = $1::uuid and ${condition} returning 1`, [
    accountId,
    value,
  ])
  return ended.length
}
