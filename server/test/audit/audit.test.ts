import { readSheet } from 'read-excel-file/node'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dropOlder } from '../../src/audit/keep-acts.ts'
import { rows } from '../../src/database/rows.ts'
import { openServer, type TestServer } from '../server.ts'

let server: TestServer
/** Administers the district. */
let admin: string
/** Administers one of its subdistricts, and one beside it. */
let inside: string
let beside: string
let planner: string
let made: { id: string; version: number }

const AUDIT = `query ($filter: AuditFilter, $first: Int, $after: String) { audit(filter: $filter, first: $first, after: $after) {
  totalCount edges { cursor node { number at kind operation details count way address places thingCount
    account { username displayName } things { nodeId code name } } } pageInfo { hasNextPage endCursor } } }`
const audit = async (filter: object, cookie: string, more: object = {}): Promise<any[]> => {
  const { data, errors } = await server.ask(AUDIT, { filter, ...more }, cookie)
  if (errors) throw new Error(JSON.stringify(errors))
  return data.audit.edges.map(({ node }: any) => node)
}

async function administrator(username: string, code: string): Promise<string> {
  await rows(
    server.engine.em,
    `with a as (insert into account (id, username, display_name, demo, password_hash) select gen_random_uuid(), $1, $1, true, password_hash from account where username = 'nanning' returning id)
     insert into account_right (account_id, role, division_code) select id, 'ADMINISTRATOR', $2 from a returning 1`,
    [username, code],
  )
  return server.signIn(username)
}

beforeAll(async () => {
  server = await openServer('sample')
  admin = await server.signIn('qilin-admin')
  planner = await server.signIn('nanning')
  inside = await administrator('inside', '530302001')
  beside = await administrator('beside', '530302002')
  const { data } = await server.ask(
    '{ stations(filter: { within: "530302001001" }, first: 1) { edges { node { location } } } }',
  )
  const input = {
    kind: 'RED_POST',
    name: '审计驿站',
    location: data.stations.edges[0].node.location,
    divisionCode: '530302001001',
  }
  const created = await server.ask(
    'mutation ($input: CreateStationInput!) { createStation(input: $input) { station { id version } } }',
    { input },
    planner,
  )
  made = created.data.createStation.station
})
afterAll(() => server.close())

describe('what was done is found', () => {
  test('by who, kind, thing, time and place, the newest first, with the thing that it was done to', async () => {
    const found = [
      { who: '南宁街道演示规划员', kinds: ['CHANGE'] },
      { nodeId: made.id },
      { search: '审计驿' },
      { search: 'createStation' },
      { within: '530302001001', from: '2026-01-01T00:00:00Z' },
    ]
    for (const filter of found) {
      const [entry] = await audit(filter, admin)
      expect([filter, entry]).toMatchObject([
        filter,
        {
          kind: 'CHANGE',
          operation: 'createStation',
          way: 'PAGE',
          address: '127.0.0.1',
          places: ['530302001001'],
          account: { username: 'nanning' },
          things: [{ nodeId: made.id, code: '530302001001', name: '审计驿站' }],
          thingCount: 1,
        },
      ])
      expect(entry.details).toEqual(expect.arrayContaining(['kind=RED_POST', 'name', 'location']))
    }
    for (const filter of [
      { who: 'nobody' },
      { kinds: ['BACKUP'] },
      { search: '没有这个' },
      { until: '2020-01-01T00:00:00Z' },
      { nodeId: 'Plan:00000000-0000-4000-8000-000000000000' },
      { nodeId: '%' },
    ])
      expect([filter, await audit(filter, admin)]).toEqual([filter, []])
    const all = await audit({}, admin)
    const numbers = all.map(({ number }) => Number(number))
    expect(numbers).toEqual(numbers.toSorted((a, b) => b - a))
  })

  test('page by page, none twice and none left out', async () => {
    const whole = (await audit({ kinds: ['SIGN_IN', 'CHANGE'] }, admin)).map(({ number }) => number)
    const pages: string[] = []
    for (let after: string | null = null; ; ) {
      const { data }: any = await server.ask(
        AUDIT,
        { filter: { kinds: ['SIGN_IN', 'CHANGE'] }, first: 1, after },
        admin,
      )
      pages.push(data.audit.edges[0].node.number)
      if (!data.audit.pageInfo.hasNextPage) break
      after = data.audit.pageInfo.endCursor
    }
    expect(pages).toEqual(whole)
  })
})

test('contract 10: what was done elsewhere reads as if it had not been done, in the list, its count and its file', async () => {
  const mine = (await audit({ nodeId: made.id }, inside)).map(({ operation }) => operation)
  expect(mine).toEqual(['createStation'])
  expect(await audit({ nodeId: made.id }, beside)).toEqual([])
  for (const [cookie, sees] of [
    [inside, true],
    [beside, false],
  ] as const) {
    const { payload } = await server.app.inject({ url: '/api/audit?format=ndjson', headers: { cookie } })
    expect(payload.includes(made.id)).toBe(sees)
    // Of who signs in elsewhere nothing is seen, and of a name that nobody has only who administers everything hears.
    expect(payload.includes('"SIGN_IN_FAILED"')).toBe(false)
  }
  for (const cookie of [undefined, planner]) {
    const refused = await server.app.inject({ url: '/api/audit', ...(cookie ? { headers: { cookie } } : {}) })
    expect(refused.statusCode).toBe(cookie ? 403 : 401)
    expect(refused.json().code).toBe(cookie ? 'FORBIDDEN' : 'UNAUTHENTICATED')
  }
})

