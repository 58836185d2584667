import type { Reader } from '../../database/access.ts'
import { Conditions } from '../../database/conditions.ts'
import { holdsAt } from '../../database/holds-on.ts'
import { oneRow, rows } from '../../database/rows.ts'
import { inChargeAt } from '../../grid/in-charge.ts'
import { callableIn, inSubtrees, memberColumns } from '../person/member.query.ts'
import type { StaffMember } from '../person/member.type.ts'
import type { GridsHeld, StaffFilter } from './member.filter.ts'

/** What a list of people is asked by. */
export interface MembersAsked {
  readonly filter: StaffFilter
  /** The day on which they serve. */
  readonly day: string
  /** Where the viewer reads rosters, and where phones in full. */
  readonly subtrees: readonly string[]
  readonly phones: readonly string[]
}

/** Where a page begins: after this person, in the order of the list. */
interface After {
  readonly pinyin: string
  readonly id: string
}

/** People in the order of their names. */
export function findMembers(
  reader: Reader,
  asked: MembersAsked,
  after: After | undefined,
  limit: number,
): Promise<(StaffMember & { pinyin: string })[]> {
  const where = conditionsOf(asked)
  if (after) where.add(`(m.pinyin, m.id) > (${where.parameter(after.pinyin)}, ${where.parameter(after.id)}::uuid)`)
  return rows(
    reader,
    `select ${memberColumns}, m.pinyin from staff_member m where ${where} order by m.pinyin, m.id limit ${where.parameter(limit)}`,
    where.parameters,
  )
}

export async function countMembers(reader: Reader, asked: MembersAsked): Promise<number> {
  const where = conditionsOf(asked)
  const sql = `select count(*)::int as count from staff_member m where ${where}`
  return (await oneRow<{ count: number }>(reader, sql, where.parameters)).count
}

const held: Readonly<Record<GridsHeld, string>> = { NONE: '= 0', ONE: '= 1', SEVERAL: '> 1' }

/** As many digits of a phone as are looked for at least: fewer are in too many. */
const FEWEST = 4

function conditionsOf({ filter, day, subtrees, phones }: MembersAsked): Conditions {
  const { within, role, employment, grids, search } = filter
  const where = new Conditions().add('m.deleted_at is null and m.erased_at is null')
  where.add(inSubtrees(where.parameter(subtrees)))
  // A parameter that nothing names has no type.
  const on = () => `${where.parameter(day)}::date`
  const serving = () => `from grid_staff f where f.member_id = m.id and ${inChargeAt(on(), 'f')}`
  if (within) {
    const code = where.parameter(within)
    where.add(`(starts_with(m.division_code, ${code}) or exists (
      select 1 from grid_staff f join grid_version v on v.grid_id = f.grid_id and ${holdsAt(on(), 'v')}
      where f.member_id = m.id and ${inChargeAt(on(), 'f')} and starts_with(v.code, ${code})))`)
  }
  if (role) where.add(`exists (select 1 ${serving()} and f.role = ${where.parameter(role)})`)
  if (employment) where.add(`m.employment = ${where.parameter(employment)}`)
  if (grids) where.add(`(select count(distinct f.grid_id) ${serving()}) ${held[grids]}`)
  if (search?.trim()) lookFor(where, search, phones)
  return where
}

/** A name, a number, or a phone that may be read in full: one that is masked is never looked into. */
function lookFor(where: Conditions, search: string, phones: readonly string[]): void {
  const parts = [
    where.containing(`(m.name || ' ' || coalesce(m.code, '') || ' ' || m.pinyin || ' ' || m.initials)`, search),
  ]
  const digits = search.normalize('NFKC').replace(/[\s+()-]/g, '')
  if (phones.length > 0 && digits.length >= FEWEST && /^\d+$/.test(digits))
    parts.push(
      `(regexp_replace(m.office_phone, '\\D', '', 'g') like ${where.parameter(`%${digits}%`)} and ${callableIn(where.parameter(phones))})`,
    )
  where.add(`(${parts.join(' or ')})`)
}
