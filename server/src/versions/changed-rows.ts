import type { EntityManager } from '@mikro-orm/postgresql'
import { oneRow } from '../database/rows.ts'

/** Runs an insert, update or delete and returns how many rows it changed. */
export async function changedRows(
  em: EntityManager,
  sql: string,
  parameters: readonly unknown[] = [],
): Promise<number> {
  const { count } = await oneRow<{ count: number }>(
    em,
    `with changed as (${sql} returning 1) select count(*)::int as count from changed`,
    parameters,
  )
  return count
}

/** Like `changedRows`, where the number is certain: the embedded engine drops rows whose geometry fails instead of failing. */
export async function changeExactly(
  count: number,
  em: EntityManager,
  sql: string,
  parameters: readonly unknown[] = [],
): Promise<void> {
  const changed = await changedRows(em, sql, parameters)
  if (changed !== count) throw new Error(`${count} rows should have changed, ${changed} did: ${sql.slice(0, 120)}`)
}