test('who signs in, fails to, and signs out is told; of a name that nobody has nothing is kept', async () => {
  const signIn = (username: string, password: string) =>
    server.ask('mutation ($input: SignInInput!) { signIn(input: $input) { viewer { username } } }', {
      input: { username, password },
    })
  const before = (await rows<{ id: string }>(server.engine.em, 'select max(id)::text as id from act'))[0]!.id
  await signIn('nanning', 'wrong')
  await signIn('secret-typed-into-the-wrong-field', 'wrong')
  const { headers } = await signIn('nanning', 'geyi-demo')
  const cookie = String(headers['set-cookie']).split(';')[0]!
  await server.ask('mutation { signOut(input: {}) { signedOut } }', {}, cookie)
  await server.ask('mutation { signOut(input: {}) { signedOut } }', {})
  const acts = await rows<any>(
    server.engine.em,
    `select a.kind, c.username, a.places, row_to_json(a)::text as text from act a left join account c on c.id = a.account_id where a.id > $1::bigint order by a.id`,
    [before],
  )
  expect(acts.map(({ kind, username, places }) => [kind, username, places])).toEqual([
    ['SIGN_IN_FAILED', 'nanning', ['530302001']],
    ['SIGN_IN_FAILED', null, ['']],
    ['SIGN_IN', 'nanning', ['530302001']],
    ['SIGN_OUT', 'nanning', ['530302001']],
  ])
  expect(JSON.stringify(acts)).not.toContain('secret-typed')
})

describe('contract 29: a phone', () => {
  const PHONES =
    '{ grids(filter: { within: "530302001" }, first: 20) { edges { node { code staff { officePhone } } } } }'

  test('that is read in full leaves one row for all of a list: who, how many, of people in which grids', async () => {
    const before = await audit({ kinds: ['PHONES'] }, admin)
    const { data } = await server.ask(PHONES, {}, planner)
    const grids = data.grids.edges.map(({ node }: any) => node)
    const read = new Set(
      grids.flatMap(({ code, staff }: any) =>
        staff.filter((one: any) => one.officePhone).map((one: any) => `${code} ${one.officePhone}`),
      ),
    )
    const after = await audit({ kinds: ['PHONES'] }, admin)
    expect(after.length).toBe(before.length + 1)
    const [entry] = after
    expect(entry).toMatchObject({ operation: 'readPhones', count: read.size, account: { username: 'nanning' } })
    const codes = new Set([...read].map(one => String(one).split(' ')[0]))
    expect(entry.thingCount).toBe(codes.size)
    expect(entry.things.every(({ code }: any) => codes.has(code))).toBe(true)
    const text = JSON.stringify(await rows(server.engine.em, `select row_to_json(a)::text as row from act a`))
    for (const one of read) expect(text).not.toContain(String(one).split(' ')[1])
  })

  test('that is read by several ways of one request leaves one row, and a page of a roster one that says how many', async () => {
    const before = await audit({ kinds: ['PHONES'] }, admin)
    const { data, errors } = await server.ask(
      `{ grids(filter: { within: "530302001001" }, first: 3) { edges { node { code leader { officePhone } staff { officePhone member { officePhone } } } } }
         again: grids(filter: { within: "530302001001" }, first: 3) { edges { node { leader { member { id officePhone } } } } } }`,
      {},
      planner,
    )
    expect(errors).toBeUndefined()
    expect(data.grids.edges[0].node.leader.officePhone).not.toContain('*')
    expect((await audit({ kinds: ['PHONES'] }, admin)).length).toBe(before.length + 1)

    // What fills /staff: each request says how many phones it told.
    const page = async (after: string | null) => {
      const { data } = await server.ask(
        'query ($after: String) { staffMembers(filter: { within: "530302001" }, first: 500, after: $after) { edges { node { officePhone } } pageInfo { hasNextPage endCursor } } }',
        { after },
        planner,
      )
      return data.staffMembers
    }
    const told: number[] = []
    for (let after: string | null = null; ; ) {
      const { edges, pageInfo } = await page(after)
      told.push(edges.filter(({ node }: any) => node.officePhone).length)
      if (!pageInfo.hasNextPage) break
      after = pageInfo.endCursor
    }
    expect(told.length).toBeGreaterThan(1)
    const rows = (await audit({ kinds: ['PHONES'] }, admin)).slice(0, told.length)
    expect(rows.map(({ count }: any) => count)).toEqual(told.toReversed())
  })

  test('that is masked leaves none', async () => {
    const before = await audit({ kinds: ['PHONES'] }, admin)
    for (const cookie of [undefined, beside]) expect((await server.ask(PHONES, {}, cookie)).errors).toBeUndefined()
    expect((await audit({ kinds: ['PHONES'] }, admin)).length).toBe(before.length)
  })
})

