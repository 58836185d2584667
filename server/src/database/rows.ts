import type { EntityManager } from '@mikro-orm/postgresql'
import { CompiledQuery, type Kysely } from 'kysely'

/**
 * Runs one statement with `$1`-style parameters, inside the transaction of `em` if it has one, and returns its rows.
 * The engines' drivers read dates and `bigint` differently: cast them to `text` or `int` in the statement.
 */
export async function rows<T>(em: EntityManager, sql: string, parameters: readonly unknown[] = []): Promise<T[]> {
  const client = em.getTransactionContext<Kysely<unknown>>() ?? em.getConnection().getClient()
  const result = await client.executeQuery<T>(CompiledQuery.raw(sql, parameters as unknown[]))
  return result.rows
}

/**
 * Like `rows`, where exactly one row is certain.
 * The embedded engine swallows geometry failures and answers with no row at all: that is a failure here, never "nothing found".
 */
export async function oneRow<T>(em: EntityManager, sql: string, parameters: readonly unknown[] = []): Promise<T> {
  const found = await rows<T>(em, sql, parameters)
  if (found.length !== 1) throw new Error(`Expected one row, got ${found.length}: ${sql.slice(0, 120)}`)
  return found[0]!
}
