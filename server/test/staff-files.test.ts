import { afterAll, beforeAll, expect, test } from 'vitest'
import { oneRow, rows } from '../src/database/rows.ts'
import { exportStaff } from '../src/export/export-staff.ts'
import { fileInMemory } from '../src/formats/feature/import-file.ts'
import { today } from '../src/graphql/day.ts'
import { importStaff } from '../src/import/staff/import-staff.ts'
import { openServer, type TestServer } from './server.ts'

let server: TestServer
/** Keeps staff of one subdistrict. */
let nanning: string
let codes: string[]

beforeAll(async () => {
  server = await openServer('sample')
  nanning = await server.signIn('nanning')
  const { data } = await server.ask('{ grids(filter: { within: "530302001" }, first: 3) { edges { node { code } } } }')
  codes = data.grids.edges.map(({ node }: any) => node.code)
})
afterAll(() => server.close())

const exported = async (within: string, format: 'csv' | 'xlsx' = 'csv'): Promise<Buffer> => {
  const pieces: Buffer[] = []
  await exportStaff(server.engine.em, within, format, async piece => void pieces.push(Buffer.from(piece)))
  return Buffer.concat(pieces)
}
const taken = (bytes: Buffer, within: string, dryRun = false) =>
  importStaff(server.engine.em.fork(), fileInMemory('roster', bytes), { within, dryRun, viewer: 'operator' })
const send = async (text: string, dryRun: boolean, within = '530302001') => {
  const input = { within, dryRun, file: { name: 'roster.csv', base64: Buffer.from(text).toString('base64') } }
  const { data, code } = await server.ask(
    `mutation ($input: ImportStaffInput!) { importStaff(input: $input) { applied created changed unchanged refused
       problems { row field reason value } preview { row outcome code name follows changes { field before after } } } }`,
    { input },
    nanning,
  )
  return { ...data?.importStaff, code }
}
/** All that rosters say, by number. */
const roster = (within: string) =>
  rows(
    server.engine.em,
    `select m.code, m.name, m.employment, m.office_phone, m.division_code, v.code as grid, f.role, f.since::text as since, f.until::text as until
     from staff_member m left join grid_staff f on f.member_id = m.id left join grid_version v on v.grid_id = f.grid_id and v.valid_to is null
     where m.division_code like $1 || '%' and m.deleted_at is null order by m.code, f.since, v.code`,
    [within],
  )

test('what leaves comes back as it was, as CSV and as a workbook, and again changes nothing', async () => {
  const before = await roster('530302001')
  for (const format of ['csv', 'xlsx'] as const) {
    const bytes = await exported('530302001', format)
    expect(await taken(bytes, '530302001')).toMatchObject({ applied: true, created: 0, changed: 0, refused: 0 })
    // Into a roster that has nobody, it is the same roster.
    await rows(
      server.engine.em,
      `delete from grid_staff f using staff_member m where m.id = f.member_id and m.division_code like '530302001%'`,
    )
    await rows(server.engine.em, `delete from staff_member where division_code like '530302001%'`)
    expect(await taken(bytes, '530302001')).toMatchObject({ applied: true, created: before.length, refused: 0 })
    expect(await roster('530302001')).toEqual(before)
  }
})

