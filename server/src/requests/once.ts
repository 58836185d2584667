import { createHash } from 'node:crypto'
import { recorded } from '../act/act.query.ts'
import { Act, actNow } from '../act/act.ts'
import type { Reader, Writer } from '../database/access.ts'
import { DomainError } from '../errors/domain-error.ts'
import type { MutationInput } from '../graphql/mutation-input.ts'
import type { Viewer } from '../viewer/viewer.ts'
import { claimKey, findAnswer, keepAnswer, type NamedRequest } from './request.query.ts'

/**
 * Carries out a request inside the transaction of `writer`, and records who did it; one that has a key is carried out once, and its
 * answer kept with what it wrote. The answer must be JSON: names and versions, from which whatever is asked of it is read anew.
 * @throws BAD_USER_INPUT for a key that can't be one; [422] when it was another request's
 */
export async function once<Answer>(
  writer: Writer,
  viewer: Viewer,
  mutation: string,
  input: MutationInput,
  act: () => Promise<Answer>,
): Promise<Answer> {
  const request = namedRequest(viewer, mutation, input)
  const done = actNow() ?? new Act(mutation, { accountId: viewer.accountId, way: 'PAGE', address: null })
  if (!request) return recorded(writer, done, act)
  if (!(await claimKey(writer, request))) return answered(writer, request)
  const answer = await recorded(writer, done, act)
  await keepAnswer(writer, request, JSON.stringify(answer))
  return answer
}

async function answered<Answer>(reader: Reader, request: NamedRequest): Promise<Answer> {
  const { bodyHash, answer } = await findAnswer(reader, request)
  if (bodyHash !== request.bodyHash)
    throw new DomainError('BAD_USER_INPUT', 'This idempotency key was another request’s.', {
      argument: 'idempotencyKey',
      reason: 'KEY_REUSED',
      http: { status: 422 },
    })
  return JSON.parse(answer) as Answer
}

function namedRequest(
  { accountId, key: asking }: Viewer,
  mutation: string,
  { idempotencyKey: key, ...asked }: MutationInput,
): NamedRequest | undefined {
  if (key === null || key === undefined) return undefined
  if (!/^[\x21-\x7e]{8,100}$/.test(key))
    throw new DomainError('BAD_USER_INPUT', 'An idempotency key has 8 to 100 visible ASCII characters.', {
      argument: 'idempotencyKey',
    })
  const body = JSON.stringify([mutation, asked], (_, value) => (isRecord(value) ? sorted(value) : value))
  // Programs of one account know nothing of each other's names.
  const name = asking ? `${asking.keyId} ${key}` : key
  return { accountId, key: name, bodyHash: createHash('sha256').update(body).digest('hex') }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The same members in the order of their names: a client may write them in any. */
const sorted = (record: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)))
