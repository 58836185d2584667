import type { EntityManager } from '@mikro-orm/postgresql'
import { holdsOn } from '../../database/holds-on.ts'
import { type Columns, insertRows } from '../../database/insert-rows.ts'
import { districtIn } from '../../database/place-code.ts'
import { rows } from '../../database/rows.ts'

/** Lets one import go on at a time: two at once would give the same codes twice. */
export async function waitForOtherImports(em: EntityManager): Promise<void> {
  await rows(em, `select pg_advisory_xact_lock(hashtext('geyi import'))`)
}

/** The table that holds the parsed rows of a file until they are all known to be good; it ends with the transaction. */
export async function createStage<Row>(em: EntityManager, columns: Columns<Row>): Promise<void> {
  const definitions = Object.entries(columns).map(([name, [type]]) => `"${name}" ${type}`)
  await rows(em, `create temporary table staged (${definitions}) on commit drop`)
}

/** Adds parsed rows. */
export const stageRows = <Row>(em: EntityManager, columns: Columns<Row>, batch: readonly Row[]): Promise<void> =>
  insertRows(em, 'staged', columns, batch)

/** Lets the planner know what is in the stage: nothing does that for temporary tables by itself. */
export async function finishStage(em: EntityManager): Promise<void> {
  await rows(em, 'create index on staged (code)')
  await rows(em, 'analyze staged')
}

/** Rows whose code an earlier row has already. */
export const findRepeatedCodes = (em: EntityManager): Promise<{ row: number; code: string; first: number }[]> =>
  rows(
    em,
    `select row, code, first from (select row, code, min(row) over (partition by code) as first from staged where code is not null) s
     where row > first order by row`,
  )

/** Gives rows their values of one text column. */
export async function setStaged(
  em: EntityManager,
  column: 'code' | 'name' | 'pinyin' | 'initials' | 'division',
  values: ReadonlyMap<number, string>,
): Promise<void> {
  if (values.size === 0) return
  await rows(
    em,
    `update staged s set ${column} = v.value from unnest($1::integer[], $2::text[]) as v(row, value) where s.row = v.row`,
    [[...values.keys()], [...values.values()]],
  )
}

/** Codes of the districts that staged rows lie in. */
export const stagedDistricts = async (em: EntityManager): Promise<string[]> =>
  (
    await rows<{ code: string }>(
      em,
      `select distinct ${districtIn('code')} as code from staged where length(code) >= 6 order by code`,
    )
  ).map(({ code }) => code)

/** Rows of divisions or grids that are new on a day and have no name. */
export const findNameless = (
  em: EntityManager,
  entity: 'division' | 'grid',
  day: string,
): Promise<{ row: number; code: string }[]> =>
  rows(
    em,
    `select s.row, s.code from staged s
     where s.name is null and not exists (select 1 from ${entity}_version v where v.code = s.code and ${holdsOn(day)}) order by s.row`,
  )
