import { CompiledQuery, type Kysely } from 'kysely'
import type { Reader, Writer } from './access.ts'

/**
 * Reads with one statement with `$1`-style parameters, inside the transaction of the reader if it has one.
 * The engines' drivers read dates and `bigint` differently: cast them to `text` or `int` in the statement.
 */
export async function rows<T>(reader: Reader, sql: string, parameters: readonly unknown[] = []): Promise<T[]> {
  const client = reader.getTransactionContext<Kysely<unknown>>() ?? reader.getConnection().getClient()
  const result = await client.executeQuery<T>(CompiledQuery.raw(sql, parameters as unknown[]))
  return result.rows
}

/** Like `rows`, for a statement that changes something. */
export const run = <T>(writer: Writer, sql: string, parameters: readonly unknown[] = []): Promise<T[]> =>
  rows(writer, sql, parameters)

/**
 * Like `rows`, where exactly one row is certain.
 * The embedded engine swallows geometry failures and answers with no row at all: that is a failure here, never "nothing found".
 */
export async function oneRow<T>(reader: Reader, sql: string, parameters: readonly unknown[] = []): Promise<T> {
  const found = await rows<T>(reader, sql, parameters)
  if (found.length !== 1) throw new Error(`Expected one row, got ${found.length}: ${sql.slice(0, 120)}`)
  return found[0]!
}
