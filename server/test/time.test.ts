import { randomUUID } from 'node:crypto'
import { findGrid } from '@geyi/shared/coverage'
import { degreesOf, interiorPointOf, type Position } from '@geyi/shared/geo'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dayAfter, today } from '../src/graphql/day.ts'
import { coverageOf, gridsWithin, type OpenedPlan, PlanClient, splittable } from './plan-client.ts'
import { openServer, type TestServer } from './server.ts'

const DISTRICT = '530302'
const NANNING = '530302001'
const tomorrow = dayAfter(today())
const later = dayAfter(tomorrow)

let server: TestServer
let planner: PlanClient
let reviewer: PlanClient
let stranger: PlanClient

/** The first day of the sample. */
let beginning: string

beforeAll(async () => {
  server = await openServer('sample')
  planner = await PlanClient.signIn(server, 'nanning')
  reviewer = await PlanClient.signIn(server, 'nanning-review')
  stranger = new PlanClient(server, undefined)
  const { grids } = await stranger.get('{ grids(first: 1) { edges { node { validFrom } } } }')
  beginning = grids.edges[0].node.validFrom
})
afterAll(() => server.close())

const must = async (plan: OpenedPlan, client: PlanClient, mutation: string, variables: object = {}) => {
  const answer = await client.get(`mutation ($id: ID!, $version: Int!) { done: ${mutation} { plan { version } } }`, {
    id: plan.id,
    version: plan.version,
    ...variables,
  })
  plan.version = answer.done.plan.version
}

const open = (plan: OpenedPlan, isPublic: boolean) =>
  must(plan, reviewer, `openPlan(input: { planId: $id, version: $version, public: ${isPublic} })`)

const publish = async (plan: OpenedPlan, day: string) => {
  await must(plan, planner, 'submitPlan(input: { planId: $id, version: $version })')
  const { reviewPlan } = await reviewer.get(
    'mutation ($input: ReviewPlanInput!) { reviewPlan(input: $input) { plan { version } } }',
    { input: { planId: plan.id, version: plan.version, verdict: 'APPROVE' } },
  )
  plan.version = reviewPlan.plan.version
  await must(plan, reviewer, `publishPlan(input: { planId: $id, version: $version, effectiveDate: "${day}" })`)
}

const pointAt = ([x, y]: Position) => ({ longitude: degreesOf(x), latitude: degreesOf(y) })

const timeline = async (client: PlanClient, place: Position) => {
  const grid = '{ id: gridId code name kind community { code name } }'
  const change = `{ date inEffect kinds before ${grid} after ${grid} plan { id name state public } }`
  const { timelineAt } = await client.get(
    `query ($point: PointInput!) { timelineAt(point: $point) { now ${grid} published ${change} proposed ${change} } }`,
    { point: pointAt(place) },
  )
  return timelineAt
}

const days = async (client: PlanClient, within = DISTRICT) => {
  const { publishedDays } = await client.get(
    'query ($within: String!) { publishedDays(within: $within) { totalCount edges { node { date inEffect grids divisions plans { id name } } } } }',
    { within },
  )
  expect(publishedDays.totalCount).toBe(publishedDays.edges.length)
  return publishedDays.edges.map(({ node }: any) => node)
}

const gridAt = async (place: Position, asOf: string) =>
  (
    await stranger.get(
      'query ($point: PointInput!, $asOf: Date) { gridAt(point: $point, asOf: $asOf) { id code name } }',
      { point: pointAt(place), asOf },
    )
  ).gridAt

/** A plan that splits a grid, and a place that goes to the new one. */
const splitting = async (skip: number) => {
  const plan = await planner.create(NANNING, `拆分 ${skip}`)
  const newId = `Grid:${randomUUID()}`
  const edit = splittable(plan.coverage, NANNING, newId, skip)
  await planner.draw(plan, edit)
  const place = interiorPointOf(findGrid(plan.coverage, newId)!.boundary)!
  return { plan, place, newId, old: edit.grid }
}

test('where nothing was ever changed there is the day on which everything began, and nothing to come', async () => {
  expect(await days(stranger)).toEqual([
    { date: beginning, inEffect: true, grids: 686, divisions: 1 + 8 + 59, plans: [] },
  ])
  expect((await days(stranger, NANNING))[0].divisions).toBeLessThan(59)
  const { coverage } = await planner.create(NANNING, '空')
  const grid = gridsWithin(coverage, NANNING)[3]!
  const { now, published, proposed } = await timeline(stranger, interiorPointOf(grid.boundary)!)
  expect(now.id).toBe(grid.id)
  expect(now.community.code).toBe(grid.community)
  expect(published).toEqual([
    { date: beginning, inEffect: true, kinds: ['GRID'], before: null, after: now, plan: null },
  ])
  expect(proposed).toEqual([])
})

