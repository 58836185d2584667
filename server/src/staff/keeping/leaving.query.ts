import { districtOf } from '@geyi/shared/codes'
import type { Writer } from '../../database/access.ts'
import { oneRow, run } from '../../database/rows.ts'
import { today } from '../../graphql/day.ts'
import type { Assignment } from './assignments.ts'

/** What an import has applied, whatever it brought. */
const APPLIED = `coalesce(result->'features'->>'applied', result->'paths'->>'applied', result->'serviceItems'->>'applied', 'false')::boolean`

/**
 * Forgets what a district has been sent to be imported: a roster among it, of whatever kind it was said to be, may name somebody in any
 * spelling, and what came of it quotes what can't be taken. Of what was applied the columns that nothing was read from go.
 */
async function forgetSent(writer: Writer, district: string): Promise<void> {
  await run(writer, 'delete from kept_file where not made and starts_with(division_code, $1)', [district])
  await run(
    writer,
    `delete from job where kind = 'IMPORT' and starts_with(division_code, $1) and state not in ('QUEUED', 'RUNNING') and not ${APPLIED}`,
    [district],
  )
  await run(
    writer,
    `update job set result = jsonb_set(result, '{features,unreadColumns}', '[]'), request = request - 'map'
     where kind = 'IMPORT' and starts_with(division_code, $1) and result->'features' is not null`,
    [district],
  )
}

/** Takes somebody off the roster, and keeps where they served beside them. @returns their version then */
export async function takeOff(writer: Writer, id: string, assignments: readonly Assignment[]): Promise<number> {
  const { version } = await oneRow<{ version: number }>(
    writer,
    `update staff_member set deleted_at = now(), taken_away = $2::jsonb, version = version + 1 where id = $1 returning version`,
    [id, JSON.stringify(assignments)],
  )
  return version
}

/** Where somebody served who was taken off the roster; brings them back onto it. */
export async function takenAway(writer: Writer, id: string): Promise<Assignment[]> {
  const { assignments } = await oneRow<{ assignments: string }>(
    writer,
    'select taken_away::text as assignments from staff_member where id = $1',
    [id],
  )
  await run(writer, 'update staff_member set deleted_at = null, taken_away = null where id = $1', [id])
  return JSON.parse(assignments) as Assignment[]
}

/**
 * Takes name, number and phone out of everything that holds them. What they do today ends, what they were to do never begins; the rest
 * of where they served stays under their id. Requests that named them can no longer be told apart from others.
 */
export async function eraseMember(writer: Writer, id: string, divisionCode: string): Promise<void> {
  await forgetSent(writer, districtOf(divisionCode))
  await run(writer, 'delete from grid_staff where member_id = $1 and since >= $2::date', [id, today()])
  await run(
    writer,
    'update grid_staff set until = $2::date, ended_by = null, until_before = null where member_id = $1 and (until is null or until > $2::date)',
    [id, today()],
  )
  await run(
    writer,
    `update staff_member set name = '', pinyin = '', initials = '', code = null, office_phone = null, employment = null, taken_away = null,
       erased_at = now(), version = version + 1 where id = $1`,
    [id],
  )
  await run(writer, `update request set body_hash = '' where answer like '%' || $1 || '%'`, [id])
}
