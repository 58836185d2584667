import { sql } from 'kysely'
import type { Reader, Writer } from '../../database/access.ts'
import { changeExactly } from '../../database/changed-rows.ts'
import { insertRows } from '../../database/insert-rows.ts'
import { rows, run } from '../../database/rows.ts'
import { gridNow } from '../person/member.query.ts'
import type { StaffEmployment } from '../person/staff-role.ts'
import type { Assignment } from './assignments.ts'

/** What the roster says of somebody. */
export interface MemberContent {
  readonly divisionCode: string
  readonly code: string | null
  readonly name: string
  readonly pinyin: string
  readonly initials: string
  readonly employment: StaffEmployment | null
  readonly officePhone: string | null
}

/** Somebody as they stand on the roster. */
export interface MemberState extends MemberContent {
  readonly id: string
  readonly version: number
}

/** One who changes rosters at a time, until the transaction ends: what is read then holds when it is written. */
export const takeTurn = (writer: Writer): Promise<unknown> =>
  run(writer, `select pg_advisory_xact_lock(hashtext('geyi staff'))`)

const state = `m.id, m.version, m.division_code as "divisionCode", m.code, m.name, m.pinyin, m.initials, m.employment, m.office_phone as "officePhone"`

/** People by their uuids: those on a roster, or those taken off one. */
export const membersNow = (
  reader: Reader,
  ids: readonly string[],
  { takenOff = false }: { readonly takenOff?: boolean } = {},
): Promise<MemberState[]> =>
  rows(
    reader,
    `select ${state} from staff_member m where m.id = any($1::uuid[]) and m.erased_at is null and m.deleted_at is ${takenOff ? 'not ' : ''}null`,
    [ids],
  )

/** Everybody on the rosters of a division. */
export const membersWithin = (reader: Reader, division: string): Promise<MemberState[]> =>
  rows(
    reader,
    `select ${state} from staff_member m where starts_with(m.division_code, $1) and m.erased_at is null and m.deleted_at is null order by m.id`,
    [division],
  )

const assignment = `f.id, f.member_id as "memberId", f.grid_id as "gridId", f.role, f.since::text as since, f.until::text as until`

/** All assignments of some people, and the leaders of some grids. */
export const assignmentsAround = (
  reader: Reader,
  memberIds: readonly string[],
  gridIds: readonly string[],
): Promise<Assignment[]> =>
  rows(
    reader,
    `select ${assignment} from grid_staff f where f.member_id = any($1::uuid[]) or (f.grid_id = any($2::uuid[]) and f.role = 'LEADER') order by f.since, f.id`,
    [memberIds, gridIds],
  )

/** A grid that somebody is to serve in: its code today, or its last or first one, and the day on which it ends for good. */
export interface GridNow {
  readonly id: string
  readonly code: string
  readonly endsOn: string | null
}

export const gridsNow = (reader: Reader, ids: readonly string[]): Promise<GridNow[]> =>
  rows(
    reader,
    `select k.grid_id as id, v.code, (select o.valid_to::text from grid_version o where o.grid_id = k.grid_id and o.valid_to is distinct from o.valid_from
       order by o.valid_from desc limit 1) as "endsOn"
     from (select distinct unnest($1::uuid[]) as grid_id) k ${gridNow('k')}`,
    [ids],
  )

/** Numbers that people of a district have or had, of some. */
export const codesTaken = (
  reader: Reader,
  district: string,
  codes: readonly string[],
): Promise<{ id: string; code: string }[]> =>
  rows(reader, `select id, code from staff_member where left(division_code, 6) = $1 and code = any($2::text[])`, [
    district,
    codes,
  ])

/** How far the numbers have come that a district gave by itself. */
export async function lastSerialOf(reader: Reader, district: string): Promise<number> {
  const [found] = await rows<{ last: number | null }>(
    reader,
    `select max(substr(code, 2)::int) as last from staff_member where left(division_code, 6) = $1 and code ~ '^W[0-9]{1,8}$'`,
    [district],
  )
  return found?.last ?? 0
}

/** Adds people to rosters. */
export const addMembers = (writer: Writer, members: readonly MemberState[]): Promise<void> =>
  insertRows(
    writer,
    'staff_member',
    {
      id: ['uuid', ({ id }) => id],
      division_code: ['text', ({ divisionCode }) => divisionCode],
      code: ['text', ({ code }) => code],
      name: ['text', ({ name }) => name],
      pinyin: ['text', ({ pinyin }) => pinyin],
      initials: ['text', ({ initials }) => initials],
      employment: ['text', ({ employment }) => employment],
      office_phone: ['text', ({ officePhone }) => officePhone],
    },
    members,
  )

/** Writes what the roster says of people; the version of each is one more. */
export const changeMembers = (writer: Writer, members: readonly MemberState[]): Promise<void> => {
  const of = <Key extends keyof MemberState>(key: Key) => members.map(member => member[key])
  return changeExactly(
    members.length,
    writer,
    sql`update staff_member m set version = m.version + 1, division_code = n.division_code, code = n.code, name = n.name, pinyin = n.pinyin,
        initials = n.initials, employment = n.employment, office_phone = n.office_phone, deleted_at = null, taken_away = null
      from unnest(${of('id')}::uuid[], ${of('divisionCode')}::text[], ${of('code')}::text[], ${of('name')}::text[], ${of('pinyin')}::text[],
        ${of('initials')}::text[], ${of('employment')}::text[], ${of('officePhone')}::text[])
        as n(id, division_code, code, name, pinyin, initials, employment, office_phone) where m.id = n.id`,
  )
}

/** Counts a change of people of whom only where they serve is another. */
export const countChange = (writer: Writer, ids: readonly string[]): Promise<unknown> =>
  run(writer, 'update staff_member set version = version + 1 where id = any($1::uuid[])', [ids])

/**
 * Writes assignments: first what goes and what ends, so that a grid never has two leaders without an end. What a plan ended and somebody
 * then changes is no longer the plan’s to take back.
 */
export async function writeAssignments(
  writer: Writer,
  {
    removed,
    changed,
    added,
  }: {
    readonly removed: readonly Assignment[]
    readonly changed: readonly Assignment[]
    readonly added: readonly Assignment[]
  },
  planId: string | null = null,
): Promise<void> {
  await run(writer, 'delete from grid_staff where id = any($1::uuid[])', [removed.map(({ id }) => id)])
  for (const ends of [true, false]) {
    const part = changed.filter(({ until }) => (until !== null) === ends)
    if (part.length === 0) continue
    const of = (key: keyof Assignment) => part.map(one => one[key])
    await changeExactly(
      part.length,
      writer,
      sql`update grid_staff f set grid_id = n.grid_id, role = n.role, since = n.since::date, until = n.until::date,
          ended_by = ${planId}::uuid, until_before = case when ${planId}::uuid is not null then f.until end
        from unnest(${of('id')}::uuid[], ${of('gridId')}::uuid[], ${of('role')}::text[], ${of('since')}::text[], ${of('until')}::text[])
          as n(id, grid_id, role, since, until) where f.id = n.id`,
    )
  }
  await insertRows(
    writer,
    'grid_staff',
    {
      id: ['uuid', ({ id }) => id],
      member_id: ['uuid', ({ memberId }) => memberId],
      grid_id: ['uuid', ({ gridId }) => gridId],
      role: ['text', ({ role }) => role],
      since: ['date', ({ since }) => since],
      until: ['date', ({ until }) => until],
      plan_id: ['uuid', () => planId],
    },
    added,
  )
}
