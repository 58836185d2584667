import type { Reader, Writer } from '../../database/access.ts'
import { Conditions } from '../../database/conditions.ts'
import { holdsOn } from '../../database/holds-on.ts'
import { oneRow, rows, run } from '../../database/rows.ts'
import { timeText } from '../../database/time-text.ts'
import { today } from '../../graphql/day.ts'
import type { RoleName } from '../../viewer/role.ts'
import type { Viewer } from '../../viewer/viewer.ts'
import type { AccountNode } from './account.type.ts'
import type { AccountFilter } from './accounts.inputs.ts'

/** SQL: whether a right lies in one of the subtrees of a parameter. */
const inside = (right: string, subtrees: string): string =>
  `exists (select 1 from unnest(${subtrees}::text[]) as t(code) where starts_with(${right}.division_code, t.code))`

/** SQL: whether an account is to be seen by who administers some subtrees; one without any right, by who administers everything. */
const seen = (subtrees: string): string =>
  `('' = any(${subtrees}::text[]) or exists (select 1 from account_right r where r.account_id = a.id and ${inside('r', subtrees)}))`

const columns = (
  subtrees: string,
): string => `'Account:' || a.id as "id", a.version, a.username, a.display_name as "displayName", a.disabled,
  case when a.demo then 'DEMO' when a.provider_subject is not null then 'PROVIDER' when a.password_hash is null then 'LINK' else 'PASSWORD' end as "signsInBy",
  coalesce((select json_agg(json_build_object('role', r.role, 'divisionCode', r.division_code) order by r.division_code, r.role)
            from account_right r where r.account_id = a.id and ${inside('r', subtrees)}), '[]') as rights,
  exists (select 1 from account_right r where r.account_id = a.id and not ${inside('r', subtrees)}) as "hasRightsElsewhere",
  ${timeText('a.created_at')} as "createdAt"`

/** Accounts by their uuids, as who administers some subtrees sees them. */
export const findAccountsById = (
  reader: Reader,
  subtrees: readonly string[],
  ids: readonly string[],
): Promise<AccountNode[]> =>
  rows(reader, `select ${columns('$1')} from account a where a.id = any($2::uuid[]) and ${seen('$1')}`, [subtrees, ids])

/** Accounts that who administers some subtrees sees, by their names. */
export function findAccounts(
  reader: Reader,
  subtrees: readonly string[],
  filter: AccountFilter,
  after: string | undefined,
  limit: number,
): Promise<AccountNode[]> {
  const { where, mine } = conditionsOf(subtrees, filter)
  if (after !== undefined) where.add(`a.username collate "C" > ${where.parameter(after)}`)
  return rows(
    reader,
    `select ${columns(mine)} from account a where ${where} order by a.username collate "C" limit ${where.parameter(limit)}`,
    where.parameters,
  )
}

export async function countAccounts(
  reader: Reader,
  subtrees: readonly string[],
  filter: AccountFilter,
): Promise<number> {
  const { where } = conditionsOf(subtrees, filter)
  const sql = `select count(*)::int as count from account a where ${where}`
  return (await oneRow<{ count: number }>(reader, sql, where.parameters)).count
}

function conditionsOf(
  subtrees: readonly string[],
  { search, within, role, disabled }: AccountFilter,
): { where: Conditions; mine: string } {
  const where = new Conditions()
  const mine = where.parameter(subtrees)
  where.add(seen(mine))
  if (search) where.contains(`(a.username || ' ' || a.display_name)`, search)
  if (typeof disabled === 'boolean') where.add(`a.disabled = ${where.parameter(disabled)}`)
  if (within || role) {
    const parts = [
      inside('r', mine),
      ...(within ? [`starts_with(r.division_code, ${where.parameter(within)})`] : []),
      ...(role ? [`r.role = ${where.parameter(role)}`] : []),
    ]
    where.add(`exists (select 1 from account_right r where r.account_id = a.id and ${parts.join(' and ')})`)
  }
  return { where, mine }
}

/** Which of these codes no division has today. */
export async function unknownDivisions(reader: Reader, codes: readonly string[]): Promise<string[]> {
  const found = await rows<{ code: string }>(
    reader,
    `select k.code from unnest($1::text[]) as k(code)
     where k.code <> '' and not exists (select 1 from division_version v where v.code = k.code and ${holdsOn(today())})`,
    [codes],
  )
  return found.map(({ code }) => code)
}

/** One who changes accounts at a time, until the transaction ends: two administrators can't shut each other out at once. */
export const takeTurn = (writer: Writer): Promise<unknown> =>
  run(writer, `select pg_advisory_xact_lock(hashtext('geyi accounts'))`)

/** An account's rights as they are now; null when it is shut out. */
export async function rightsNow(reader: Reader, accountId: string): Promise<Viewer['rights'] | null> {
  const [found] = await rows<{ rights: Viewer['rights'] }>(
    reader,
    `select coalesce((select json_agg(json_build_object('role', r.role, 'divisionCode', r.division_code)) from account_right r where r.account_id = a.id), '[]') as rights
     from account a where a.id = $1::uuid and not a.disabled`,
    [accountId],
  )
  return found?.rights ?? null
}

/** Puts rights in the place of all that an account has within some subtrees. */
export async function writeRights(
  writer: Writer,
  accountId: string,
  subtrees: readonly string[],
  rights: readonly { readonly role: RoleName; readonly divisionCode: string }[],
): Promise<void> {
  await run(writer, `delete from account_right r where r.account_id = $1::uuid and ${inside('r', '$2')}`, [
    accountId,
    subtrees,
  ])
  await run(
    writer,
    `insert into account_right (account_id, role, division_code) select distinct $1::uuid, role, code from unnest($2::text[], $3::text[]) as k(role, code)`,
    [accountId, rights.map(({ role }) => role), rights.map(({ divisionCode }) => divisionCode)],
  )
}
