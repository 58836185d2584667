import { CompiledQuery, type Kysely, type RawBuilder } from 'kysely'
import type { Reader, Writer } from './access.ts'

/** A statement, or a part of one, that brings its own parameters: Kysely's `sql`. What is no value is put in with `sql.raw`. */
export type Sql = RawBuilder<unknown>

/**
 * Reads with one statement, inside the transaction of the reader if it has one: a text with `$1`-style parameters, or an `Sql`
 * where it is put together from parts with parameters of their own.
 * The engines' drivers read dates and `bigint` differently: cast them to `text` or `int` in the statement.
 */
export async function rows<T>(
  reader: Reader,
  statement: string | Sql,
  parameters: readonly unknown[] = [],
): Promise<T[]> {
  const client: Kysely<unknown> = reader.getTransactionContext<Kysely<unknown>>() ?? reader.getConnection().getClient()
  const query =
    typeof statement === 'string' ? CompiledQuery.raw(statement, parameters as unknown[]) : statement.compile(client)
  const result = await client.executeQuery<unknown>(query)
  return result.rows as T[]
}

/** Like `rows`, for a statement that changes something. */
export const run = <T>(writer: Writer, statement: string | Sql, parameters: readonly unknown[] = []): Promise<T[]> =>
  rows(writer, statement, parameters)

/**
 * Like `rows`, where exactly one row is certain.
 * The embedded engine swallows geometry failures and answers with no row at all: that is a failure here, never "nothing found".
 */
export async function oneRow<T>(
  reader: Reader,
  statement: string | Sql,
  parameters: readonly unknown[] = [],
): Promise<T> {
  const found = await rows<T>(reader, statement, parameters)
  if (found.length !== 1) throw new Error(`Expected one row, got ${found.length}: ${beginningOf(reader, statement)}`)
  return found[0]!
}

/** What a statement begins with, for the log. */
export const beginningOf = (reader: Reader, statement: string | Sql): string =>
  (typeof statement === 'string' ? statement : statement.compile(reader.getConnection().getClient()).sql).slice(0, 120)
