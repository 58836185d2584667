import 'reflect-metadata'
import { randomUUID } from 'node:crypto'
import { type Coverage, encodeCoverage, findGrid, gridsOf, neighboursOf } from '@geyi/shared/coverage'
import { applyEdit, type Edit } from '@geyi/shared/edits'
import type { Position } from '@geyi/shared/geo'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { complaintsAbout } from '../../shared/test/independentCheck.ts'
import { rows } from '../src/database/rows.ts'
import { dayAfter, today } from '../src/graphql/day.ts'
import { settlePlans } from '../src/plan/publish/settle/settle.ts'
import { feedPlaced } from './feed-placed.ts'
import { coverageOf, gridsWithin, movable, type OpenedPlan, PlanClient, splittable } from './plan-client.ts'
import { randomOf } from './random.ts'
import { openServer, type TestServer } from './server.ts'

const NANNING = '530302001'
const tomorrow = dayAfter(today())
const newGrid = () => `Grid:${randomUUID()}`

let server: TestServer
let planner: PlanClient
let reviewer: PlanClient
let district: PlanClient
let random = randomOf(3)

const open = async () => {
  server = await openServer('sample')
  planner = await PlanClient.signIn(server, 'nanning')
  reviewer = await PlanClient.signIn(server, 'nanning-review')
  district = await PlanClient.signIn(server, 'qilin')
  random = randomOf(3)
}

const submit = (client: PlanClient, plan: OpenedPlan) =>
  client.ask(
    'mutation ($id: ID!, $version: Int!) { submitPlan(input: { planId: $id, version: $version }) { plan { version state } } }',
    plan,
  )
const review = (client: PlanClient, plan: OpenedPlan, verdict: string, comment?: string, at?: object) =>
  client.ask('mutation ($input: ReviewPlanInput!) { reviewPlan(input: $input) { plan { version state } } }', {
    input: { planId: plan.id, version: plan.version, verdict, comment, at },
  })
const recall = (client: PlanClient, { id, version }: OpenedPlan) =>
  client.ask('mutation ($input: RecallPlanInput!) { recallPlan(input: $input) { plan { version state } } }', {
    input: { planId: id, version },
  })
const rename = (client: PlanClient, { id, version }: OpenedPlan, name: string) =>
  client.ask('mutation ($input: RenamePlanInput!) { renamePlan(input: $input) { plan { version name state } } }', {
    input: { planId: id, version, name },
  })
const copy = (client: PlanClient, { id }: OpenedPlan, name = '另一稿') =>
  client.ask(
    'mutation ($input: CopyPlanInput!) { copyPlan(input: $input) { plan { id version state public author { username } } } }',
    {
      input: { planId: id, name },
    },
  )
const publish = (client: PlanClient, plan: OpenedPlan, effectiveDate: string, staff?: readonly object[]) =>
  client.ask(
    'mutation ($id: ID!, $version: Int!, $day: Date!, $staff: [StaffSettlementInput!]) { publishPlan(input: { planId: $id, version: $version, effectiveDate: $day, staff: $staff }) { plan { version state public effectiveDate } } }',
    { id: plan.id, version: plan.version, day: effectiveDate, staff },
  )
const withdraw = (client: PlanClient, plan: OpenedPlan) =>
  client.ask(
    'mutation ($id: ID!, $version: Int!) { withdrawPlan(input: { planId: $id, version: $version }) { plan { version state } } }',
    plan,
  )

/** Submits and approves; every step must be granted. */
const approve = async (plan: OpenedPlan, by: PlanClient = planner, judge: PlanClient = reviewer) => {
  for (const answer of [await submit(by, plan), await review(judge, { ...plan, version: plan.version + 1 }, 'APPROVE')])
    if (answer.errors) throw new Error(JSON.stringify(answer.errors))
  plan.version += 2
}

const publishedOn = async (day: string) => {
  const { grids } = await district.get(
    'query ($day: Date!) { grids(asOf: $day, first: 1000) { edges { node { id code name kind community { code } boundary households population version validFrom validTo } } } }',
    { day },
  )
  const nodes = grids.edges.map(({ node }: any) => node)
  return {
    nodes: new Map<string, any>(nodes.map((node: any) => [node.id, node])),
    coverage: coverageOf(nodes.map((node: any) => ({ ...node, community: node.community.code }))),
  }
}

