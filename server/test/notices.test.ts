import { findGrid } from '@geyi/shared/coverage'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { rows } from '../src/database/rows.ts'
import { feedPlaced } from './feed-placed.ts'
import { gridsWithin, type OpenedPlan, PlanClient } from './plan-client.ts'
import { openServer, type TestServer } from './server.ts'

const NANNING = '530302001'
const news =
  '{ viewer { unreadNotices notices(first: 20) { edges { node { kind planId planName text unread createdAt author { username } } } } } }'

interface News {
  unreadNotices: number
  notices: { kind: string; planName: string; text: string | null; unread: boolean; createdAt: string }[]
}

let server: TestServer
let planner: PlanClient
let reviewer: PlanClient
let plan: OpenedPlan

const newsFor = async (client: PlanClient): Promise<News> => {
  const { unreadNotices, notices } = (await client.get(news)).viewer
  return { unreadNotices, notices: notices.edges.map(({ node }: any) => node) }
}
const step = async (client: PlanClient, mutation: string, variables: object = {}) => {
  const answer = await client.get(mutation, { id: plan.id, version: plan.version, ...variables })
  plan.version = (Object.values(answer)[0] as { plan: { version: number } }).plan.version
}
const submit = () =>
  step(
    planner,
    'mutation ($id: ID!, $version: Int!) { submitPlan(input: { planId: $id, version: $version }) { plan { version } } }',
  )
const review = (verdict: string, comment: string | null = null) =>
  step(reviewer, 'mutation ($input: ReviewPlanInput!) { reviewPlan(input: $input) { plan { version } } }', {
    input: { planId: plan.id, version: plan.version, verdict, comment },
  })

beforeAll(async () => {
  server = await openServer('sample')
  planner = await PlanClient.signIn(server, 'nanning')
  reviewer = await PlanClient.signIn(server, 'nanning-review')
  plan = await planner.create(NANNING, '秋季调整')
  const grid = gridsWithin(plan.coverage, NANNING)[0]!
  await planner.draw(plan, { type: 'renameGrid', grid: grid.id, name: '新名' })
  expect(findGrid(plan.coverage, grid.id)!.name).toBe('新名')
})
afterAll(() => server.close())

test('a reviewer is told what was handed in, and nothing that is being drawn', async () => {
  expect(await newsFor(reviewer)).toEqual({ unreadNotices: 0, notices: [] })
  await submit()
  expect(await newsFor(reviewer)).toMatchObject({
    unreadNotices: 1,
    notices: [
      { kind: 'SUBMITTED', planId: plan.id, planName: '秋季调整', unread: true, author: { username: 'nanning' } },
    ],
  })
  expect((await newsFor(planner)).notices).toEqual([])
})

test('a planner is told what was said and decided, with the reason, the newest first', async () => {
  await reviewer.get('mutation ($input: CommentPlanInput!) { commentPlan(input: $input) { plan { version } } }', {
    input: { planId: plan.id, text: '东边再看看' },
  })
  plan.version++
  await review('RETURN', '请缩小')
  const { unreadNotices, notices } = await newsFor(planner)
  expect(unreadNotices).toBe(2)
  expect(notices).toMatchObject([
    { kind: 'RETURNED', text: '请缩小' },
    { kind: 'COMMENTED', text: '东边再看看' },
  ])
})

test('showing a plan to everybody is no news', async () => {
  await submit()
  const before = await newsFor(planner)
  await step(
    reviewer,
    'mutation ($id: ID!, $version: Int!) { openPlan(input: { planId: $id, version: $version, public: true }) { plan { version } } }',
  )
  expect(await newsFor(planner)).toEqual(before)
})

test('what was read stays read, and what comes after is unread', async () => {
  const read = 'mutation ($until: DateTimeISO!) { readNotices(input: { until: $until }) { unreadNotices } }'
  const [newest, older] = (await newsFor(planner)).notices
  expect((await planner.get(read, { until: newest!.createdAt })).readNotices.unreadNotices).toBe(0)
  expect((await planner.get(read, { until: older!.createdAt })).readNotices.unreadNotices).toBe(0)
  expect((await newsFor(planner)).notices.map(({ unread }) => unread)).toEqual([false, false])
  await review('APPROVE')
  expect(await newsFor(planner)).toMatchObject({
    unreadNotices: 1,
    notices: [{ kind: 'APPROVED', unread: true }, {}, {}],
  })
})

test('pages of notices follow each other, the newest first', async () => {
  const query = `query ($first: Int, $after: String) { viewer { notices(first: $first, after: $after) {
    totalCount edges { cursor node { planId planVersion } } pageInfo { hasNextPage endCursor } } } }`
  const page = async (variables: object) => (await planner.get(query, variables)).viewer.notices
  const whole = await page({ first: 10 })
  expect(whole.edges).toHaveLength(3)
  expect(whole).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: false } })
  const first = await page({ first: 1 })
  expect(first.pageInfo.hasNextPage).toBe(true)
  const rest = await page({ first: 10, after: first.pageInfo.endCursor })
  expect([...first.edges, ...rest.edges]).toEqual(whole.edges)
})

test('others are told nothing, and a stranger has no notices', async () => {
  const elsewhere = await PlanClient.signIn(server, 'qilin')
  expect((await newsFor(elsewhere)).notices).toEqual([])
  expect((await server.ask(news)).data.viewer).toBeNull()
  const refused = await server.ask(
    'mutation { readNotices(input: { until: "2026-01-01T00:00:00Z" }) { unreadNotices } }',
  )
  expect(refused.code).toBe('UNAUTHENTICATED')
})

test('what happens to a plan has its place among all events, and is not told in the feed that everybody reads', async () => {
  await feedPlaced(server)
  const events = await rows<{ action: string }>(
    server.engine.em,
    `select action from event where kind = 'PLAN' and position is not null order by position`,
  )
  expect(events.map(({ action }) => action)).toEqual(['SUBMITTED', 'COMMENTED', 'RETURNED', 'SUBMITTED', 'APPROVED'])
  const { changes } = await planner.get('{ changes(first: 1000) { totalCount edges { node { nodeId } } } }')
  const told: string[] = changes.edges.map(({ node }: any) => node.nodeId.split(':')[0])
  expect([...new Set(told)].sort()).toEqual(['Division', 'Grid', 'ServiceStation'])
  expect(told).toHaveLength(changes.totalCount)
})