test('days are paged, and only asked for within a district', async () => {
  const page = await stranger.get(
    `{ publishedDays(within: "${NANNING}", first: 1) { pageInfo { hasNextPage endCursor } } }`,
  )
  expect(page.publishedDays.pageInfo.hasNextPage).toBe(false)
  const next = await stranger.get(
    `query ($after: String) { publishedDays(within: "${NANNING}", after: $after) { edges { node { date } } } }`,
    { after: page.publishedDays.pageInfo.endCursor },
  )
  expect(next.publishedDays.edges).toEqual([])
  for (const within of ['53', '5303', '530302001001001', 'x', ''])
    expect((await stranger.ask(`{ publishedDays(within: "${within}") { totalCount } }`)).code).toBe('BAD_USER_INPUT')
  expect(
    (await stranger.ask('{ timelineAt(point: { longitude: 203, latitude: 25 }) { now { id: gridId } } }')).code,
  ).toBe('INVALID_GEOMETRY')
})

test('a draft is told to its own people, and to everybody as long as it is shown to everybody', async () => {
  const { plan, place, newId, old } = await splitting(1)
  const outsider = await PlanClient.signIn(server, 'qilin')
  expect((await timeline(stranger, place)).proposed).toEqual([])
  for (const insider of [planner, outsider])
    expect((await timeline(insider, place)).proposed).toMatchObject([{ plan: { id: plan.id, public: false } }])

  await open(plan, true)
  const { now, published, proposed } = await timeline(stranger, place)
  expect(published).toHaveLength(1)
  expect(proposed).toEqual([
    {
      date: null,
      inEffect: false,
      kinds: ['GRID'],
      before: now,
      after: { id: newId, code: null, name: null, kind: 'GENERAL', community: now.community },
      plan: { id: plan.id, name: '拆分 1', state: 'DRAFT', public: true },
    },
  ])
  // In the half that stays only the bounds change; far away nothing does.
  const rest = interiorPointOf(findGrid(plan.coverage, old)!.boundary)!
  expect((await timeline(stranger, rest)).proposed).toMatchObject([{ kinds: ['BOUNDARY'], before: now, after: now }])
  const far = gridsWithin(plan.coverage, '530302008')[0]!
  expect((await timeline(stranger, interiorPointOf(far.boundary)!)).proposed).toEqual([])

  // A neighbour that only gets a vertex where the cut ends has the ground that it had.
  const drawn = await stranger.get('query ($id: ID!) { plan(id: $id) { grids { id: gridId changed } } }', plan)
  const neighbours = drawn.plan.grids.filter(({ id, changed }: any) => changed && id !== old && id !== newId)
  expect(neighbours.length).toBeGreaterThan(0)
  for (const { id } of neighbours) {
    const { boundary } = findGrid(plan.coverage, id)!
    expect((await timeline(stranger, interiorPointOf(boundary)!)).proposed).toEqual([])
  }

  await open(plan, false)
  expect((await timeline(stranger, place)).proposed).toEqual([])
  await must(plan, planner, 'withdrawPlan(input: { planId: $id, version: $version })')
  expect((await timeline(planner, place)).proposed).toEqual([])
})

test('what goes to another community, or is nobody’s ground, is told with what it changes', async () => {
  const plan = await planner.create(NANNING, '改属')
  const grid = gridsWithin(plan.coverage, NANNING)[0]!
  const other = gridsWithin(plan.coverage, NANNING).find(({ community }) => community !== grid.community)!.community!
  await planner.draw(
    plan,
    { type: 'assignCommunity', grid: grid.id, community: other },
    { type: 'renameGrid', grid: grid.id, name: '滨河网格' },
  )
  await open(plan, true)
  const place = interiorPointOf(grid.boundary)!
  expect((await timeline(stranger, place)).proposed).toMatchObject([
    {
      kinds: ['COMMUNITY', 'NAME', 'CODE'],
      before: { community: { code: grid.community } },
      after: { id: grid.id, code: null, name: '滨河网格', community: { code: other } },
    },
  ])
  await must(plan, planner, 'withdrawPlan(input: { planId: $id, version: $version })')

  const nowhere = { longitude: 116.4, latitude: 39.9 }
  const { timelineAt } = await stranger.get(
    'query ($point: PointInput!) { timelineAt(point: $point) { now { id: gridId } published { date } proposed { date } } }',
    { point: nowhere },
  )
  expect(timelineAt).toEqual({ now: null, published: [], proposed: [] })
})

