import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { oneRow, rows } from '../src/database/rows.ts'
import { today } from '../src/graphql/day.ts'
import { openServer, type TestServer } from './server.ts'

let server: TestServer
/** Keep staff of the district, and of one subdistrict. */
let district: string
let nanning: string
let administrator: string
/** Reads rosters of the district, phones masked. */
let reviewer: string
/** Two grids of one community of the subdistrict, and one of another subdistrict. */
let grids: { id: string; code: string }[]
let elsewhere: { id: string; code: string }

beforeAll(async () => {
  server = await openServer('sample')
  const cookies = ['qilin', 'nanning', 'qilin-admin', 'qilin-review'].map(server.signIn)
  ;[district, nanning, administrator, reviewer] = (await Promise.all(cookies)) as [string, string, string, string]
  const { data } = await server.ask(
    `{ here: grids(filter: { within: "530302001" }, first: 2) { edges { node { id code } } }
       there: grids(filter: { within: "530302002" }, first: 1) { edges { node { id code } } } }`,
  )
  grids = data.here.edges.map(({ node }: any) => node)
  elsewhere = data.there.edges[0].node
})
afterAll(() => server.close())

const MEMBER =
  'id version code name employment officePhone divisionCode erased assignments { assignmentId gridId role since until }'
const write = async (name: string, input: object, cookie: string | undefined, answer = `member { ${MEMBER} }`) => {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`
  const { data, errors, code } = await server.ask(
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${answer} } }`,
    { input },
    cookie,
  )
  return { done: data?.[name], code, ...errors?.[0]?.extensions } as { done: any; code?: string; reason?: string }
}
const LIST = `applied members { ${MEMBER} } problems { row field code reason }`
const create = async (more: object = {}, cookie = nanning) => {
  const { done, ...refused } = await write(
    'createStaffMember',
    { divisionCode: grids[0]!.code.slice(0, 12), name: '测试甲', ...more },
    cookie,
  )
  if (!done) throw new Error(JSON.stringify(refused))
  return done.member
}
const find = async (filter: object, cookie: string | undefined, asOf?: string) =>
  (
    await server.ask(
      `query ($filter: StaffFilter, $asOf: Date) { staffMembers(filter: $filter, asOf: $asOf, first: 1000) { totalCount edges { node { ${MEMBER} } } } }`,
      { filter, asOf },
      cookie,
    )
  ).data?.staffMembers
const people = (list: any): any[] => list.edges.map(({ node }: any) => node)
const leaderOf = async (code: string, asOf: string | null = null) =>
  (
    await server.ask(
      'query ($code: String!, $asOf: Date) { grid(code: $code, asOf: $asOf) { leader { name since until } } }',
      { code, asOf },
    )
  ).data.grid.leader
const worker = (gridId: string, since = '2026-03-01', until: string | null = null) => ({
  gridId,
  role: 'WORKER',
  since,
  until,
})