describe('the way of a plan', () => {
  beforeAll(open)
  afterAll(() => server.close())

  test('is submitted, returned with a reason, drawn again, and approved by somebody who did not draw in it', async () => {
    const plan = await planner.create(NANNING)
    expect((await submit(planner, plan)).code).toBe('BAD_USER_INPUT')
    await planner.draw(plan, movable(plan.coverage, NANNING, random))
    expect((await submit(planner, { ...plan, version: 1 })).code).toBe('VERSION_CONFLICT')
    expect((await submit(reviewer, plan)).code).toBe('FORBIDDEN')
    expect((await submit(planner, plan)).data.submitPlan.plan).toEqual({ version: 3, state: 'SUBMITTED' })
    plan.version = 3
    const edit = movable(plan.coverage, NANNING, random)
    expect((await planner.send(plan.id, 3, [edit])).errors![0]!.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      state: 'SUBMITTED',
    })
    expect((await review(planner, plan, 'APPROVE')).code).toBe('FORBIDDEN')
    expect((await review(reviewer, plan, 'RETURN')).code).toBe('BAD_USER_INPUT')
    expect((await review(reviewer, plan, 'RETURN', '第03网格户数过多')).data.reviewPlan.plan).toEqual({
      version: 5,
      state: 'RETURNED',
    })
    plan.version = 5
    await planner.draw(plan, edit)
    await approve(plan)
    const { plan: read } = await planner.get(
      'query ($id: ID!) { plan(id: $id) { state version comments { text verdict createdAt author { username } version } steps { version state } viewerMay } }',
      plan,
    )
    expect(read).toMatchObject({
      state: 'APPROVED',
      comments: [{ text: '第03网格户数过多', verdict: 'RETURN', author: { username: 'nanning-review' }, version: 4 }],
      viewerMay: ['WITHDRAW', 'COMMENT', 'COPY'],
    })
    expect(read.steps.map(({ state }: any) => state)).toEqual([
      'DRAFT',
      'SUBMITTED',
      'RETURNED',
      'SUBMITTED',
      'APPROVED',
    ])
    expect(read.steps.at(-1).version).toBe(read.version)
  })

  test('the place that a reviewer pins the reason of a return to stays through the next round', async () => {
    const plan = await planner.create(NANNING)
    await planner.draw(plan, movable(plan.coverage, NANNING, random))
    await submit(planner, plan)
    plan.version++
    const at = { longitude: 103.8, latitude: 25.49 }
    expect((await review(reviewer, plan, 'APPROVE', undefined, at)).code).toBe('BAD_USER_INPUT')
    expect((await review(reviewer, plan, 'RETURN', '这里', { longitude: 203, latitude: 25 })).code).toBe(
      'INVALID_GEOMETRY',
    )
    expect((await review(reviewer, plan, 'RETURN', '这里的边界请沿路走', at)).data.reviewPlan.plan.state).toBe(
      'RETURNED',
    )
    plan.version += 2
    await planner.draw(plan, movable(plan.coverage, NANNING, random))
    await approve(plan)
    const read = await planner.get('query ($id: ID!) { plan(id: $id) { comments { text verdict at } } }', plan)
    expect(read.plan.comments).toEqual([
      { text: '这里的边界请沿路走', verdict: 'RETURN', at: { type: 'Point', coordinates: [103.8, 25.49] } },
    ])
  })

  test('who created a plan takes it back from review and draws on; nobody else does', async () => {
    const plan = await planner.create(NANNING)
    const mine = async (client: PlanClient) =>
      (await client.get('query ($id: ID!) { plan(id: $id) { viewerMay } }', plan)).plan.viewerMay
    expect((await recall(planner, plan)).errors![0]!.extensions).toMatchObject({ reason: 'WRONG_STATE' })
    await planner.draw(plan, movable(plan.coverage, NANNING, random))
    await submit(planner, plan)
    plan.version++
    expect(await mine(planner)).toContain('RECALL')
    expect(await mine(district)).not.toContain('RECALL')
    for (const other of [district, reviewer]) expect((await recall(other, plan)).code).toBe('FORBIDDEN')
    expect((await recall(planner, { ...plan, version: 1 })).code).toBe('VERSION_CONFLICT')
    expect((await recall(planner, plan)).data.recallPlan.plan).toEqual({ version: plan.version + 1, state: 'DRAFT' })
    expect((await review(reviewer, { ...plan, version: plan.version + 1 }, 'APPROVE')).code).toBe('BAD_USER_INPUT')
    plan.version++
    await planner.draw(plan, movable(plan.coverage, NANNING, random))
    await approve(plan)
  })

  test('a draft is renamed by who created it, as long as it is one', async () => {
    const plan = await planner.create(NANNING)
    for (const wrong of ['', ' ', '长'.repeat(201), 'a\nb'])
      expect((await rename(planner, plan, wrong)).code).toBe('BAD_USER_INPUT')
    expect((await rename(district, plan, '别人的')).code).toBe('FORBIDDEN')
    expect((await rename(planner, plan, ' 春季调整 ')).data.renamePlan.plan).toEqual({
      version: 2,
      name: '春季调整',
      state: 'DRAFT',
    })
    expect((await rename(planner, plan, '又改')).code).toBe('VERSION_CONFLICT')
    plan.version = 2
    await planner.draw(plan, movable(plan.coverage, NANNING, random))
    await submit(planner, plan)
    plan.version++
    expect((await rename(planner, plan, '审核中')).errors![0]!.extensions).toMatchObject({ reason: 'WRONG_STATE' })
  })

  test('a copy is the same draft under the copier’s name, with grids of its own, and can be undone to the base', async () => {
    const plan = await planner.create(NANNING)
    const base = encodeCoverage(plan.coverage)
    const cut = splittable(plan.coverage, NANNING, newGrid())
    await planner.draw(plan, cut, movable(plan.coverage, NANNING, random))
    const undone = await planner.undo(plan)
    plan.version = undone.data.undoEdit.version
    await planner.draw(plan, { type: 'renameGrid', grid: cut.into[0]!.id, name: '新格' })
    expect((await copy(new PlanClient(server, undefined), plan)).code).toBe('UNAUTHENTICATED')
    expect((await copy(reviewer, plan)).code).toBe('FORBIDDEN')
    expect((await copy(planner, { ...plan, id: 'Plan:00000000-0000-4000-8000-000000000000' })).code).toBe('NOT_FOUND')
    const { plan: copyPlan } = (await copy(district, plan)).data.copyPlan
    expect(copyPlan).toMatchObject({ state: 'DRAFT', public: false, author: { username: 'qilin' } })
    const copied = await district.open({ ...copyPlan, divisionCode: NANNING })
    const before = await planner.open(plan)
    const [made] = gridsOf(copied.coverage).filter(({ name }) => name === '新格')
    expect(made!.id).not.toBe(cut.into[0]!.id)
    const shapes = (coverage: Coverage) =>
      gridsOf(coverage)
        .map(({ id: _, ...grid }) => JSON.stringify(grid))
        .sort()
    expect(shapes(copied.coverage)).toEqual(shapes(before.coverage))
    expect((await district.log(copied.id)).map(({ kind, author }) => [kind, author.username])).toEqual(
      ['EDIT', 'EDIT', 'UNDO', 'EDIT'].map(kind => [kind, 'qilin']),
    )
    for (let i = 0; i < 2; i++) copied.version = (await district.undo(copied)).data.undoEdit.version
    expect(encodeCoverage((await district.open(copied)).coverage)).toBe(base)
    expect(encodeCoverage((await planner.open(plan)).coverage)).toBe(encodeCoverage(before.coverage))
  })

  test('a comment is pinned to a place, by those who have a role there', async () => {
    const plan = await planner.create(NANNING)
    const comment = (client: PlanClient, text: string, at?: object) =>
      client.ask(
        'mutation ($input: CommentPlanInput!) { commentPlan(input: $input) { plan { version comments { text at author { displayName } } } } }',
        { input: { planId: plan.id, text, at } },
      )
    const said = await comment(reviewer, '这里为什么？ <script>', { longitude: 103.8, latitude: 25.49 })
    expect(said.data.commentPlan.plan).toMatchObject({
      version: 2,
      comments: [{ text: '这里为什么？ <script>', at: { type: 'Point', coordinates: [103.8, 25.49] } }],
    })
    expect((await comment(reviewer, '')).code).toBe('BAD_USER_INPUT')
    expect((await comment(reviewer, 'x', { longitude: 203, latitude: 25 })).code).toBe('INVALID_GEOMETRY')
    expect((await comment(new PlanClient(server, undefined), 'x')).code).toBe('UNAUTHENTICATED')
  })

  test('a plan that is shown to everybody keeps its authors, log and comments to itself', async () => {
    const plan = await planner.create(NANNING)
    await planner.draw(plan, movable(plan.coverage, NANNING, random))
    const stranger = new PlanClient(server, undefined)
    const query =
      'query ($id: ID!) { plan(id: $id) { state author { username } edits { sequence } comments { text } steps { state } viewerMay grids { id: gridId } diff { exchanges { area } } } }'
    const open = (client: PlanClient, isPublic: boolean) =>
      client.ask(
        'mutation ($id: ID!, $version: Int!, $public: Boolean!) { openPlan(input: { planId: $id, version: $version, public: $public }) { plan { version public } } }',
        { ...plan, public: isPublic },
      )
    expect((await open(planner, true)).code).toBe('FORBIDDEN')
    plan.version = (await open(reviewer, true)).data.openPlan.plan.version
    const { plan: seen } = await stranger.get(query, plan)
    expect(seen).toMatchObject({ state: 'DRAFT', author: null, edits: [], comments: [], steps: [], viewerMay: [] })
    expect(seen.grids).toHaveLength(686)
    expect(seen.diff.exchanges.length).toBeGreaterThan(0)
    await reviewer.get('mutation ($input: CommentPlanInput!) { commentPlan(input: $input) { plan { version } } }', {
      input: { planId: plan.id, text: '再看看' },
    })
    plan.version++
    const [said] = (await planner.get('query ($id: ID!) { plan(id: $id) { comments { id text } } }', plan)).plan
      .comments
    const again = 'query ($id: ID!) { node(id: $id) { id ... on PlanComment { text } } }'
    expect((await planner.get(again, said)).node).toEqual({
      id: expect.stringMatching(/^PlanComment:/),
      text: '再看看',
    })
    expect((await stranger.get(again, said)).node).toBeNull()
    await open(reviewer, false)
    expect((await stranger.get(query, plan)).plan).toBeNull()
  })
})

