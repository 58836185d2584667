import type { Reader, Writer } from '../database/access.ts'
import { oneRow, rows, run } from '../database/rows.ts'

/** A table of ours with the columns that are written; what is computed from them comes by itself. */
export interface Table {
  readonly name: string
  readonly columns: readonly { readonly name: string; readonly type: string }[]
}

/** SQL: not what an extension has brought along. */
const OURS = (catalogue: string, id: string): string =>
  `not exists (select 1 from pg_depend d where d.classid = '${catalogue}'::regclass and d.objid = ${id} and d.deptype = 'e')`

/** The record of the schema's steps, which a backup has in its head. */
const STEPS = 'mikro_orm_migrations'

/** Every table of ours, by name. */
export const findTables = (reader: Reader): Promise<Table[]> =>
  rows<Table>(
    reader,
    `select c.relname as name,
       json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod)) order by a.attnum) as columns
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
     where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and c.relname <> '${STEPS}' and ${OURS('pg_class', 'c.oid')}
     group by c.relname order by c.relname`,
  )

/** Where each sequence is, by name. */
export const findSequences = (reader: Reader): Promise<{ name: string; value: string | null }[]> =>
  rows(
    reader,
    `select s.sequencename as name, s.last_value::text as value from pg_sequences s
     where s.schemaname = 'public' and s.sequencename not like '${STEPS}%' order by s.sequencename`,
  )

/** Makes texts of values the same everywhere, until the end of the transaction. */
export async function speakPlainly(reader: Reader): Promise<void> {
  for (const setting of [
    `timezone = 'UTC'`,
    `datestyle = 'ISO'`,
    `intervalstyle = 'postgres'`,
    `bytea_output = 'hex'`,
    'extra_float_digits = 1',
  ])
    await rows(reader, `set local ${setting}`)
}

/** Begins to read a table: its rows come by `nextRows`, each as an array of texts. */
export const openTable = (reader: Reader, { name, columns }: Table): Promise<unknown> =>
  rows(
    reader,
    `declare whole cursor for select json_build_array(${columns.map(column => `"${column.name}"::text`).join(', ')})::text as line from "${name}"`,
  )

/** Up to so many rows more; none when all are read. */
export const nextRows = (reader: Reader, count: number): Promise<{ line: string }[]> =>
  rows(reader, `fetch ${count} from whole`)

export const closeTable = (reader: Reader): Promise<unknown> => rows(reader, 'close whole')

/** Adds rows to a table. @throws when not all of them arrived */
export async function addRows(
  writer: Writer,
  { name, columns }: Table,
  lines: readonly (readonly (string | null)[])[],
): Promise<void> {
  if (lines.length === 0) return
  const names = columns.map(column => `"${column.name}"`)
  const values = columns.map(({ name: column, type }) => `r."${column}"::${type}`)
  const { count } = await oneRow<{ count: number }>(
    writer,
    `with added as (
       insert into "${name}" (${names}) overriding system value
       select ${values} from unnest(${columns.map((_, at) => `$${at + 1}::text[]`)}) as r(${names}) returning 1)
     select count(*)::int as count from added`,
    columns.map((_, at) => lines.map(line => line[at])),
  )
  if (count !== lines.length) throw new Error(`${name}: ${lines.length} rows were sent, ${count} arrived.`)
}

export async function setSequences(
  writer: Writer,
  sequences: readonly { name: string; value: string | null }[],
): Promise<void> {
  for (const { name, value } of sequences)
    await rows(
      writer,
      `select setval(format('public.%I', $1::text)::regclass, coalesce($2::bigint, 1), $2 is not null)`,
      [name, value],
    )
}

/** Takes all that is ours out of the database: tables, with all that hangs on them, sequences and functions. */
export async function clearSchema(writer: Writer): Promise<void> {
  const found = await rows<{ statement: string }>(
    writer,
    `select format('drop table if exists public.%I cascade', c.relname) as statement from pg_class c
       where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and c.relname <> '${STEPS}' and ${OURS('pg_class', 'c.oid')}
     union all
     select format('drop sequence if exists public.%I cascade', c.relname) from pg_class c
       where c.relkind = 'S' and c.relnamespace = 'public'::regnamespace and c.relname not like '${STEPS}%' and ${OURS('pg_class', 'c.oid')}
     union all
     select format('drop function if exists %s cascade', p.oid::regprocedure) from pg_proc p
       where p.pronamespace = 'public'::regnamespace and ${OURS('pg_proc', 'p.oid')}`,
  )
  for (const { statement } of found) await run(writer, statement)
}

/** Records which steps the schema has taken. */
export async function recordSteps(writer: Writer, steps: readonly string[]): Promise<void> {
  await run(writer, `delete from ${STEPS}`)
  await run(writer, `insert into ${STEPS} (name) select * from unnest($1::text[])`, [steps])
}

/** Puts what would act on rows, or hold them against each other, aside. @returns how to put it back, which checks all rows */
export async function suspendRules(writer: Writer, tables: readonly Table[]): Promise<() => Promise<void>> {
  const keys = await rows<{ table: string; name: string; definition: string }>(
    writer,
    `select c.conrelid::regclass::text as "table", c.conname as name, pg_get_constraintdef(c.oid) as definition
     from pg_constraint c where c.contype = 'f' and c.connamespace = 'public'::regnamespace`,
  )
  for (const { table, name } of keys) await run(writer, `alter table ${table} drop constraint "${name}"`)
  for (const { name } of tables) await run(writer, `alter table "${name}" disable trigger user`)
  return async () => {
    for (const { name } of tables) await run(writer, `alter table "${name}" enable trigger user`)
    for (const { table, name, definition } of keys)
      await run(writer, `alter table ${table} add constraint "${name}" ${definition}`)
  }
}

/** Tables with rows, of those in which the work of people lies. */
export async function findWork(reader: Reader, tables: readonly Table[]): Promise<string[]> {
  const work = ['account', 'division', 'grid', 'plan', 'service_station', 'event', 'building']
  const found: string[] = []
  for (const { name } of tables.filter(table => work.includes(table.name)))
    if ((await rows(reader, `select 1 from "${name}" limit 1`)).length > 0) found.push(name)
  return found
}
