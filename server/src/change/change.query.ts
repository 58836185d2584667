import type { Reader, Writer } from '../database/access.ts'
import { oneRow, rows, run } from '../database/rows.ts'
import { timeText } from '../database/time-text.ts'
import type { Change } from './change.type.ts'

/**
 * Gives their places in the feed to changes that no transaction can come before any more: all that began earlier have
 * ended. A row of a number that this database has not reached yet was restored from another one, where it had ended.
 */
export async function placeChanges(root: Writer): Promise<void> {
  const [waiting] = await rows(root, 'select 1 from change where position is null limit 1')
  if (!waiting) return
  await root.fork().transactional(async writer => {
    await run(writer, `select pg_advisory_xact_lock(hashtext('geyi feed'))`)
    await run(
      writer,
      `update change c set position = o.place from (
         select tx, kind, node_id, nextval('change_position') as place from (
           select tx, kind, node_id from change
           where position is null and (tx < pg_snapshot_xmin(pg_current_snapshot()) or tx >= pg_snapshot_xmax(pg_current_snapshot()))
           order by tx, kind, node_id) s) o
       where c.tx = o.tx and c.kind = o.kind and c.node_id = o.node_id`,
    )
  })
}

/** Changes after a place in the feed, in order. */
export const findChanges = (reader: Reader, after: string, limit: number): Promise<Change[]> =>
  rows(
    reader,
    `select case kind when 'STATION' then 'ServiceStation:' when 'GRID' then 'Grid:' else 'Division:' end || node_id as "nodeId",
       action, version, code, name, since::text as since, 'Plan:' || plan_id as "planId", ${timeText('at')} as at, position::text as position
     from change where change.position > $1::bigint order by change.position limit $2`,
    [after, limit],
  )

export async function countChanges(reader: Reader): Promise<number> {
  const { count } = await oneRow<{ count: number }>(
    reader,
    'select count(*)::int as count from change where position is not null',
  )
  return count
}
