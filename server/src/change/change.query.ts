import type { Reader } from '../database/access.ts'
import { oneRow, rows } from '../database/rows.ts'
import { timeText } from '../database/time-text.ts'
import { PUBLISHED } from '../event/event.query.ts'
import type { Change } from './change.type.ts'

/** Changes after a place in the feed, in order. */
export const findChanges = (reader: Reader, after: string, limit: number): Promise<Change[]> =>
  rows(
    reader,
    `select case kind when 'STATION' then 'ServiceStation:' when 'GRID' then 'Grid:' else 'Division:' end || node_id as "nodeId",
       action, version, code, name, since::text as since, 'Plan:' || plan_id as "planId", ${timeText('at')} as at, position::text as position
     from event where ${PUBLISHED} and event.position > $1::bigint order by event.position limit $2`,
    [after, limit],
  )

export async function countChanges(reader: Reader): Promise<number> {
  const { count } = await oneRow<{ count: number }>(
    reader,
    `select count(*)::int as count from event where ${PUBLISHED} and position is not null`,
  )
  return count
}