describe('a publication', () => {
  let plan: OpenedPlan
  let split: Extract<Edit, { type: 'splitGrid' }>
  let merged: { gone: string; into: string }
  let before: Coverage
  let feed: string | null
  let touched: {
    assignmentId: string
    gridId: string
    role: string
    member: { id: string; officePhone: string | null }
    places: object[]
    successors: { gridId: string }[]
    kind: string
  }[]

  beforeAll(async () => {
    await open()
    // Something that the plan will change too changes today already.
    const earlier = await planner.create(NANNING)
    const { grid } = splittable(earlier.coverage, NANNING, newGrid())
    await planner.draw(earlier, { type: 'renameGrid', grid, name: '今日改名' })
    await approve(earlier)
    expect((await publish(reviewer, earlier, today())).errors).toBeUndefined()
    await feedPlaced(server)
    feed = (await planner.get('{ changes(first: 1000) { pageInfo { endCursor hasNextPage } } }')).changes.pageInfo
      .endCursor
    plan = await planner.create(NANNING)
    before = plan.coverage
    split = splittable(before, NANNING, newGrid())
    expect(split.grid).toBe(grid)
    await planner.draw(plan, split)
    merged = mergeable(plan.coverage)
    await planner.draw(plan, { type: 'mergeGrids', grids: [merged.gone, merged.into], into: merged.into })
    await planner.draw(plan, movableElsewhere(plan.coverage), {
      type: 'renameGrid',
      grid: merged.into,
      name: '合并网格',
    })
    await approve(plan)
  })
  afterAll(() => server.close())

  test('never begins before tomorrow where what it changes began today, and says from when on it can', async () => {
    const { plan: read } = await planner.get('query ($id: ID!) { plan(id: $id) { earliestEffectiveDate } }', plan)
    expect(read.earliestEffectiveDate).toBe(tomorrow)
    const early = await publish(reviewer, plan, today())
    expect(early.errors![0]!.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      reason: 'TOO_EARLY',
      earliest: tomorrow,
    })
    expect((await publish(reviewer, plan, '2020-01-01')).code).toBe('BAD_USER_INPUT')
    expect((await publish(planner, plan, tomorrow)).code).toBe('FORBIDDEN')
  })

  test('says beforehand whose grids it touches and where they go, phones masked for who reviews', async () => {
    const asked = `query ($id: ID!, $day: Date) { plan(id: $id) { staffEffects(effectiveDate: $day) {
      assignmentId gridId role kind member { id officePhone } places { gridId role } successors { gridId } } } }`
    const read = await reviewer.get(asked, { id: plan.id, day: tomorrow })
    touched = read.plan.staffEffects
    expect(new Set(touched.map(({ gridId, kind }) => `${gridId} ${kind}`))).toEqual(
      new Set([`${split.grid} SPLIT`, `${merged.gone} MERGED`, `${merged.into} JOINED`]),
    )
    for (const { gridId, role, places, successors } of touched) {
      expect(places).toEqual([gridId === merged.gone ? { gridId: merged.into, role: 'WORKER' } : { gridId, role }])
      if (gridId === split.grid) expect(successors.map(({ gridId }) => gridId)).toEqual([split.grid, split.into[0]!.id])
    }
    expect(touched.every(({ member }) => member.officePhone === null || member.officePhone.includes('*'))).toBe(true)
    expect((await new PlanClient(server, undefined).ask(asked, { id: plan.id })).data.plan).toBeNull()
  })

  test('is refused where its people would be two leaders of a grid, or go where none is', async () => {
    const leader = touched.find(({ gridId, role }) => gridId === merged.gone && role === 'LEADER')!
    for (const [places, reason] of [
      [[{ gridId: merged.into, role: 'LEADER' }], 'LEADER_TAKEN'],
      [[{ gridId: merged.gone, role: 'WORKER' }], 'NO_SUCH_GRID'],
    ] as const) {
      const answer = await publish(reviewer, plan, tomorrow, [{ assignmentId: leader.assignmentId, places }])
      expect(answer.errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'staff', reason })
    }
  })

  test('opens new versions from its day on and leaves today, and what other plans began from, as it is', async () => {
    const now = await publishedOn(today())
    const beside = await planner.create(NANNING, '另一份', tomorrow)
    const worker = touched.find(({ gridId, role }) => gridId === split.grid && role === 'WORKER')!
    const leaderOf = (grid: string) => touched.find(({ gridId, role }) => gridId === grid && role === 'LEADER')!
    const goes = ({ assignmentId }: any, gridId: string, role: string) => ({ assignmentId, places: [{ gridId, role }] })
    const answer = await publish(reviewer, plan, tomorrow, [
      goes(worker, split.into[0]!.id, 'LEADER'),
      goes(leaderOf(merged.gone), merged.into, 'LEADER'),
      goes(leaderOf(merged.into), merged.into, 'WORKER'),
    ])
    expect(answer.data.publishPlan.plan).toEqual({
      version: plan.version + 1,
      state: 'PUBLISHED',
      public: true,
      effectiveDate: tomorrow,
    })
    plan.version++
    const { baseGrids } = (
      await planner.get(
        'query ($id: ID!) { plan(id: $id) { baseGrids { id: gridId community: communityCode name kind boundary } } }',
        beside,
      )
    ).plan
    expect(encodeCoverage(coverageOf(baseGrids))).toBe(encodeCoverage(beside.coverage))
    const still = await publishedOn(today())
    expect(encodeCoverage(still.coverage)).toBe(encodeCoverage(now.coverage))
    for (const [id, { validTo: _, ...grid }] of now.nodes) expect(still.nodes.get(id)).toMatchObject(grid)
    const then = await publishedOn(tomorrow)
    expect(gridsOf(then.coverage).map(({ id, boundary }) => [id, boundary])).toEqual(
      gridsOf(plan.coverage).map(({ id, boundary }) => [id, boundary]),
    )
    expect(complaintsAbout(gridsOf(then.coverage))).toEqual([])
    const unchanged = [...then.nodes.values()].filter(({ version }) => version === 1 && split.into[0]!.id !== undefined)
    expect(unchanged.length).toBeGreaterThan(670)
    expect(
      unchanged.filter(({ id, validFrom }) => now.nodes.has(id) && validFrom !== now.nodes.get(id).validFrom),
    ).toEqual([])
  })

  test('gives a new grid the next code of its community and a name by it, and leaves all others theirs', async () => {
    const { nodes } = await publishedOn(tomorrow)
    const { nodes: old } = await publishedOn(today())
    const community = split.into[0]!.community!
    const last = Math.max(
      ...[...old.values()].filter(({ code }) => code.startsWith(community)).map(({ code }) => Number(code.slice(12))),
    )
    const code = community + String(last + 1).padStart(3, '0')
    expect(nodes.get(split.into[0]!.id)).toMatchObject({
      code,
      name: `第${String(last + 1).padStart(2, '0')}网格`,
      version: 1,
      validFrom: tomorrow,
    })
    for (const [id, { code }] of nodes) if (old.has(id)) expect(code).toBe(old.get(id).code)
    expect(nodes.get(merged.into)).toMatchObject({ name: '合并网格', version: 2 })
    const gone = old.get(merged.gone)
    expect(nodes.has(merged.gone)).toBe(false)
    const { grid } = await planner.get('query ($code: String!, $day: Date!) { grid(code: $code, asOf: $day) { id } }', {
      code: gone.code,
      day: tomorrow,
    })
    expect(grid).toBeNull()
  })

  test('says of every grid where it came from, what became of it, and which plan made it so', async () => {
    const { nodes } = await publishedOn(tomorrow)
    const { nodes: old } = await publishedOn(today())
    const query =
      'query ($code: String!, $day: Date!) { grid(code: $code, asOf: $day) { plan { id effectiveDate } splitFrom { id validTo } splitInto { id } mergedFrom { id } mergedInto { id name } } }'
    const read = async (code: string, day: string) =>
      (await new PlanClient(server, undefined).get(query, { code, day })).grid
    expect(await read(nodes.get(split.into[0]!.id).code, tomorrow)).toMatchObject({
      plan: { id: plan.id, effectiveDate: tomorrow },
      splitFrom: [{ id: split.grid, validTo: tomorrow }],
    })
    expect(await read(old.get(split.grid).code, tomorrow)).toMatchObject({
      plan: { id: plan.id },
      splitInto: [{ id: split.into[0]!.id }],
    })
    expect(await read(old.get(merged.gone).code, today())).toMatchObject({
      plan: null,
      mergedInto: [{ id: merged.into, name: '合并网格' }],
    })
    expect(await read(nodes.get(merged.into).code, tomorrow)).toMatchObject({ mergedFrom: [{ id: merged.gone }] })
  })

  test('counts households and population anew, so that none is lost', async () => {
    const [then, now] = [await publishedOn(tomorrow), await publishedOn(today())]
    const sum = (nodes: Map<string, any>, field: string) =>
      [...nodes.values()].reduce((total, node) => total + node[field], 0)
    for (const field of ['households', 'population']) expect(sum(then.nodes, field)).toBe(sum(now.nodes, field))
    const of = (nodes: Map<string, any>, id: string) => nodes.get(id)?.households ?? 0
    expect(of(then.nodes, split.grid) + of(then.nodes, split.into[0]!.id)).toBe(of(now.nodes, split.grid))
    expect(of(then.nodes, merged.into)).toBe(of(now.nodes, merged.into) + of(now.nodes, merged.gone))
    const counted = await rows<{ id: string; households: number }>(
      server.engine.em,
      `select 'Grid:' || v.grid_id as id, coalesce(sum(b.households), 0)::int as households from grid_version v
       left join building b on ST_Intersects(v.boundary, b.location) where v.valid_to is null group by v.grid_id`,
    )
    for (const { id, households } of counted) expect(of(then.nodes, id)).toBe(households)
  })

  test('ends the staff of a grid that ends, on its last day', async () => {
    const staffOn = async (day: string) =>
      (
        await rows<{ count: number }>(
          server.engine.em,
          'select count(*)::int as count from grid_staff where grid_id = $1 and (until is null or until > $2::date)',
          [merged.gone.slice(5), day],
        )
      )[0]!.count
    expect(await staffOn(today())).toBeGreaterThan(0)
    expect(await staffOn(tomorrow)).toBe(0)
    const serving = async (day: string) =>
      rows<{ member: string; grid: string; role: string }>(
        server.engine.em,
        `select 'StaffMember:' || member_id as member, 'Grid:' || grid_id as grid, role from grid_staff
         where member_id = any($1::uuid[]) and since <= $2::date and (until is null or until > $2::date) order by 1, 2`,
        [touched.map(({ member }) => member.id.slice(12)), day],
      )
    const worker = touched.find(({ gridId, role }) => gridId === split.grid && role === 'WORKER')!.member.id
    const wanted = touched.map(({ member: { id: member }, gridId, role }) => {
      if (member === worker) return { member, grid: split.into[0]!.id, role: 'LEADER' }
      if (gridId === split.grid) return { member, grid: gridId, role }
      return { member, grid: merged.into, role: gridId === merged.gone ? role : 'WORKER' }
    })
    const sorted = (all: { member: string }[]) => all.toSorted((a, b) => (a.member < b.member ? -1 : 1))
    expect(sorted(await serving(tomorrow))).toEqual(sorted(wanted))
    expect(sorted(await serving(today()))).toEqual(
      sorted(touched.map(({ member: { id: member }, gridId: grid, role }) => ({ member, grid, role }))),
    )
  })

  test('a community’s boundary is the dissolve of its grids on every day, and what did not change has no new version', async () => {
    const needless = await rows(
      server.engine.em,
      `select n.code from division_version n join division_version o on o.division_id = n.division_id and o.version = n.version - 1
       where n.boundary::bytea = o.boundary::bytea`,
    )
    expect(needless).toEqual([])
    const [{ differing }] = (await rows<{ differing: number }>(
      server.engine.em,
      `select count(*)::int as differing from division_version d where d.valid_to is null and d.level = 'COMMUNITY' and not ST_Equals(d.boundary,
         (select ST_Multi(ST_UnaryUnion(ST_Collect(g.boundary))) from grid_version g where g.valid_to is null and left(g.code, 12) = d.code))`,
    )) as [{ differing: number }]
    expect(differing).toBe(0)
  })

  test('puts each changed thing into the feed once', async () => {
    await feedPlaced(server)
    const { changes } = await planner.get(
      'query ($after: String) { changes(first: 1000, after: $after) { edges { node { nodeId action version code since planId } } } }',
      { after: feed },
    )
    const nodes = changes.edges.map(({ node }: any) => node)
    const ids = nodes.map(({ nodeId }: any) => nodeId)
    expect(new Set(ids).size).toBe(ids.length)
    const of = (id: string) => nodes.find(({ nodeId }: any) => nodeId === id)
    expect(of(split.into[0]!.id)).toMatchObject({ action: 'CREATED', version: 1, since: tomorrow, planId: plan.id })
    expect(of(split.grid)).toMatchObject({ action: 'UPDATED', version: 3, since: tomorrow, planId: plan.id })
    expect(of(merged.gone)).toMatchObject({ action: 'DELETED', since: tomorrow })
    const changed = gridsOf(plan.coverage).filter(
      grid => JSON.stringify(grid) !== JSON.stringify(findGrid(before, grid.id)),
    )
    expect(ids.filter((id: string) => id.startsWith('Grid:')).sort()).toEqual(
      [...changed.map(({ id }) => id), merged.gone].sort(),
    )
  })

  test('is compared with today: who gains and who loses, and where', async () => {
    const { coverageDiff } = await new PlanClient(server, undefined).get(
      'query ($to: DiffStateInput!) { coverageDiff(within: "530302001", from: {}, to: $to) { grids { before { id: gridId households code } after { id: gridId households code } } exchanges { from to area households } linesBefore linesAfter } }',
      { to: { date: tomorrow } },
    )
    const exchange = coverageDiff.exchanges.find(({ to }: any) => to === split.into[0]!.id)
    expect(exchange).toMatchObject({ from: split.grid })
    expect(exchange.households).toBe((await publishedOn(tomorrow)).nodes.get(split.into[0]!.id).households)
    expect(coverageDiff.grids.find(({ after }: any) => after === null).before.id).toBe(merged.gone)
    expect(coverageDiff.linesAfter.type).toBe('MultiLineString')
    const own = await planner.get(
      'query ($id: ID!) { plan(id: $id) { diff { exchanges { from to households } } } }',
      plan,
    )
    expect(own.plan.diff.exchanges).toEqual(
      coverageDiff.exchanges.map(({ from, to, households }: any) => ({ from, to, households })),
    )
  })

  test('lets buildings follow when its day has come, whether or not the server ran at midnight', async () => {
    const of = async (id: string) =>
      (
        await rows<{ count: number }>(
          server.engine.em,
          'select count(*)::int as count from building where grid_id = $1',
          [id.slice(5)],
        )
      )[0]!.count
    expect(await of(split.into[0]!.id)).toBe(0)
    await settlePlans(server.engine.em, today())
    expect(await of(split.into[0]!.id)).toBe(0)
    expect(await of(merged.gone)).toBeGreaterThan(0)
    await settlePlans(server.engine.em, tomorrow)
    expect(await of(split.into[0]!.id)).toBeGreaterThan(0)
    expect(await of(merged.gone)).toBe(0)
  })

  test('is taken back before its day: then that day is as if it had never been, and its versions are kept', async () => {
    const built = await planner.create(NANNING, '其后', tomorrow)
    expect(gridsOf(built.coverage)).toHaveLength(gridsOf(plan.coverage).length)
    await feedPlaced(server)
    const mark = (
      await planner.get('query ($after: String) { changes(first: 1000, after: $after) { pageInfo { endCursor } } }', {
        after: feed,
      })
    ).changes.pageInfo.endCursor
    expect((await withdraw(planner, plan)).code).toBe('FORBIDDEN')
    const dated = (day: string) =>
      rows(server.engine.em, 'update plan set effective_date = $2::date where id = $1', [plan.id.slice(5), day])
    const offered = async () =>
      (await reviewer.get('query ($id: ID!) { plan(id: $id) { viewerMay } }', plan)).plan.viewerMay
    await dated(today())
    expect(await offered()).not.toContain('WITHDRAW')
    expect((await withdraw(reviewer, plan)).errors![0]!.extensions).toMatchObject({ reason: 'IN_EFFECT' })
    await dated(tomorrow)
    expect(await offered()).toContain('WITHDRAW')
    expect((await withdraw(reviewer, plan)).data.withdrawPlan.plan.state).toBe('WITHDRAWN')
    const then = await publishedOn(tomorrow)
    expect(encodeCoverage(then.coverage)).toBe(encodeCoverage(before))
    expect((await publishedOn('2199-01-01')).nodes.size).toBe(686)
    const [{ kept }] = (await rows<{ kept: number }>(
      server.engine.em,
      'select count(*)::int as kept from grid_version where plan_id = $1 and valid_to = valid_from',
      [plan.id.slice(5)],
    )) as [{ kept: number }]
    expect(kept).toBeGreaterThan(2)
    await feedPlaced(server)
    const { changes } = await planner.get(
      'query ($after: String) { changes(first: 1000, after: $after) { edges { node { nodeId action } } } }',
      { after: mark },
    )
    const action = (id: string) => changes.edges.find(({ node }: any) => node.nodeId === id)?.node.action
    expect([action(split.into[0]!.id), action(merged.gone), action(split.grid)]).toEqual([
      'DELETED',
      'UPDATED',
      'UPDATED',
    ])
    const staff = await rows(server.engine.em, 'select 1 from grid_staff where grid_id = $1 and until is null', [
      merged.gone.slice(5),
    ])
    expect(staff.length).toBeGreaterThan(0)
    const left = await rows(
      server.engine.em,
      'select 1 from grid_staff where plan_id = $1 or ended_by = $1 or until_before is not null',
      [plan.id.slice(5)],
    )
    expect(left).toEqual([])
    const again = await rows<{ id: string }>(
      server.engine.em,
      'select id from grid_staff where id = any($1::uuid[]) and until is null',
      [touched.map(({ assignmentId }) => assignmentId)],
    )
    expect(again).toHaveLength(touched.length)
  })

  /** In neither of the communities where grids were split and merged. */
  const movableElsewhere = (coverage: Coverage) => {
    const taken = [split.grid, merged.into].map(id => findGrid(coverage, id)!.community!)
    const communities = new Set(gridsWithin(coverage, NANNING).map(({ community }) => community!))
    return movable(coverage, [...communities].find(code => !taken.includes(code))!, random)
  }
  const mergeable = (coverage: Coverage) => {
    for (const { id, community } of gridsWithin(coverage, NANNING).toReversed())
      for (const other of neighboursOf(coverage, id).keys()) {
        if (findGrid(coverage, other)!.community !== community || other === split.grid || id === split.grid) continue
        const outcome = applyEdit(coverage, { type: 'mergeGrids', grids: [id, other], into: other })
        if ('coverage' in outcome) return { gone: id, into: other }
      }
    throw new Error('nothing to merge')
  }
})