test('what is published for a day to come is told before it, and taken back it never was', async () => {
  const first = await splitting(2)
  await publish(first.plan, tomorrow)
  const second = await splitting(8)
  await publish(second.plan, later)

  const seen = await days(stranger)
  expect(seen.map(({ date, inEffect, grids, divisions }: any) => [date, inEffect, grids, divisions])).toEqual([
    [beginning, true, 686, 68],
    [tomorrow, false, expect.any(Number), 0],
    [later, false, expect.any(Number), 0],
  ])
  expect(seen[1].grids).toBeGreaterThanOrEqual(2)
  expect(seen[1].plans).toEqual([{ id: first.plan.id, name: '拆分 2' }])
  expect(await days(stranger, '530302008')).toHaveLength(1)

  const { now, published, proposed } = await timeline(stranger, first.place)
  const [begun, comes, ...more] = published
  expect([more, proposed]).toEqual([[], []])
  expect(begun.after).toEqual(now)
  expect(comes).toMatchObject({
    date: tomorrow,
    inEffect: false,
    kinds: ['GRID'],
    before: now,
    plan: { id: first.plan.id, state: 'PUBLISHED' },
  })
  const then = await gridAt(first.place, tomorrow)
  expect(comes.after).toMatchObject(then)
  expect((await gridAt(first.place, today())).id).toBe(now.id)

  await must(second.plan, reviewer, 'withdrawPlan(input: { planId: $id, version: $version })')
  expect((await days(stranger)).map(({ date }: any) => date)).toEqual([beginning, tomorrow])
  expect((await timeline(stranger, second.place)).published).toHaveLength(1)
})

test('what differs from another day is all that has to be put in place of what differs there', async () => {
  const on = async (asOf: string, filter: object = {}) => {
    const { grids, divisions } = await stranger.get(
      `query ($grids: GridFilter, $divisions: DivisionFilter, $asOf: Date) {
         grids(filter: $grids, asOf: $asOf, first: 1000) { edges { node { id code name kind community { code } boundary households } } }
         divisions(filter: $divisions, asOf: $asOf, first: 1000) { edges { node { code name boundary } } } }`,
      { asOf, grids: { within: DISTRICT, ...filter }, divisions: { within: DISTRICT, ...filter } },
    )
    return [...grids.edges, ...divisions.edges].map(({ node }: any) => node)
  }
  const [whole, aim] = [await on(today()), await on(tomorrow)]
  const [less, more] = [await on(today(), { differsFrom: tomorrow }), await on(tomorrow, { differsFrom: today() })]
  expect(less.length).toBeGreaterThan(0)
  expect(more.length).toBeLessThan(20)
  const gone = new Set(less.map(({ code }: any) => code))
  const byCode = (nodes: any[]) => nodes.toSorted((a, b) => (a.code < b.code ? -1 : 1))
  expect(byCode([...whole.filter(({ code }: any) => !gone.has(code)), ...more])).toEqual(byCode(aim))
  expect(await on(today(), { differsFrom: today() })).toEqual([])
})

test('at every vertex and middle of changed grids the timeline agrees with the grids of either day', async () => {
  const { grids } = await stranger.get(
    `query ($day: Date) { grids(asOf: $day, filter: { differsFrom: "${today()}" }, first: 1000) { edges { node { id name kind community { code } boundary } } } }`,
    { day: tomorrow },
  )
  const coverage = coverageOf(grids.edges.map(({ node }: any) => ({ ...node, community: node.community.code })))
  const places = grids.edges.flatMap(({ node }: any) => {
    const { boundary } = findGrid(coverage, node.id)!
    return [interiorPointOf(boundary)!, ...boundary[0]![0]!.slice(0, 6)]
  }) as Position[]
  for (const place of places) {
    const { now, published } = await timeline(stranger, place)
    expect(now?.id).toBe((await gridAt(place, today()))?.id)
    expect(published.at(-1).after.id).toBe((await gridAt(place, tomorrow)).id)
  }
})