test('a clerk’s table is checked row by row, then written as a whole', async () => {
  const [one, two, three] = codes as [string, string, string]
  const old = (await server.ask('query ($code: String!) { grid(code: $code) { leader { name } } }', { code: one })).data
    .grid.leader.name
  const table = [
    '姓名,岗位,电话,专兼职,网格编码,任职时间,截止日期',
    `测试李,网格长,0874-0000011,专职,${one},2026年3月1日,长期`,
    `测试李,网格员,0874-0000011,专职,${two},2026/3/1,`,
    `测试王,网格员,,兼职,${three},46082,`,
  ].join('\r\n')
  const checked = await send(table, true)
  expect(checked).toMatchObject({ applied: false, created: 2, changed: 0, refused: 0, problems: [] })
  expect(checked.preview.map(({ row, outcome, follows }: any) => [row, outcome, follows])).toEqual([
    [2, 'NEW', old],
    [3, 'NEW', null],
    [4, 'NEW', null],
  ])
  expect(checked.preview[2].changes).toContainEqual({ field: 'SINCE', before: null, after: '2026-03-01' })
  expect(await rows(server.engine.em, `select 1 from staff_member where name like '测试%'`)).toEqual([])
  expect(await send(table, false)).toMatchObject({ applied: true, created: 2, preview: [] })
  const asked = 'query ($code: String!, $day: Date) { grid(code: $code, asOf: $day) { leader { name since until } } }'
  const leader = async (day: string | null) => (await server.ask(asked, { code: one, day })).data.grid.leader
  expect(await leader(null)).toEqual({ name: '测试李', since: '2026-03-01', until: null })
  expect(await leader('2026-02-28')).toMatchObject({ name: old, until: '2026-03-01' })
  expect(await send(table, false)).toMatchObject({ applied: true, created: 0, changed: 0, unchanged: 2 })
  // Of what the file is silent on nothing changes; what it says otherwise does.
  const again = await send(`姓名,电话\r\n测试王,0874-0000012`, true)
  expect(again.preview[0]).toMatchObject({
    outcome: 'CHANGED',
    changes: [{ field: 'PHONE', before: null, after: '0874-0000012' }],
  })
})

test('contract 29: a trial that tells phones of so far is recorded, with whose they are', async () => {
  const [person] = await rows<{ id: string; code: string }>(
    server.engine.em,
    `select 'StaffMember:' || id as id, code from staff_member where division_code like '530302001%' and office_phone is not null order by code limit 1`,
  )
  const read = async (phone: string, dryRun: boolean) => {
    const { last } = await oneRow<{ last: string }>(
      server.engine.em,
      'select coalesce(max(id), 0)::text as last from act',
    )
    const answer = await send(`工号,电话\r\n${person!.code},${phone}`, dryRun)
    const acts = await rows(
      server.engine.em,
      `select things, places, count, way from act where id > $1::bigint and operation = 'readPhones'`,
      [last],
    )
    return [JSON.stringify(answer.preview).includes('PHONE'), acts]
  }
  const recorded = [{ things: [person!.id], places: ['530302001'], count: 1, way: 'PAGE' }]
  expect(await read('0874-0000017', true)).toEqual([true, recorded])
  expect(await read('0874-0000017', false)).toEqual([false, []])
  // What stays tells nothing.
  expect(await read('0874-0000017', true)).toEqual([false, []])
})

test('with one row wrong nothing is written, and each says why', async () => {
  const [one] = codes as [string, string, string]
  const name = '同名'
  for (const code of ['TW-1', 'TW-2'])
    await rows(
      server.engine.em,
      `insert into staff_member (id, division_code, code, name, pinyin, initials) values (gen_random_uuid(), '530302001001', $1, $2, 'tongming', 'tm') returning 1`,
      [code, name],
    )
  const table = [
    'name,phone,grid,role,since,until',
    `好人,,${one},WORKER,2026-03-01,`,
    `遮住,138****1234,${one},WORKER,2026-03-01,`,
    `没格,,530302001999999,WORKER,2026-03-01,`,
    `没职,,${one},,2026-03-01,`,
    `倒日,,${one},WORKER,2026-03-01,2026-02-01`,
    `${name},,${one},WORKER,2026-03-01,`,
    `,,${one},WORKER,2026-03-01,`,
  ].join('\r\n')
  const answer = await send(table, false)
  expect(answer).toMatchObject({ applied: false, created: 0, refused: 6 })
  expect(answer.problems.map(({ row, field, reason }: any) => [row, field, reason])).toEqual([
    [3, 'phone', 'NO_PHONE'],
    [4, 'grid', 'NO_SUCH_GRID'],
    [5, 'role', 'EMPTY'],
    [6, 'until', 'DAYS_CROSSED'],
    [7, 'name', 'SEVERAL_CALLED_SO'],
    [8, 'name', 'EMPTY'],
  ])
  expect(await rows(server.engine.em, `select 1 from staff_member where name = '好人'`)).toEqual([])
  expect((await send(table, true, '530302')).code).toBe('FORBIDDEN')
  const { kept } = await oneRow<{ kept: boolean }>(
    server.engine.em,
    `select exists (select 1 from request r where r.answer like '%测试%') as kept`,
  )
  expect(kept).toBe(false)
  expect(today() > '2026-03-01').toBe(true)
})
