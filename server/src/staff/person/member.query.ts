import type { Reader } from '../../database/access.ts'
import { everHolds, holdsOn } from '../../database/holds-on.ts'
import { rows } from '../../database/rows.ts'
import type { Batch } from '../../graphql/context.ts'
import { today } from '../../graphql/day.ts'
import { inChargeAt } from '../../grid/in-charge.ts'
import type { StaffAssignment, StaffMember } from './member.type.ts'

/** Columns of a person as they are read. */
export const memberColumns = `'StaffMember:' || m.id as "id", m.version, m.code, m.name, m.employment, m.division_code as "divisionCode",
  m.erased_at is not null as erased, m.office_phone as "officePhone"`

/** SQL: the grid that a row of `grid_staff` names, as `v`: as it is today or, where it is not there today, as it last was or first will be. */
export const gridNow = (staff: string): string =>
  `join lateral (select v.code, v.name, v.valid_to from grid_version v where v.grid_id = ${staff}.grid_id and ${everHolds('v')}
     order by ${holdsOn(today())} desc, v.valid_from desc limit 1) v on true`

/** SQL: whether a person `m` is on a roster in the subtrees of a parameter, or serves there in a way. */
const onRosterOrServing = (subtrees: string, serving: string): string =>
  `('' = any(${subtrees}::text[]) or exists (select 1 from unnest(${subtrees}::text[]) as t(code) where starts_with(m.division_code, t.code)
     or exists (select 1 from grid_staff f ${gridNow('f')} where f.member_id = m.id and ${serving} and starts_with(v.code, t.code))))`

/**
 * SQL: whether a person `m` is somebody's to see who may do so in the subtrees of a parameter: they are on a roster there, or serve there
 * today or are to.
 */
export const inSubtrees = (subtrees: string): string =>
  onRosterOrServing(subtrees, `(f.until is null or f.until > date '${today()}')`)

/** SQL: whether a person `m` is somebody's to call, likewise: they are on a roster there, or serve there today. */
export const callableIn = (subtrees: string): string =>
  onRosterOrServing(subtrees, inChargeAt(`date '${today()}'`, 'f'))

/** People by their uuids, as who may read rosters in some subtrees sees them. */
export const findMembersById = (
  reader: Reader,
  subtrees: readonly string[],
  ids: readonly string[],
): Promise<StaffMember[]> =>
  rows(
    reader,
    `select ${memberColumns} from staff_member m where m.id = any($2::uuid[]) and m.deleted_at is null and ${inSubtrees('$1')}`,
    [subtrees, ids],
  )

/** Where each of many people has served, serves and will, the latest first. */
export const assignmentsOf: Batch<string, StaffAssignment[]> = async ({ reader }, ids) => {
  const found = await rows<StaffAssignment>(
    reader,
    `select f.id as "assignmentId", f.member_id as "memberId", 'Grid:' || f.grid_id as "gridId", v.code as "gridCode", v.name as "gridName",
       f.role, f.since::text as since, f.until::text as until
     from grid_staff f ${gridNow('f')} where f.member_id = any($1::uuid[]) order by f.since desc, v.code, f.id`,
    [ids],
  )
  const byMember = Map.groupBy(found, ({ memberId }) => memberId)
  return ids.map(id => byMember.get(id) ?? [])
}

/** Codes of the grids in which each of many people serves today. */
export const gridsToday: Batch<string, string[]> = async ({ reader }, ids) => {
  const found = await rows<{ id: string; codes: string[] }>(
    reader,
    `select f.member_id as id, array_agg(v.code) as codes from grid_staff f ${gridNow('f')}
     where f.member_id = any($1::uuid[]) and ${inChargeAt(`date '${today()}'`, 'f')} group by f.member_id`,
    [ids],
  )
  const byMember = new Map(found.map(({ id, codes }) => [id, codes]))
  return ids.map(id => byMember.get(id) ?? [])
}
