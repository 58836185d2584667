import { sql } from 'kysely'
import type { Writer } from './access.ts'
import { beginningOf, oneRow, type Sql } from './rows.ts'

/** Runs an insert, update or delete and returns how many rows it changed. */
export async function changedRows(writer: Writer, statement: Sql): Promise<number> {
  const { count } = await oneRow<{ count: number }>(
    writer,
    sql`with changed as (${statement} returning 1) select count(*)::int as count from changed`,
  )
  return count
}

/** Like `changedRows`, where the number is certain: the embedded engine drops rows whose geometry fails instead of failing. */
export async function changeExactly(count: number, writer: Writer, statement: Sql): Promise<void> {
  const changed = await changedRows(writer, statement)
  if (changed !== count)
    throw new Error(`${count} rows should have changed, ${changed} did: ${beginningOf(writer, statement)}`)
}