describe('somebody on a roster', () => {
  test('is created, gets a number, serves in grids, and is read on any day', async () => {
    const made = await create({
      employment: 'PART_TIME',
      officePhone: '0874-0000001',
      assignments: [worker(grids[0]!.id)],
    })
    expect(made).toMatchObject({
      version: 1,
      name: '测试甲',
      employment: 'PART_TIME',
      officePhone: '0874-0000001',
      erased: false,
    })
    expect(made.code).toMatch(/^W\d{5}$/)
    const staffOn = async (asOf: string) =>
      (
        await server.ask(
          'query ($code: String!, $asOf: Date) { grid(code: $code, asOf: $asOf) { staff { name employment } } }',
          {
            code: grids[0]!.code,
            asOf,
          },
        )
      ).data.grid.staff.filter(({ name }: any) => name === '测试甲')
    expect(await staffOn('2026-02-28')).toEqual([])
    expect(await staffOn('2026-03-01')).toEqual([{ name: '测试甲', employment: 'PART_TIME' }])
    const ended = await write(
      'updateStaffMember',
      { memberId: made.id, version: 1, assignments: [worker(grids[0]!.id, '2026-03-01', '2026-06-01')] },
      nanning,
    )
    expect(ended.done.member).toMatchObject({
      version: 2,
      assignments: [{ assignmentId: made.assignments[0].assignmentId, until: '2026-06-01' }],
    })
    expect((await staffOn('2026-05-31')).length).toBe(1)
    expect(await staffOn('2026-06-01')).toEqual([])
  })

  test('is changed by who saw them as they are, and once for each key', async () => {
    const { id } = await create({ name: '测试乙' })
    const input = { memberId: id, version: 1, name: '测试丙', idempotencyKey: randomUUID() }
    expect((await write('updateStaffMember', input, nanning)).done.member).toMatchObject({ version: 2, name: '测试丙' })
    expect((await write('updateStaffMember', input, nanning)).done.member.version).toBe(2)
    expect(await write('updateStaffMember', { memberId: id, version: 1, name: '测试丁' }, nanning)).toMatchObject({
      code: 'VERSION_CONFLICT',
      version: 2,
    })
  })

  test('has values that can be taken, and no phone for a number', async () => {
    for (const [wrong, reason] of [
      [{ name: ' ' }, 'EMPTY'],
      [{ code: '13800001234' }, 'NO_STAFF_CODE'],
      [{ officePhone: '138****1234' }, 'NO_PHONE'],
      [{ divisionCode: '530302001999' }, 'NO_SUCH_DIVISION'],
      [{ assignments: [worker(grids[0]!.id, '2026-03-01', '2026-03-01')] }, 'DAYS_CROSSED'],
      [{ assignments: [worker(`Grid:${randomUUID()}`)] }, 'NO_SUCH_GRID'],
      [{ assignments: [worker(grids[0]!.id), worker(grids[0]!.id, '2026-05-01')] }, 'IN_GRID_ALREADY'],
    ] as const) {
      const refused = await write('createStaffMember', { divisionCode: '530302001', name: '测试', ...wrong }, nanning)
      expect([refused.code, refused.reason], JSON.stringify(wrong)).toEqual(['BAD_USER_INPUT', reason])
    }
    const first = await create({ code: 'T-1' })
    expect(
      await write('createStaffMember', { divisionCode: '530302001', name: '又', code: 'T-1' }, nanning),
    ).toMatchObject({ reason: 'TAKEN' })
    expect(first.code).toBe('T-1')
  })

  test('comes off the roster and back with all assignments', async () => {
    const made = await create({ name: '误录', assignments: [worker(grids[0]!.id), worker(grids[1]!.id)] })
    const { done } = await write(
      'deleteStaffMember',
      { memberId: made.id, version: made.version },
      nanning,
      'memberId version',
    )
    expect(
      (await server.ask('query ($id: ID!) { node(id: $id) { id } }', { id: made.id }, nanning)).data.node,
    ).toBeNull()
    const back = await write('restoreStaffMember', { memberId: made.id, version: done.version }, nanning)
    expect(back.done.member.assignments).toEqual(made.assignments)
  })
})

describe('a grid has one leader', () => {
  test('a second is refused, or follows the first from their day on', async () => {
    const { code, id } = grids[1]!
    const before = await leaderOf(code)
    const made = await create({ name: '新网格长' })
    const wanted = { memberId: made.id, version: made.version, gridId: id, role: 'LEADER', since: today() }
    const refused = await write('assignStaff', { assignments: [wanted] }, nanning, LIST)
    expect(refused.done).toMatchObject({
      applied: false,
      members: [],
      problems: [{ row: 0, field: 'GRID', code: 'BAD_USER_INPUT', reason: 'LEADER_TAKEN' }],
    })
    expect(await leaderOf(code)).toEqual(before)
    const { done } = await write('assignStaff', { assignments: [wanted], replaceLeaders: true }, nanning, LIST)
    expect(done.applied).toBe(true)
    expect(done.members.map(({ name }: any) => name).sort()).toEqual([before.name, '新网格长'].sort())
    expect(await leaderOf(code)).toMatchObject({ name: '新网格长', since: today() })
    expect(await leaderOf(code, '2026-02-01')).toMatchObject({ name: before.name, until: today() })
    // Undone as the page does it: the new one goes, the old one goes on.
    const [old, now] = ['网格长', '新网格长']
      .map(() => done.members)
      .map((all, index) => all.find(({ name }: any) => (name === '新网格长') === (index === 1)))
    await write('updateStaffMember', { memberId: now.id, version: now.version, assignments: [] }, nanning)
    const open = old.assignments.map((one: any) => ({ ...one, until: null }))
    expect(
      (await write('updateStaffMember', { memberId: old.id, version: old.version, assignments: open }, nanning)).code,
    ).toBeUndefined()
    expect(await leaderOf(code)).toEqual(before)
  })

  test('two can change places in one request', async () => {
    const [one, other] = await Promise.all(
      grids.map(async ({ code }) =>
        people(await find({ within: code, role: 'LEADER' }, nanning)).find(({ assignments }: any) =>
          assignments.some((a: any) => a.role === 'LEADER' && a.until === null),
        ),
      ),
    )
    const ended = await write(
      'endStaffAssignments',
      {
        until: today(),
        assignments: [one, other].map(({ id, version, assignments }: any) => ({
          memberId: id,
          version,
          assignmentId: assignments[0].assignmentId,
        })),
      },
      nanning,
      LIST,
    )
    expect(ended.done).toMatchObject({ applied: true, problems: [] })
    expect(await leaderOf(grids[0]!.code)).toBeNull()
    const vacant = async () =>
      (
        await server.ask('{ grids(filter: { within: "530302001", vacancy: LEADER }) { edges { node { code } } } }')
      ).data.grids.edges.map(({ node }: any) => node.code)
    expect(await vacant()).toEqual(grids.map(({ code }) => code))
    const figures = (
      await server.ask(
        '{ staffFigures(within: "530302001") { divisionCode gridsWithoutLeader grids households workers householdsPerWorker peopleInSeveralGrids } }',
      )
    ).data.staffFigures
    expect(figures[0].gridsWithoutLeader).toBe(2)
    expect(figures[0].householdsPerWorker).toBeCloseTo(figures[0].households / figures[0].workers, 6)
    const swapped = await write(
      'assignStaff',
      {
        assignments: ended.done.members.map(({ id, version, assignments }: any) => ({
          memberId: id,
          version,
          role: 'LEADER',
          since: today(),
          gridId: grids.find(grid => grid.id !== assignments[0].gridId)!.id,
        })),
      },
      nanning,
      LIST,
    )
    expect(swapped.done.applied).toBe(true)
    expect(await vacant()).toEqual([])
    expect((await leaderOf(grids[0]!.code)).name).toBe(other.name)
  })
})

