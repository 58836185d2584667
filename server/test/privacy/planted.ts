import { vi } from 'vitest'
import { oneRow, rows } from '../../src/database/rows.ts'
import { today } from '../../src/graphql/day.ts'
import { DISTRICT, INSIDE, OUTSIDE } from '../rights/askers.ts'
import { type World, worldOf } from '../rights/world.ts'
import type { TestServer } from '../server.ts'

/** No phone of anybody: no number begins with 100. */
export const CANARY = '10012349876'
/** What no one may learn of it who may not read it: of such a number the last two digits are shown. */
export const HIDDEN = CANARY.slice(0, -2)

/** Where the canary lies: in everything that has a phone or that one has come through. */
export interface Planted {
  readonly world: World
  /** A person of the subdistrict who served in a grid of another one until a month ago, and a day on which they did. */
  readonly past: { readonly member: string; readonly grid: string; readonly day: string }
  /** One who is to serve there from tomorrow on. */
  readonly coming: { readonly member: string; readonly grid: string; readonly day: string }
  /** Files that the keeper has sent: a roster as everybody writes it, and one whose columns only its author knows. */
  readonly rosters: readonly [string, string]
  /** Trials of both as files of stations, which they are not. */
  readonly trials: readonly [string, string]
}

const base64 = (text: string): string => Buffer.from(text).toString('base64')
const HEAD = 'code,name,phone,employment,division,grid,role,since'

/** Puts it there: through the API wherever that has a way. */
export async function plantedIn(server: TestServer, keeper: string): Promise<Planted> {
  const { em } = server.engine
  const get = async (name: string, input: object, answer: string) => {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`
    const { data, errors } = await server.ask(
      `mutation ($input: ${type}!) { ${name}(input: $input) ${answer} }`,
      { input },
      keeper,
    )
    if (errors) throw new Error(JSON.stringify(errors))
    return data[name]
  }
  const world = await worldOf(server, keeper)
  await rows(em, 'update staff_member set office_phone = $1 where starts_with(division_code, $2)', [CANARY, INSIDE])
  const { community, grid, other } = await oneRow<{ community: string; grid: string; other: string }>(
    em,
    `select left($1, 12) as community, (select min(code) from grid_version where code like '${OUTSIDE}%' and valid_to is null) as grid,
       (select 'Grid:' || grid_id from grid_version where code like '${OUTSIDE}%' and valid_to is null order by code limit 1) as other`,
    [world.grid],
  )
  const days = await oneRow<{ began: string; ended: string; during: string; tomorrow: string }>(
    em,
    `select (d - 100)::text as began, (d - 30)::text as ended, (d - 60)::text as during, (d + 1)::text as tomorrow from (select $1::date as d) t`,
    [today()],
  )
  const personIn = async (name: string, since: string, until: string | null) => {
    const assignments = [{ gridId: other, role: 'WORKER', since, until }]
    const input = { name, divisionCode: community, officePhone: CANARY, assignments, idempotencyKey: `canary-${name}` }
    return (await get('createStaffMember', input, '{ member { id } }')).member.id
  }
  const past = { member: await personIn('past', days.began, days.ended), grid, day: days.during }
  const coming = { member: await personIn('coming', days.tomorrow, null), grid, day: days.tomorrow }
  const bytes = `${HEAD}\nP-1,甲,${CANARY},专职,${community},${world.grid},网格员,2026-01-01\n`
  const roster = { within: INSIDE, file: { name: 'roster.csv', base64: base64(bytes) } }
  await get('importStaff', { ...roster, idempotencyKey: 'canary-roster' }, '{ applied problems { message } }')
  const sent = async (text: string) => {
    const size = Buffer.byteLength(text)
    const input = { district: DISTRICT, name: 'roster.csv', size, start: 0, base64: base64(text) }
    return (await get('sendFile', input, '{ file { fileId } }')).file.fileId
  }
  const rosters = [await sent(bytes), await sent(`谁,代码,类型,怎么找\n甲,P-1,${CANARY},${CANARY}\n`)] as const
  const tried = async (fileId: string) => {
    const map = [{ field: 'NAME', value: '谁' }]
    const input = {
      kind: 'STATIONS',
      district: DISTRICT,
      fileId,
      dryRun: true,
      ...(fileId === rosters[1] ? { map } : {}),
    }
    const { id } = (await get('startImport', input, '{ job { id } }')).job
    await ended(server, id, keeper)
    return id
  }
  return { world, past, coming, rosters, trials: [await tried(rosters[0]), await tried(rosters[1])] }
}

/** Waits for a job. @returns it, ended */
export const ended = (server: TestServer, id: string, as: string): Promise<any> =>
  vi.waitFor(
    async () => {
      const { data } = await server.ask(
        'query ($id: ID!) { job(id: $id) { state error result { ... on ExportResult { path } } } }',
        { id },
        as,
      )
      if (['QUEUED', 'RUNNING'].includes(data.job.state)) throw new Error(data.job.state)
      return data.job
    },
    { timeout: 20_000, interval: 20 },
  )

/** Tables of the database that hold the canary, in whatever column of theirs. */
export const tablesWithCanary = (server: TestServer): Promise<string[]> => tablesWith(server, CANARY)

/** Tables in which a text lies, wherever in them. */
export async function tablesWith({ engine: { em } }: TestServer, text: string): Promise<string[]> {
  const columns = await rows<{ table: string; texts: string }>(
    em,
    `select table_name as "table", string_agg(case data_type when 'bytea' then format('encode(%I, ''escape'')', column_name) else format('%I::text', column_name) end, ', ') as texts
     from information_schema.columns
     where table_schema = 'public' and (data_type in ('text', 'jsonb', 'json', 'bytea', 'character varying') or udt_name = '_text')
       and table_name in (select tablename from pg_tables where schemaname = 'public')
     group by table_name order by table_name`,
  )
  const found: string[] = []
  for (const { table, texts } of columns) {
    const [row] = await rows(em, `select 1 from "${table}" where strpos(concat_ws(' ', ${texts}), $1) > 0 limit 1`, [
      text,
    ])
    if (row) found.push(table)
  }
  return found
}
