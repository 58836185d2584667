import type { Writer } from '../database/access.ts'
import { oneRow } from '../database/rows.ts'

/** Runs an insert, update or delete and returns how many rows it changed. */
export async function changedRows(writer: Writer, sql: string, parameters: readonly unknown[] = []): Promise<number> {
  const { count } = await oneRow<{ count: number }>(
    writer,
    `with changed as (${sql} returning 1) select count(*)::int as count from changed`,
    parameters,
  )
  return count
}

/** Like `changedRows`, where the number is certain: the embedded engine drops rows whose geometry fails instead of failing. */
export async function changeExactly(
  count: number,
  writer: Writer,
  sql: string,
  parameters: readonly unknown[] = [],
): Promise<void> {
  const changed = await changedRows(writer, sql, parameters)
  if (changed !== count) throw new Error(`${count} rows should have changed, ${changed} did: ${sql.slice(0, 120)}`)
}