describe('when the ground has moved since a plan began', () => {
  beforeEach(open, 120_000)

  test('what still comes to the same is published on it, and nothing of either is lost', async () => {
    const first = await planner.create(NANNING)
    const second = await district.create('530302002')
    const [one, other] = [movable(first.coverage, NANNING, random), movable(second.coverage, '530302002', random)]
    await planner.draw(first, one)
    await district.draw(second, other)
    const judge = await PlanClient.signIn(server, 'qilin-review')
    await approve(first)
    await approve(second, district, judge)
    expect((await publish(reviewer, first, tomorrow)).code).toBeUndefined()
    expect((await publish(judge, second, dayAfter(tomorrow))).code).toBeUndefined()
    const { coverage } = await publishedOn(dayAfter(tomorrow))
    const both = applyEdit(first.coverage, other)
    if ('problems' in both) throw new Error('refused')
    expect(encodeCoverage(coverage)).toBe(encodeCoverage(both.coverage))
    // What the first opened is untouched by the second, so it can still be taken back.
    first.version++
    expect((await withdraw(reviewer, first)).code).toBeUndefined()
    expect(complaintsAbout(gridsOf((await publishedOn(dayAfter(tomorrow))).coverage))).toEqual([])
    await server.close()
  })

  test('what would come to something else is refused with the row of its log, and nothing is published', async () => {
    const first = await planner.create(NANNING)
    const second = await planner.create(NANNING)
    const edit = movable(first.coverage, NANNING, random)
    await planner.draw(first, edit)
    const to: Position = [edit.from[0] + 1, edit.from[1] + 1]
    await planner.draw(second, { ...edit, to })
    await approve(first)
    await approve(second)
    expect((await publish(reviewer, first, tomorrow)).code).toBeUndefined()
    const refused = await publish(reviewer, second, dayAfter(tomorrow))
    expect(refused.code).toBe('TOPOLOGY_CONFLICT')
    expect(refused.errors![0]!.extensions).toMatchObject({ sequence: 1, reason: 'BASE_MOVED' })
    expect(encodeCoverage((await publishedOn('2199-01-01')).coverage)).toBe(encodeCoverage(first.coverage))
    // On the day after, nothing may be published before what is coming.
    expect((await publish(reviewer, second, today())).errors![0]!.extensions).toMatchObject({ reason: 'TOO_EARLY' })
    await server.close()
  })

  test('a grid that goes to another community gets its code there, and its posts go with it', async () => {
    const plan = await planner.create(NANNING)
    const own = gridsWithin(plan.coverage, NANNING)
    const posts = await rows<{ id: string; code: string }>(
      server.engine.em,
      `select 'Grid:' || g.grid_id as id, s.id as code from service_station s join grid_version g on ST_Intersects(g.boundary, s.location::geometry)
       where s.kind in ('RED_POST', 'COURIER_POST', 'SERVICE_STATION') and left(g.code, 12) = s.division_code and s.division_code like '${NANNING}%'`,
    )
    const candidates = own.flatMap(({ id, community }) =>
      [...neighboursOf(plan.coverage, id).keys()].flatMap(other => {
        const there = findGrid(plan.coverage, other)!.community!
        return there.startsWith(NANNING) && there !== community && posts.some(post => post.id === id)
          ? [{ id, there }]
          : []
      }),
    )
    const { id, there } = candidates[0]!
    const post = posts.find(candidate => candidate.id === id)!.code
    await planner.draw(plan, { type: 'assignCommunity', grid: id, community: there })
    await approve(plan)
    expect((await publish(reviewer, plan, tomorrow)).code).toBeUndefined()
    const { nodes } = await publishedOn(tomorrow)
    expect(nodes.get(id).code.slice(0, 12)).toBe(there)
    expect((await publishedOn(today())).nodes.get(id).code.slice(0, 12)).not.toBe(there)
    const served = async () =>
      (
        await rows<{ code: string }>(
          server.engine.em,
          'select division_code as code from service_station where id = $1',
          [post],
        )
      )[0]!.code
    expect(await served()).not.toBe(there)
    await settlePlans(server.engine.em, tomorrow)
    expect(await served()).toBe(there)
    const { division } = await planner.get(
      'query ($code: String!, $day: Date!) { division(code: $code, asOf: $day) { version grids { totalCount } } }',
      { code: there, day: tomorrow },
    )
    expect(division.version).toBe(2)
    await server.close()
  })
})