test('the audit leaves as CSV, workbook and NDJSON, alike, and that is recorded before it leaves', async () => {
  const get = (format: string) =>
    server.app.inject({
      url: `/api/audit?format=${format}&nodeId=${encodeURIComponent(made.id)}`,
      headers: { cookie: admin },
    })
  const csv = await get('csv')
  expect(csv.headers['content-type']).toContain('text/csv')
  const [head, line, ...rest] = csv.payload.trimEnd().split('\r\n')
  expect(rest).toEqual([])
  expect(head).toBe(
    '\u{feff}number,at,kind,operation,details,count,account_id,username,name,way,key_id,address,places,things,thing_count',
  )
  expect(line).toContain('createStation')
  expect(line).toContain(made.id)
  const ndjson = await get('ndjson')
  const entry = JSON.parse(ndjson.payload)
  expect(entry).toMatchObject({ operation: 'createStation', things: [{ nodeId: made.id, name: '审计驿站' }] })
  const book = await get('xlsx')
  expect(JSON.stringify(await readSheet(book.rawPayload))).toContain(made.id)
  const exports = await audit({ kinds: ['EXPORT'] }, admin)
  expect(exports.slice(0, 3).map(({ operation, details, count }) => [operation, details, count])).toEqual([
    ['exportAudit', ['format=xlsx'], 1],
    ['exportAudit', ['format=ndjson'], 1],
    ['exportAudit', ['format=csv'], 1],
  ])
  for (const query of [
    'format=pdf',
    'kinds=ALL',
    'way=AIR',
    'from=yesterday',
    'who=a&who=b',
    'from=9999-01-01T00:00:00Z',
    'within=10012349876',
  ]) {
    const refused = await server.app.inject({ url: `/api/audit?${query}`, headers: { cookie: admin } })
    expect([query, refused.statusCode, refused.json().code]).toEqual([query, 400, 'BAD_USER_INPUT'])
  }
})

test('the database itself refuses to change it, and to take away what is younger than half a year', async () => {
  const { em } = server.engine
  const refusal = (sql: string) =>
    rows(em, sql).then(
      () => null,
      error => String((error as Error).message),
    )
  for (const sql of [
    `update act set address = null`,
    'delete from act',
    'truncate act',
    'delete from event',
    'truncate event',
  ])
    expect([sql, await refusal(sql)]).toEqual([sql, expect.stringContaining('stays as it is written')])
  // What is placed among the events stays, too.
  await server.ask('{ changes(first: 1) { edges { node { nodeId } } } }')
  expect(await refusal(`update event set name = '改' where position is not null`)).toContain('stays as it is written')
})

test('what is older than it is to be kept is taken away, which is recorded', async () => {
  const { em } = server.engine
  await rows(
    em,
    `insert into act (at, kind, operation, way, places, things, details)
     select now() - make_interval(days => d), 'CHANGE', 'old', 'PAGE', '{530302}', '{}', '{}' from unnest(array[100, 200, 300]) d returning 1`,
  )
  await dropOlder(em, 250)
  const left = await rows(em, `select (now()::date - at::date) as days from act where operation = 'old' order by at`)
  expect(left).toEqual([{ days: 200 }, { days: 100 }])
  expect(await rows(em, `select count, details, way from act where operation = 'dropAudit'`)).toEqual([
    { count: 1, details: ['days=250'], way: 'SERVER' },
  ])
})

test('contract 30: a person who is gone is known by an id alone', async () => {
  const { em } = server.engine
  const id = '00000000-0000-4000-8000-00000000abcd'
  await rows(
    em,
    `insert into act (kind, operation, account_id, way, places, things, details) values ('CHANGE', 'createStation', $1::uuid, 'PAGE', '{530302}', '{}', '{}') returning 1`,
    [id],
  )
  const { data } = await server.ask(
    '{ audit(first: 1) { edges { node { account { accountId username displayName } } } } }',
    {},
    admin,
  )
  expect(data.audit.edges[0].node.account).toEqual({ accountId: `Account:${id}`, username: null, displayName: null })
})

test('what was done to people is found by their id, which names them once', async () => {
  const create = async (name: string, input: string, answer: string) => {
    const { data, errors } = await server.ask(`mutation { ${name}(input: { ${input} }) { ${answer} } }`, {}, planner)
    if (errors) throw new Error(JSON.stringify(errors))
    return data[name]
  }
  const { member } = await create(
    'createStaffMember',
    'divisionCode: "530302001001", name: "甲"',
    'member { id version }',
  )
  await create('deleteStaffMember', `memberId: "${member.id}", version: 1`, 'version')
  const found = await audit({ nodeId: member.id }, admin)
  expect(found.map(({ operation, things, thingCount }) => [operation, things[0].nodeId, thingCount])).toEqual([
    ['deleteStaffMember', member.id, 1],
    ['createStaffMember', member.id, 1],
  ])
})