describe('a list of assignments', () => {
  test('is written as a whole or not at all, with all that is wrong', async () => {
    const made = await create({ name: '成批' })
    const one = { memberId: made.id, version: made.version, gridId: grids[0]!.id, role: 'WORKER', since: '2026-03-01' }
    const { done } = await write(
      'assignStaff',
      {
        assignments: [
          one,
          { ...one, gridId: elsewhere.id },
          { ...one, version: 9 },
          { ...one, memberId: `StaffMember:${randomUUID()}` },
        ],
      },
      nanning,
      LIST,
    )
    expect(done.applied).toBe(false)
    expect(done.problems.map(({ row, code }: any) => [row, code])).toEqual([
      [1, 'FORBIDDEN'],
      [2, 'VERSION_CONFLICT'],
      [3, 'NOT_FOUND'],
    ])
    expect(people(await find({ search: '成批' }, nanning))[0]).toMatchObject({ version: 1, assignments: [] })
    const both = await write('assignStaff', { assignments: [one, { ...one, gridId: elsewhere.id }] }, district, LIST)
    expect(both.done.members[0]).toMatchObject({ version: 2 })
    expect(people(await find({ grids: 'SEVERAL', search: '成批' }, district))).toHaveLength(1)
    expect(people(await find({ grids: 'NONE', search: '成批' }, district, '2026-02-01'))).toHaveLength(1)
    // Who keeps one end alone can neither take nor end what lies at the other.
    const [there] = both.done.members[0].assignments.filter(({ gridId }: any) => gridId === elsewhere.id)
    const end = { until: today(), assignments: [{ memberId: made.id, version: 2, assignmentId: there.assignmentId }] }
    expect((await write('endStaffAssignments', end, nanning, LIST)).done.problems[0].code).toBe('FORBIDDEN')
    expect(
      (await write('updateStaffMember', { memberId: made.id, version: 2, divisionCode: '530302002' }, nanning)).code,
    ).toBe('FORBIDDEN')
    expect(
      (await write('updateStaffMember', { memberId: made.id, version: 2, divisionCode: '530302002' }, district)).done
        .member.divisionCode,
    ).toBe('530302002')
  })
})

