import type { Writer } from '../database/access.ts'
import { rows, run } from '../database/rows.ts'

/** SQL: events of what is published, which everybody may hear of. What happens to plans is for who has a role there. */
export const PUBLISHED = `kind in ('GRID','DIVISION','STATION')`

/**
 * Gives their places to events that no transaction can come before any more: all that began earlier have ended. Whoever reads
 * on from a place asks for this first. An event of a number that this database has not reached yet was restored from another
 * one, where it had ended.
 */
export async function placeEvents(root: Writer): Promise<void> {
  const [waiting] = await rows(root, 'select 1 from event where position is null limit 1')
  if (!waiting) return
  await root.fork().transactional(async writer => {
    await run(writer, `select pg_advisory_xact_lock(hashtext('geyi events'))`)
    await run(
      writer,
      `update event e set position = o.place from (
         select id, nextval('event_position') as place from (
           select id from event
           where position is null and (tx < pg_snapshot_xmin(pg_current_snapshot()) or tx >= pg_snapshot_xmax(pg_current_snapshot()))
           order by tx, id) s) o
       where e.id = o.id`,
    )
  })
}
