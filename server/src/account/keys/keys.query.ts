import type { Reader, Writer } from '../../database/access.ts'
import { Conditions } from '../../database/conditions.ts'
import { oneRow, rows, run } from '../../database/rows.ts'
import { timeText } from '../../database/time-text.ts'
import { operations } from '../../viewer/operations.ts'
import type { ScopeName } from '../../viewer/scope.ts'
import { beginningOfSecret, hashOfSecret } from '../key/secret.ts'
import type { ApiKeyDay, ApiKeyNode } from './api-key.type.ts'
import type { ApiKeyFilter } from './keys.inputs.ts'

/** Days of use that are told. */
export const DAYS_TOLD = 30

/** SQL: whether all divisions of a key lie in the subtrees of a parameter. */
const seen = (subtrees: string): string =>
  `not exists (select 1 from unnest(k.division_codes) as d(code)
     where not exists (select 1 from unnest(${subtrees}::text[]) as t(code) where starts_with(d.code, t.code)))`

/** SQL: whether who made a key still keeps keys in any of its divisions, or in a part of one; by the roles of a parameter. */
const kept = (roles: string): string =>
  `(not a.disabled and exists (select 1 from account_right r, unnest(k.division_codes) as d(code)
     where r.account_id = a.id and r.role = any(${roles}::text[]) and (starts_with(d.code, r.division_code) or starts_with(r.division_code, d.code))))`

const stateOf = (roles: string): string =>
  `case when k.revoked_at is not null then 'REVOKED' when k.expires_at <= now() then 'EXPIRED' when ${kept(roles)} then 'ACTIVE' else 'SUSPENDED' end`

const columns = (roles: string): string =>
  `'ApiKey:' || k.id as "id", k.name, k.beginning, to_json(k.scopes) as scopes, to_json(k.division_codes) as "divisionCodes", ${stateOf(roles)} as state,
   a.username as "makerUsername", a.display_name as "makerName", ${timeText('k.created_at')} as "createdAt", ${timeText('k.expires_at')} as "expiresAt",
   ${timeText('k.revoked_at')} as "revokedAt", ${timeText('k.last_used_at')} as "lastUsedAt",
   coalesce((select sum(u.requests) from api_key_use u where u.key_id = k.id and ${told}), 0)::float8 as requests`

const told = `u.day > (now() at time zone 'Asia/Shanghai')::date - ${DAYS_TOLD}`

const { roles: KEEPERS } = operations.MANAGE_KEYS

/** Keys by their uuids, as who keeps keys in some subtrees sees them. */
export const findKeysById = (
  reader: Reader,
  subtrees: readonly string[],
  ids: readonly string[],
): Promise<ApiKeyNode[]> =>
  rows(
    reader,
    `select ${columns('$3')} from api_key k join account a on a.id = k.account_id where k.id = any($2::uuid[]) and ${seen('$1')}`,
    [subtrees, ids, KEEPERS],
  )

/** Where a page of keys begins: after this one. */
export interface AfterKey {
  readonly at: string
  readonly id: string
}

/** A listed key with the exact time that it is listed by. */
export type ListedKey = ApiKeyNode & { readonly at: string }

/** Keys that who keeps keys in some subtrees sees, the latest first. */
export function findKeys(
  reader: Reader,
  subtrees: readonly string[],
  filter: ApiKeyFilter,
  after: AfterKey | undefined,
  limit: number,
): Promise<ListedKey[]> {
  const { where, roles } = conditionsOf(subtrees, filter)
  if (after)
    where.add(`(k.created_at, k.id) < (${where.parameter(after.at)}::timestamptz, ${where.parameter(after.id)}::uuid)`)
  return rows(
    reader,
    `select ${columns(roles)}, k.created_at::text as at from api_key k join account a on a.id = k.account_id where ${where}
     order by k.created_at desc, k.id desc limit ${where.parameter(limit)}`,
    where.parameters,
  )
}

export async function countKeys(reader: Reader, subtrees: readonly string[], filter: ApiKeyFilter): Promise<number> {
  const { where } = conditionsOf(subtrees, filter)
  const sql = `select count(*)::int as count from api_key k join account a on a.id = k.account_id where ${where}`
  return (await oneRow<{ count: number }>(reader, sql, where.parameters)).count
}

function conditionsOf(subtrees: readonly string[], { search, scope, state }: ApiKeyFilter) {
  const where = new Conditions()
  const roles = where.parameter(KEEPERS)
  where.add(`cardinality(${roles}::text[]) > 0`)
  where.add(seen(where.parameter(subtrees)))
  if (search) where.contains(`(k.name || ' ' || k.beginning || ' ' || a.username || ' ' || a.display_name)`, search)
  if (scope) where.add(`${where.parameter(scope)} = any(k.scopes)`)
  if (state) where.add(`${stateOf(roles)} = ${where.parameter(state)}`)
  return { where, roles }
}

/** What keys have used on the days of which is told, by their uuids, the earliest first. */
export const findUse = (reader: Reader, ids: readonly string[]): Promise<(ApiKeyDay & { readonly keyId: string })[]> =>
  rows(
    reader,
    `select u.key_id as "keyId", u.day::text as day, u.requests::float8 as requests, u.cost::float8 as cost
     from api_key_use u where u.key_id = any($1::uuid[]) and ${told} order by u.key_id, u.day`,
    [ids],
  )

/** A key that is to be. */
export interface NewKey {
  readonly id: string
  readonly name: string
  readonly scopes: readonly ScopeName[]
  readonly divisionCodes: readonly string[]
  readonly accountId: string
  readonly expiresAt: Date
}

export const addKey = (
  writer: Writer,
  { id, name, scopes, divisionCodes, accountId, expiresAt }: NewKey,
  secret: string,
): Promise<unknown> =>
  run(
    writer,
    `insert into api_key (id, name, secret_hash, beginning, scopes, division_codes, account_id, expires_at)
     values ($1::uuid, $2, $3, $4, $5::text[], $6::text[], $7::uuid, $8::timestamptz)`,
    [
      id,
      name,
      hashOfSecret(secret),
      beginningOfSecret(secret),
      scopes,
      divisionCodes,
      accountId,
      expiresAt.toISOString(),
    ],
  )

/** Lets another secret be that of a key. */
export const changeSecret = (writer: Writer, id: string, secret: string): Promise<unknown> =>
  run(writer, 'update api_key set secret_hash = $2, beginning = $3 where id = $1::uuid', [
    id,
    hashOfSecret(secret),
    beginningOfSecret(secret),
  ])

/** Ends a key for ever. What was revoked before stays as it is. */
export const endKey = (writer: Writer, id: string, accountId: string | null): Promise<unknown> =>
  run(
    writer,
    'update api_key set revoked_at = now(), revoked_by = $2::uuid where id = $1::uuid and revoked_at is null',
    [id, accountId],
  )
