import { levelOfCode } from '@geyi/shared/codes'
import { areaOf, type MultiPolygon } from '@geyi/shared/geo'
import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import type { Writer } from '../database/access.ts'
import { changeExactly } from '../database/changed-rows.ts'
import { boundaryToEwkt } from '../database/geometry.type.ts'
import { type Columns, insertRows } from '../database/insert-rows.ts'
import { run, type Sql } from '../database/rows.ts'
import { pinyinOf } from '../names/pinyin.ts'

/** Writes versions of what is dated: those that hold end on a day, others begin on it. Triggers write the events. */
export interface VersionWriting {
  readonly entity: 'division' | 'grid'
  readonly day: string
  /** The plan that makes it so; none for what is imported or generated. */
  readonly planId?: string
}

const tableOf = (entity: VersionWriting['entity']): Sql => sql.table(`${entity}_version`)

/** Ends versions on the day, which nothing has ended yet. */
export const endVersions = (writer: Writer, writing: VersionWriting, ids: readonly string[]): Promise<void> =>
  endVersionsIn(
    writer,
    writing,
    ids.length,
    sql`(select id from ${tableOf(writing.entity)} where id = any(${ids}::uuid[]) and valid_to is null)`,
  )

/** Ends the versions whose `id` stands in a table or query, as many as are certain. */
export const endVersionsIn = (
  writer: Writer,
  { entity, day, planId }: VersionWriting,
  count: number,
  table: Sql,
): Promise<void> =>
  changeExactly(
    count,
    writer,
    sql`update ${tableOf(entity)} v set valid_to = ${day}::date, ended_by = coalesce(${planId ?? null}::uuid, v.ended_by)
      from ${table} e where v.id = e.id`,
  )

/** Takes back what a plan wrote: what it began ends on its own first day, kept and never holding; what it ended goes on. */
export async function takeBackVersions(writer: Writer, planId: string): Promise<void> {
  for (const entity of ['grid', 'division']) {
    await run(writer, `update ${entity}_version set valid_to = valid_from where plan_id = $1`, [planId])
    await run(writer, `update ${entity}_version set valid_to = null, ended_by = null where ended_by = $1`, [planId])
  }
}

/**
 * What begins: the next version of something, or the first of something new. Nothing in it may be left out, null is said:
 * so the compiler asks whoever begins versions for what is new.
 */
interface Beginning {
  /** Uuid of what it is a version of. */
  readonly identity: string
  /** 1 for something new. */
  readonly version: number
  /** Uuid of the version; null for any new one. */
  readonly versionId: string | null
  readonly code: string
  readonly name: string
  /** Whether nothing is different from the version before but vertices on the same line. */
  readonly onlyVertices: boolean
}

export interface BeginningGrid extends Beginning {
  readonly kind: 'GENERAL' | 'SPECIAL'
  readonly boundary: MultiPolygon
  readonly households: number
  readonly population: number
}

export interface BeginningDivision extends Beginning {
  readonly nameEn: string | null
  /** As a person has mended it; null for as it is read. */
  readonly pinyin: string | null
  readonly initials: string | null
  readonly boundary: MultiPolygon | null
}

/** What names a version and dates it. */
const columnsOf = ({ entity, day, planId }: VersionWriting): Columns<Beginning> => ({
  id: ['uuid', ({ versionId }) => versionId ?? uuid()],
  [`${entity}_id`]: ['uuid', ({ identity }) => identity],
  version: ['integer', ({ version }) => version],
  code: ['text', ({ code }) => code],
  valid_from: ['date', () => day],
  plan_id: ['uuid', () => planId ?? null],
  only_vertices: ['boolean', ({ onlyVertices }) => onlyVertices],
})

/** What a version of a grid says. */
export const gridContent = {
  name: ['text', ({ name }) => name],
  kind: ['text', ({ kind }) => kind],
  pinyin: ['text', ({ name }) => pinyinOf(name).pinyin],
  initials: ['text', ({ name }) => pinyinOf(name).initials],
  boundary: ['geometry', ({ boundary }) => boundaryToEwkt(boundary)],
  area: ['float8', ({ boundary }) => areaOf(boundary)],
  households: ['float8', ({ households }) => households],
  population: ['float8', ({ population }) => population],
} satisfies Columns<BeginningGrid>

/** What a version of a division says. */
export const divisionContent = {
  name: ['text', ({ name }) => name],
  level: ['text', ({ code }) => levelOfCode(code)!.toUpperCase()],
  name_en: ['text', ({ nameEn }) => nameEn],
  pinyin: ['text', ({ name, pinyin }) => pinyin ?? pinyinOf(name).pinyin],
  initials: ['text', ({ name, initials }) => initials ?? pinyinOf(name).initials],
  boundary: ['geometry', ({ boundary }) => boundary && boundaryToEwkt(boundary)],
  area: ['float8', ({ boundary }) => boundary && areaOf(boundary)],
} satisfies Columns<BeginningDivision>

/** Begins versions of grids on the day, with identities for new ones. */
export async function beginGrids(
  writer: Writer,
  writing: Omit<VersionWriting, 'entity'>,
  grids: readonly BeginningGrid[],
): Promise<void> {
  await addIdentities(writer, 'grid', grids)
  await insertRows(writer, 'grid_version', gridColumns(writing), grids)
}

/** All columns of a version of a grid when it begins. */
export const gridColumns = (writing: Omit<VersionWriting, 'entity'>): Columns<BeginningGrid> => ({
  ...columnsOf({ ...writing, entity: 'grid' }),
  ...gridContent,
})

/** Begins versions of divisions on the day, with identities for new ones. */
export async function beginDivisions(
  writer: Writer,
  writing: Omit<VersionWriting, 'entity'>,
  divisions: readonly BeginningDivision[],
): Promise<void> {
  await addIdentities(writer, 'division', divisions)
  await insertRows(writer, 'division_version', divisionColumns(writing), divisions)
}

/** All columns of a version of a division when it begins. */
export const divisionColumns = (writing: Omit<VersionWriting, 'entity'>): Columns<BeginningDivision> => ({
  ...columnsOf({ ...writing, entity: 'division' }),
  ...divisionContent,
})

/**
 * Begins the next version, or the first, of each row of a table, as many as are certain; with identities for `created` new ones.
 * The table has `identity`, `code`, until when it holds as `valid_to`, and these columns.
 */
export async function beginVersionsIn(
  writer: Writer,
  { entity, day, planId }: VersionWriting,
  counts: { readonly begun: number; readonly created: number },
  table: Sql,
  columns: readonly string[],
): Promise<void> {
  const [identities, versions, identity] = [sql.table(entity), tableOf(entity), sql.ref(`${entity}_id`)]
  const list = sql.raw(columns.join(', '))
  await changeExactly(
    counts.created,
    writer,
    sql`insert into ${identities} (id)
      select identity from ${table} t where not exists (select 1 from ${identities} e where e.id = t.identity)`,
  )
  await changeExactly(
    counts.begun,
    writer,
    sql`insert into ${versions} (id, ${identity}, version, code, valid_from, valid_to, plan_id, ${list})
      select gen_random_uuid(), identity, coalesce((select max(v.version) from ${versions} v where v.${identity} = t.identity), 0) + 1,
        code, ${day}::date, valid_to, ${planId ?? null}::uuid, ${list}
      from ${table} t`,
  )
}

const addIdentities = (writer: Writer, entity: VersionWriting['entity'], beginning: readonly Beginning[]) =>
  insertRows(
    writer,
    entity,
    { id: ['uuid', ({ identity }) => identity] },
    beginning.filter(({ version }) => version === 1),
  )
