import type { CompiledQuery, Kysely, QueryResult } from 'kysely'
import type { Reader, Writer } from '../access.ts'
import { NobodyWaits } from '../scope.ts'
import { unavailabilityOf } from '../unavailable.ts'
import type { Copy } from './copy.ts'

const codeOf = (error: unknown): unknown => (error as { code?: unknown }).code

/** Whether nobody waits any more, or has waited for long enough: by statement or lock timeout. */
const isOver = (error: unknown): boolean =>
  error instanceof NobodyWaits || codeOf(error) === '57014' || codeOf(error) === '55P03'

/** Whether the copy lives: its replay was in the way, or the statement writes. */
const isOfStatement = (error: unknown): boolean => codeOf(error) === '40001' || codeOf(error) === '25006'

/** Reads from a copy, and from the primary once the copy fails; all else, such as what is kept in memory, goes by the primary. */
export function readerOf(primary: Writer, copy: Copy): Reader {
  let lost = false
  const ofPrimary = (): Kysely<unknown> => primary.getConnection().getClient()
  const executeQuery = async <Row>(query: CompiledQuery<Row>): Promise<QueryResult<Row>> => {
    if (!lost)
      try {
        return await copy.client.executeQuery(query)
      } catch (error) {
        // What the statement itself did wrong, or takes too long for, it does there too.
        if (!unavailabilityOf(error) || isOver(error)) throw error
        lost = true
        if (!isOfStatement(error)) copy.lost()
      }
    return ofPrimary().executeQuery(query)
  }
  const client = { executeQuery, getExecutor: () => ofPrimary().getExecutor() }
  return {
    getTransactionContext: () => undefined,
    getConnection: () => ({ getClient: () => client }),
    getDriver: () => primary.getDriver(),
  } as unknown as Reader
}
