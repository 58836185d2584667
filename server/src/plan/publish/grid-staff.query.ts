import type { Writer } from '../../database/access.ts'
import { run } from '../../database/rows.ts'

/** Ends the staff of grids that a plan ends on a day. */
export const endStaff = (writer: Writer, planId: string, gridIds: readonly string[], day: string): Promise<unknown> =>
  run(
    writer,
    `update grid_staff set until = greatest(since, $2::date), ended_by = $3::uuid
     where grid_id = any($1::uuid[]) and (until is null or until > $2::date)`,
    [gridIds, day, planId],
  )

/** Lets the staff go on that a plan would have ended. */
export const takeBackStaff = (writer: Writer, planId: string): Promise<unknown> =>
  run(writer, 'update grid_staff set until = null, ended_by = null where ended_by = $1', [planId])
