import { createHash } from 'node:crypto'
import type { Edit } from '@geyi/shared/edits'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { Viewer } from '../account/viewer.ts'
import { DomainError } from '../api/domain-error.ts'
import { uuidOf } from '../api/global-id.ts'
import type { LogPayload } from './append-to-log.ts'
import { findRequest, insertRequest } from './request.query.ts'
import type { SeenPlan } from './write-plan.ts'

/** A request's name and what it asked for. */
export interface RequestKey {
  readonly key: string
  readonly bodyHash: string
}

interface NamedRequest extends SeenPlan {
  readonly idempotencyKey?: string | null | undefined
}

/** The name of a request that has one, and what it asks for. @throws BAD_USER_INPUT for a name that can't be one */
export function keyOf(
  { planId, idempotencyKey, version }: NamedRequest,
  asks: readonly Edit[] | 'UNDO' | 'REDO',
): RequestKey | undefined {
  if (idempotencyKey === null || idempotencyKey === undefined) return undefined
  if (!/^[\x21-\x7e]{8,100}$/.test(idempotencyKey))
    throw new DomainError('BAD_USER_INPUT', 'An idempotency key has 8 to 100 visible ASCII characters.', {
      argument: 'idempotencyKey',
    })
  const body = JSON.stringify([uuidOf('Plan', planId), version, asks])
  return { key: idempotencyKey, bodyHash: createHash('sha256').update(body).digest('hex') }
}

/** The answer that the same request has had. @throws BAD_USER_INPUT [422] when the key was another request's */
export async function findAnswered(
  em: EntityManager,
  { accountId }: Viewer,
  { key, bodyHash }: RequestKey,
): Promise<LogPayload | undefined> {
  const request = await findRequest(em, accountId, key)
  if (!request) return undefined
  if (request.bodyHash !== bodyHash)
    throw new DomainError('BAD_USER_INPUT', 'This idempotency key was another request’s.', {
      argument: 'idempotencyKey',
      reason: 'KEY_REUSED',
      http: { status: 422 },
    })
  const { planId, version, firstSequence, lastSequence } = request
  return { planId, version, firstSequence, lastSequence, coverage: undefined }
}

/** Keeps the answer of a request under its key. */
export const rememberRequest = (
  em: EntityManager,
  { accountId }: Viewer,
  { key, bodyHash }: RequestKey,
  payload: LogPayload,
): Promise<void> => insertRequest(em, { ...payload, accountId, key, bodyHash })