describe('a phone', () => {
  const PHONE = '13800007531'

  test('is read in full by who has the right, masked by others, and no search finds what is masked', async () => {
    const { id } = await create({ name: '电话甲', officePhone: PHONE })
    const phone = async (cookie: string | undefined) =>
      (await server.ask('query ($id: ID!) { node(id: $id) { ... on StaffMember { officePhone } } }', { id }, cookie))
        .data.node?.officePhone
    expect(await phone(nanning)).toBe(PHONE)
    expect(await phone(administrator)).toBe(PHONE)
    expect(await phone(reviewer)).toBe('138****7531')
    expect(await phone(undefined)).toBeUndefined()
    for (const digits of ['00007531', PHONE, '138 0000 7531']) {
      expect((await find({ search: digits }, nanning)).totalCount).toBe(1)
      expect((await find({ search: digits }, reviewer)).totalCount).toBe(0)
    }
  })

  test('nor a name is in any event, nor in the feed', async () => {
    const events = await rows<{ code: string; name: string }>(
      server.engine.em,
      `select code, name from event where kind = 'STAFF'`,
    )
    expect(events.length).toBeGreaterThan(0)
    expect(new Set(events.map(({ name }) => name))).toEqual(new Set(['']))
    const { data } = await server.ask('{ changes(first: 1000) { edges { node { nodeId } } } }')
    expect(JSON.stringify(data)).not.toContain('StaffMember')
  })
})

describe('a roster', () => {
  test('is read in one’s own subtrees, and reads elsewhere as if there were none', async () => {
    // One who serves here too is to be seen.
    const [theirs] = people(await find({ within: '530302002' }, district)).filter(({ name }) => name !== '成批')
    expect(
      people(await find({ within: '530302002' }, nanning)).every(({ assignments }: any) =>
        assignments.some(({ gridId }: any) => gridId !== elsewhere.id),
      ),
    ).toBe(true)
    expect(
      (await server.ask('query ($id: ID!) { node(id: $id) { id } }', { id: theirs.id }, nanning)).data.node,
    ).toBeNull()
    expect(
      await write('updateStaffMember', { memberId: theirs.id, version: theirs.version, name: '改' }, nanning),
    ).toMatchObject({ code: 'FORBIDDEN' })
  })

  test('is read page by page, none skipped and none twice', async () => {
    const seen: string[] = []
    let after: string | null = null
    do {
      const { data }: any = await server.ask(
        'query ($after: String) { staffMembers(filter: { within: "530302001" }, first: 211, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { id } } } }',
        { after },
        district,
      )
      seen.push(...data.staffMembers.edges.map(({ node }: any) => node.id))
      after = data.staffMembers.pageInfo.hasNextPage ? data.staffMembers.pageInfo.endCursor : null
      if (!after) expect(seen).toHaveLength(data.staffMembers.totalCount)
    } while (after)
    expect(new Set(seen).size).toBe(seen.length)
  })
})

describe('who is erased', () => {
  test('leaves neither name nor phone nor number anywhere, and the figures as they were', async () => {
    const CANARY = '13911112468'
    const key = randomUUID()
    const made = (
      await write(
        'createStaffMember',
        {
          divisionCode: '530302001',
          name: '金丝雀',
          code: 'CANARY-1',
          officePhone: CANARY,
          assignments: [worker(grids[0]!.id)],
          idempotencyKey: key,
        },
        nanning,
      )
    ).done.member
    const counted = async () =>
      (
        await server.ask('query ($code: String!) { grid(code: $code, asOf: "2026-03-02") { staffCount } }', {
          code: grids[0]!.code,
        })
      ).data.grid.staffCount
    const before = await counted()
    expect((await write('eraseStaffMember', { memberId: made.id, version: made.version }, nanning)).code).toBe(
      'FORBIDDEN',
    )
    const { done } = await write('eraseStaffMember', { memberId: made.id, version: made.version }, administrator)
    expect(done.member).toMatchObject({
      name: '',
      code: null,
      officePhone: null,
      erased: true,
      assignments: [{ since: '2026-03-01', until: today() }],
    })
    expect(await counted()).toBe(before)
    const tables = await rows<{ name: string }>(
      server.engine.em,
      `select c.relname as name from pg_class c where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and c.relname <> 'spatial_ref_sys'`,
    )
    for (const { name } of tables) {
      const { found } = await oneRow<{ found: boolean }>(
        server.engine.em,
        `select exists (select 1 from "${name}" t where t::text like any (array['%金丝雀%', '%${CANARY}%', '%CANARY-1%'])) as found`,
      )
      expect([name, found]).toEqual([name, false])
    }
    const { hash } = await oneRow<{ hash: string }>(
      server.engine.em,
      'select body_hash as hash from request where key = $1',
      [key],
    )
    expect(hash).toBe('')
    expect((await find({ search: '金丝雀' }, administrator)).totalCount).toBe(0)
    expect(
      (
        await write(
          'updateStaffMember',
          { memberId: made.id, version: done.member.version, name: '又来' },
          administrator,
        )
      ).code,
    ).toBe('NOT_FOUND')
  })
})
