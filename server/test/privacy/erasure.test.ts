import { afterAll, beforeAll, expect, test } from 'vitest'
import { rows } from '../../src/database/rows.ts'
import { fileInMemory } from '../../src/formats/feature/import-file.ts'
import { importStaff } from '../../src/import/staff/import-staff.ts'
import { openServer, type TestServer } from '../server.ts'
import { ended, tablesWith } from './planted.ts'

const DISTRICT = '530302'
/** Of nobody, in any spelling that occurs here. */
const NAME = '抹除某'
const PHONE = '10012349876'
const SPELT = '100 1234 9876'

let server: TestServer
let admin: string
let keeper: string
let grid: { id: string; code: string }

beforeAll(async () => {
  server = await openServer('sample')
  admin = await server.signIn('qilin-admin')
  keeper = await server.signIn('qilin')
  const { data } = await server.ask(
    '{ grids(filter: { within: "530302001" }, first: 1) { edges { node { id code } } } }',
  )
  grid = data.grids.edges[0].node
})
afterAll(() => server.close())

const write = async (name: string, input: object, answer: string, cookie = keeper) => {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`
  const document = `mutation ($input: ${type}!) { ${name}(input: $input) { ${answer} } }`
  const { data, errors } = await server.ask(document, { input }, cookie)
  if (errors) throw new Error(JSON.stringify(errors))
  return data[name]
}

async function sent(text: string): Promise<string> {
  const bytes = Buffer.from(text)
  const input = {
    district: DISTRICT,
    name: 'roster.csv',
    size: bytes.length,
    start: 0,
    base64: bytes.toString('base64'),
  }
  return (await write('sendFile', input, 'file { fileId }')).file.fileId
}

test('contract 30: who is erased is in no table any more, as little as in what was sent under a wrong kind', async () => {
  const { member } = await write(
    'createStaffMember',
    {
      divisionCode: grid.code.slice(0, 12),
      name: NAME,
      officePhone: PHONE,
      assignments: [{ gridId: grid.id, role: 'WORKER', since: '2026-03-01' }],
      idempotencyKey: 'erasure-made',
    },
    'member { id version }',
  )
  // A roster as it was sent for stations: twice tried, once with columns that somebody chose.
  const roster = await sent(`姓名,类型,办公电话,${NAME}\n${NAME},${SPELT},${PHONE},x\n`)
  for (const map of [undefined, [{ field: 'NAME', value: NAME }]]) {
    const input = { kind: 'STATIONS', district: DISTRICT, fileId: roster, dryRun: true, ...(map ? { map } : {}) }
    const { id } = (await write('startImport', input, 'job { id }')).job
    await ended(server, id, keeper)
  }
  // One of buildings, that was brought in, with a column that nothing was read from.
  const buildings = await sent(`编码,名称,户数,人口,经度,纬度,${NAME}\nERASE-1,楼,1,2,103.79,25.49,x\n`)
  const { id: applied } = (
    await write('startImport', { kind: 'BUILDINGS', district: DISTRICT, fileId: buildings }, 'job { id }')
  ).job
  expect(await ended(server, applied, keeper)).toMatchObject({ state: 'DONE', error: null })
  const { em } = server.engine
  const own = fileInMemory('roster', Buffer.from(`工号,姓名,办公电话\nERASE,${NAME},${PHONE}\n`))
  await importStaff(em.fork(), own, { within: DISTRICT, dryRun: true, viewer: 'operator' })
  expect(await tablesWith(server, NAME)).toEqual(expect.arrayContaining(['job', 'staff_member']))
  expect(await tablesWith(server, SPELT)).toEqual(expect.arrayContaining(['job', 'kept_piece']))

  await write('eraseStaffMember', { memberId: member.id, version: member.version }, 'member { erased }', admin)
  for (const text of [NAME, PHONE, SPELT]) expect([text, await tablesWith(server, text)]).toEqual([text, []])
  expect(await rows(em, 'select 1 from kept_file where not made')).toEqual([])

  // What was brought in is still told, and who they were is an id, in their grid and in the audit.
  const { data: kept } = await server.ask(
    'query ($id: ID!) { job(id: $id) { result { ... on ImportResult { applied features { created unreadColumns { name } } } } } }',
    { id: applied },
    keeper,
  )
  expect(kept.job.result).toEqual({ applied: true, features: { created: 1, unreadColumns: [] } })
  const { data } = await server.ask(
    'query ($id: ID!) { node(id: $id) { ... on StaffMember { name code officePhone erased assignments { gridId } } } }',
    { id: member.id },
    admin,
  )
  expect(data.node).toEqual({
    name: '',
    code: null,
    officePhone: null,
    erased: true,
    assignments: [{ gridId: grid.id }],
  })
  const { data: audit } = await server.ask(
    'query ($id: ID!) { audit(first: 1, filter: { nodeId: $id }) { edges { node { operation things { nodeId name } } } } }',
    { id: member.id },
    admin,
  )
  const [{ node }] = audit.audit.edges
  expect(node.operation).toBe('eraseStaffMember')
  expect(node.things[0]).toMatchObject({ nodeId: member.id })
  expect(node.things[0].name || null).toBe(null)
})
