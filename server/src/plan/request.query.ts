import type { EntityManager } from '@mikro-orm/postgresql'
import { rows } from '../database/rows.ts'

/** An answered request that has a key. */
export interface AnsweredRequest {
  readonly accountId: string
  readonly key: string
  readonly bodyHash: string
  readonly planId: string
  readonly version: number
  readonly firstSequence: number
  readonly lastSequence: number
}

export async function findRequest(
  em: EntityManager,
  accountId: string,
  key: string,
): Promise<AnsweredRequest | undefined> {
  const [found] = await rows<AnsweredRequest>(
    em,
    `select account_id as "accountId", key, body_hash as "bodyHash", plan_id as "planId", version,
       first_sequence as "firstSequence", last_sequence as "lastSequence"
     from plan_request where account_id = $1 and key = $2`,
    [accountId, key],
  )
  return found
}

export async function insertRequest(em: EntityManager, request: AnsweredRequest): Promise<void> {
  const { accountId, key, bodyHash, planId, version, firstSequence, lastSequence } = request
  await rows(
    em,
    `insert into plan_request (account_id, key, body_hash, plan_id, version, first_sequence, last_sequence) values ($1, $2, $3, $4, $5, $6, $7)`,
    [accountId, key, bodyHash, planId, version, firstSequence, lastSequence],
  )
}
