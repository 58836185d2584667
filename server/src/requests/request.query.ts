import type { Reader, Writer } from '../database/access.ts'
import { oneRow, run } from '../database/rows.ts'

/** How long an answer is kept under its key, at least. */
const KEPT_DAYS = 30

/** How many that are older a new one takes away. */
const SWEPT = 100

/** A request that has a name, and what it asks for. */
export interface NamedRequest {
  readonly accountId: string
  readonly key: string
  readonly bodyHash: string
}

/**
 * Takes a key for the transaction's request. False when it is taken; while another transaction is still at it, waits for
 * that one's end.
 */
export async function claimKey(writer: Writer, { accountId, key, bodyHash }: NamedRequest): Promise<boolean> {
  const claimed = await run(
    writer,
    `insert into request (account_id, key, body_hash) values ($1, $2, $3) on conflict do nothing returning key`,
    [accountId, key, bodyHash],
  )
  if (claimed.length > 0) await sweep(writer)
  return claimed.length > 0
}

/** What was asked under a key, and its answer as JSON text. */
export const findAnswer = (
  reader: Reader,
  { accountId, key }: NamedRequest,
): Promise<{ bodyHash: string; answer: string }> =>
  oneRow(reader, `select body_hash as "bodyHash", answer from request where account_id = $1 and key = $2`, [
    accountId,
    key,
  ])

export async function keepAnswer(writer: Writer, { accountId, key }: NamedRequest, answer: string): Promise<void> {
  await run(writer, `update request set answer = $3 where account_id = $1 and key = $2`, [accountId, key, answer])
}

async function sweep(writer: Writer): Promise<void> {
  await run(
    writer,
    `delete from request where (account_id, key) in (
       select account_id, key from request where created_at < now() - make_interval(days => $1) limit $2 for update skip locked)`,
    [KEPT_DAYS, SWEPT],
  )
}
