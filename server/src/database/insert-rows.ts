import type { Writer } from './access.ts'
import { oneRow } from './rows.ts'

/** Column types that bulk inserts carry. Geometries travel as EWKT. */
type ColumnType =
  | 'uuid'
  | 'text'
  | 'integer'
  | 'float8'
  | 'boolean'
  | 'date'
  | 'geometry'
  | 'geography'
  | 'int4multirange'
  | 'datemultirange'

/** Columns of a bulk insert: their names, types, and where each row keeps them. */
export type Columns<Row> = Record<string, readonly [type: ColumnType, read: (row: Row) => unknown]>

const BATCH = 2_000

/** Inserts many rows in few statements, and makes sure that every one of them arrived. */
export async function insertRows<Row>(
  writer: Writer,
  table: string,
  columns: Columns<Row>,
  all: readonly Row[],
): Promise<void> {
  const entries = Object.entries(columns)
  const arrays = entries.map(([, [type]], index) => `$${index + 1}::${isText(type) ? 'text' : type}[]`)
  const values = entries.map(([name, [type]]) => (isText(type) ? `r."${name}"::${type}` : `r."${name}"`))
  const names = entries.map(([name]) => `"${name}"`)
  const sql = `with added as (
      insert into ${table} (${names}) select ${values} from unnest(${arrays}) as r(${names}) returning 1
    ) select count(*)::int as count from added`
  for (let start = 0; start < all.length; start += BATCH) {
    const batch = all.slice(start, start + BATCH)
    const { count } = await oneRow<{ count: number }>(
      writer,
      sql,
      entries.map(([, [, read]]) => batch.map(read)),
    )
    // The embedded engine drops rows whose geometry it can't read instead of failing.
    if (count !== batch.length) throw new Error(`${table}: ${batch.length} rows were sent, ${count} arrived.`)
  }
}

/** Types that have no array literal of their own on both engines. */
const isText = (type: ColumnType): boolean => type === 'geometry' || type === 'geography' || type.endsWith('multirange')
