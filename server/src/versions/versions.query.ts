import { sql } from 'kysely'
import type { Reader, Writer } from '../database/access.ts'
import { changeExactly } from '../database/changed-rows.ts'
import { everHolds, holdsOn } from '../database/holds-on.ts'
import { oneRow, rows, run } from '../database/rows.ts'
import {
  beginVersionsIn,
  type divisionContent,
  endVersionsIn,
  type gridContent,
  type VersionWriting,
} from './version-writing.query.ts'

/** How versions are written from a table of rows by code. In expressions `s` is the row and `v` the version that holds, if any. */
export interface StagedVersions {
  readonly entity: VersionWriting['entity']
  /** Table of the rows: it has a column `code`, and no code twice. */
  readonly source: string
  /** Each column of the version and the expression of its new value. */
  readonly values: Readonly<Record<string, string>>
}

export interface VersionCounts {
  readonly created: number
  readonly changed: number
  readonly unchanged: number
}

/** Whether a change of a column makes a new version. What doesn't follows from others, or is counted. */
export const makesVersion = {
  grid: {
    name: true,
    kind: true,
    pinyin: false,
    initials: false,
    boundary: true,
    area: false,
    households: false,
    population: false,
  } satisfies Record<keyof typeof gridContent, boolean>,
  division: {
    name: true,
    level: false,
    name_en: true,
    pinyin: false,
    initials: false,
    boundary: true,
    area: false,
  } satisfies Record<keyof typeof divisionContent, boolean>,
}

/** Columns whose change makes a new version, each with the cast under which it is compared. */
const comparedOf = (entity: VersionWriting['entity']): { column: string; cast: string }[] =>
  Object.entries(makesVersion[entity])
    .filter(([, makes]) => makes)
    .map(([column]) => ({ column, cast: column === 'boundary' ? '::bytea' : '' }))

/** Whether writing a staged row `s` would leave the version `v` that holds as it is. */
const saysTheSame = ({ entity, values }: StagedVersions): string =>
  comparedOf(entity)
    .map(({ column, cast }) => `(${values[column]})${cast} is not distinct from v.${column}${cast}`)
    .join(' and ')

/** Versions that begin after a day, of the codes of rows that change what holds on it: written over, they would lose their past. */
export const findLaterVersions = (
  reader: Reader,
  staged: StagedVersions,
  day: string,
): Promise<{ row: number; code: string; validFrom: string }[]> => {
  const { entity, source } = staged
  return rows(
    reader,
    `select s.row, s.code, max(v.valid_from)::text as "validFrom" from ${source} s join ${entity}_version v on v.code = s.code
     where v.valid_from > date '${day}' and ${everHolds('v')}
       and not exists (select 1 from ${entity}_version v where v.code = s.code and ${holdsOn(day)} and ${saysTheSame(staged)}) group by s.row, s.code order by s.row`,
  )
}

/**
 * Writes rows as versions from a day on. A code that is new gets an identity; an equal row changes nothing; a changed one
 * closes the version that held and opens the next, or overwrites a version that began on this very day.
 */
export async function writeVersions(writer: Writer, staged: StagedVersions, day: string): Promise<VersionCounts> {
  const { entity, source, values } = staged
  const compared = comparedOf(entity)
  const columns = Object.keys(values)
  const differs = compared.map(({ column, cast }) => `p.${column}${cast} is distinct from p.old_${column}${cast}`)
  await run(
    writer,
    `create temporary table planned on commit drop as
     select p.*, case when version_id is null then 'CREATE' when not (${differs.join(' or ')}) then 'KEEP'
                      when valid_from = date '${day}' then 'AMEND' else 'SUCCEED' end as action
     from (select s.code, coalesce(v.${entity}_id, gen_random_uuid()) as identity, v.id as version_id, v.valid_from, v.valid_to,
                  ${columns.map(column => `${values[column]} as ${column}`)},
                  ${compared.map(({ column }) => `v.${column} as old_${column}`)}
           from ${source} s left join ${entity}_version v on v.code = s.code and ${holdsOn(day)}) p`,
  )
  const counts = await oneRow<{ total: number; created: number; amended: number; succeeded: number; sent: number }>(
    writer,
    `select count(*)::int as total, count(*) filter (where action = 'CREATE')::int as created, count(*) filter (where action = 'AMEND')::int as amended,
       count(*) filter (where action = 'SUCCEED')::int as succeeded, (select count(*)::int from ${source}) as sent from planned`,
  )
  const { total, created, amended, succeeded, sent } = counts
  if (total !== sent) throw new Error(`${sent} rows of ${entity} were sent, ${total} were planned.`)
  await changeExactly(
    amended,
    writer,
    sql`update ${sql.table(`${entity}_version`)} v set only_vertices = false, ${sql.raw(columns.map(column => `${column} = p.${column}`).join(', '))}
      from planned p where p.action = 'AMEND' and v.id = p.version_id`,
  )
  const writing = { entity, day }
  await endVersionsIn(writer, writing, succeeded, sql`(select version_id as id from planned where action = 'SUCCEED')`)
  await beginVersionsIn(
    writer,
    writing,
    { begun: created + succeeded, created },
    sql`(select * from planned where action in ('CREATE', 'SUCCEED'))`,
    columns,
  )
  await run(writer, 'drop table planned')
  return { created, changed: amended + succeeded, unchanged: total - created - amended - succeeded }
}
