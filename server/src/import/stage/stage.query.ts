import type { Reader, Writer } from '../../database/access.ts'
import { holdsOn } from '../../database/holds-on.ts'
import { type Columns, insertRows } from '../../database/insert-rows.ts'
import { districtIn } from '../../database/place-code.ts'
import { rows, run } from '../../database/rows.ts'

/** Lets one import go on at a time: two at once would give the same codes twice. */
export async function waitForOtherImports(writer: Writer): Promise<void> {
  await run(writer, `select pg_advisory_xact_lock(hashtext('geyi import'))`)
}

/** The table that holds the parsed rows of a file until they are all known to be good; it ends with the transaction. */
export async function createStage<Row>(writer: Writer, columns: Columns<Row>): Promise<void> {
  const definitions = Object.entries(columns).map(([name, [type]]) => `"${name}" ${type}`)
  await run(writer, `create temporary table staged (${definitions}) on commit drop`)
}

/** Adds parsed rows. */
export const stageRows = <Row>(writer: Writer, columns: Columns<Row>, batch: readonly Row[]): Promise<void> =>
  insertRows(writer, 'staged', columns, batch)

/** Lets the planner know what is in the stage: nothing does that for temporary tables by itself. */
export async function finishStage(writer: Writer): Promise<void> {
  await run(writer, 'create index on staged (code)')
  await run(writer, 'analyze staged')
}

/** Rows whose code an earlier row has already. */
export const findRepeatedCodes = (reader: Reader): Promise<{ row: number; code: string; first: number }[]> =>
  rows(
    reader,
    `select row, code, first from (select row, code, min(row) over (partition by code) as first from staged where code is not null) s
     where row > first order by row`,
  )

/** Gives rows their values of one text column. */
export async function setStaged(
  writer: Writer,
  column: 'code' | 'name' | 'pinyin' | 'initials' | 'division',
  values: ReadonlyMap<number, string>,
): Promise<void> {
  if (values.size === 0) return
  await run(
    writer,
    `update staged s set ${column} = v.value from unnest($1::integer[], $2::text[]) as v(row, value) where s.row = v.row`,
    [[...values.keys()], [...values.values()]],
  )
}

/** Codes of the districts that staged rows lie in. */
export const stagedDistricts = async (reader: Reader): Promise<string[]> =>
  (
    await rows<{ code: string }>(
      reader,
      `select distinct ${districtIn('code')} as code from staged where length(code) >= 6 order by code`,
    )
  ).map(({ code }) => code)

/** Rows of divisions or grids that are new on a day and have no name. */
export const findNameless = (
  reader: Reader,
  entity: 'division' | 'grid',
  day: string,
): Promise<{ row: number; code: string }[]> =>
  rows(
    reader,
    `select s.row, s.code from staged s
     where s.name is null and not exists (select 1 from ${entity}_version v where v.code = s.code and ${holdsOn(day)}) order by s.row`,
  )
