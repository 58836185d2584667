import 'reflect-metadata'
import { randomUUID } from 'node:crypto'
import { findGrid, neighboursOf, sameBounds } from '@geyi/shared/coverage'
import { applyEdit, type Edit } from '@geyi/shared/edits'
import { interiorPointOf, type MultiPolygon } from '@geyi/shared/geo'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { FeatureKind } from '../src/formats/feature/feature-kind.ts'
import { dayAfter, dayBefore, today } from '../src/graphql/day.ts'
import { exportText, importText } from './exchange/exchange.ts'
import { feedPlaced } from './feed-placed.ts'
import { coverageOf, gridsWithin, innerVertices, type OpenedPlan, PlanClient, splittable } from './plan-client.ts'
import { openServer, type TestServer } from './server.ts'

const QILIN = '530302'
const NANNING = '530302001'

let server: TestServer
let planner: PlanClient
let reviewer: PlanClient

beforeAll(async () => {
  server = await openServer('sample')
  planner = await PlanClient.signIn(server, 'qilin')
  reviewer = await PlanClient.signIn(server, 'qilin-review')
})
afterAll(() => server.close())

const newGrid = () => `Grid:${randomUUID()}`

const box = ([x, y]: readonly [number, number], reach: number): MultiPolygon => [
  [
    [
      [x - reach, y - reach],
      [x + reach, y - reach],
      [x + reach, y + reach],
      [x - reach, y + reach],
      [x - reach, y - reach],
    ],
  ],
]

/** Draws an edit of every kind: a split, a merger, ground that goes to a neighbour, and ground given up that becomes a grid. */
async function drawEveryKind(plan: OpenedPlan, skip: number): Promise<void> {
  const used = new Set<string>()
  const fits = (edit: Edit) => !('problems' in applyEdit(plan.coverage, edit))
  const split = splittable(plan.coverage, NANNING, newGrid(), skip)
  used.add(split.grid)
  await planner.draw(plan, split)
  const next = (edit: (id: string, other: string) => Edit) => {
    for (const { id, community } of gridsWithin(plan.coverage, NANNING).slice(skip)) {
      if (used.has(id)) continue
      for (const other of neighboursOf(plan.coverage, id).keys()) {
        if (used.has(other) || findGrid(plan.coverage, other)!.community !== community) continue
        const drawn = edit(id, other)
        if (!fits(drawn)) continue
        used.add(id).add(other)
        return drawn
      }
    }
    throw new Error('Nowhere.')
  }
  await planner.draw(
    plan,
    next((id, other) => ({ type: 'mergeGrids', grids: [id, other], into: other })),
  )
  const inner = (id: string) => {
    const [x, y] = interiorPointOf(findGrid(plan.coverage, id)!.boundary)!
    return [Math.round(x), Math.round(y)] as const
  }
  const given = innerVertices(plan.coverage, NANNING).flatMap((vertex): Edit[] => {
    const around = gridsWithin(plan.coverage, NANNING).filter(({ boundary }) =>
      boundary.flat(2).some(place => `${place}` === `${vertex}`),
    )
    if (around.some(({ id }) => used.has(id))) return []
    return [{ type: 'transferArea', area: box([vertex[0], vertex[1]], 400), to: around[0]!.id }]
  })
  await planner.draw(plan, given.find(fits)!)
  // Ground that nobody has is the district's to give.
  const release = next(id => ({ type: 'transferArea', area: box(inner(id), 300), to: null }))
  await planner.draw(plan, release)
  const { area } = release as Extract<Edit, { type: 'transferArea' }>
  await planner.draw(plan, {
    type: 'createGrid',
    area,
    grid: { id: newGrid(), community: gridsWithin(plan.coverage, NANNING)[0]!.community! },
  })
}

async function publish(plan: OpenedPlan, day: string): Promise<void> {
  const step = async (client: PlanClient, mutation: string, variables: object = {}) => {
    const answer = await client.get(`mutation ($id: ID!, $version: Int!${mutation}`, { ...plan, ...variables })
    plan.version = (Object.values(answer)[0] as { plan: { version: number } }).plan.version
  }
  await step(planner, ') { submitPlan(input: { planId: $id, version: $version }) { plan { version } } }')
  await step(
    reviewer,
    ') { reviewPlan(input: { planId: $id, version: $version, verdict: APPROVE }) { plan { version } } }',
  )
  await step(
    reviewer,
    ', $day: Date!) { publishPlan(input: { planId: $id, version: $version, effectiveDate: $day }) { plan { version } } }',
    { day },
  )
}

const gridsOn = async (asOf: string): Promise<any[]> =>
  (
    await planner.get(
      'query ($asOf: Date!) { grids(filter: { within: "530302" }, asOf: $asOf, first: 1000) { edges { node { id code name kind boundary households } } } }',
      { asOf },
    )
  ).grids.edges.map(({ node }: any) => node)

const diff = async (from: object, to: object): Promise<any[]> =>
  (
    await planner.get(
      'query ($from: DiffStateInput!, $to: DiffStateInput!) { coverageDiff(within: "530302", from: $from, to: $to) { grids { before { id: gridId code households } after { id: gridId code households } } } }',
      { from, to },
    )
  ).coverageDiff.grids

const feed = async (): Promise<any[]> => {
  const all: any[] = []
  for (let after: string | null = null; ; ) {
    const { changes } = await planner.get(
      'query ($after: String) { changes(first: 1000, after: $after) { edges { node { nodeId action planId since } } pageInfo { endCursor hasNextPage } } }',
      { after },
    )
    all.push(...changes.edges.map(({ node }: any) => node))
    if (!changes.pageInfo.hasNextPage) return all
    after = changes.pageInfo.endCursor
  }
}

test.each([
  ['today', today(), 0],
  ['tomorrow', dayAfter(today()), 12],
])(
  'feed, days, comparison, codes and export tell one story of a publication for %s with every kind of edit',
  async (_, day, skip) => {
    const plan = await planner.create(QILIN)
    await drawEveryKind(plan, skip)
    await publish(plan, day)
    const [before, after] = [await gridsOn(dayBefore(day)), await gridsOn(day)]

    const told = await diff({ date: dayBefore(day) }, { date: day })
    const ids = told.map(({ before, after }) => (before ?? after).id).sort()
    expect(ids.length).toBeGreaterThan(6)
    expect(await diff({ date: dayBefore(day) }, { plan: plan.id })).toEqual(told)
    for (const { after: grid } of told) if (grid) expect(grid.code).toBe(after.find(({ id }) => id === grid.id).code)
    for (const { after: grid } of told)
      if (grid) expect(grid.households).toBe(after.find(({ id }) => id === grid.id).households)

    const { publishedDays } = await planner.get(
      'query { publishedDays(within: "530302") { edges { node { date grids plans { id } } } } }',
    )
    const { node } = publishedDays.edges.find(({ node }: any) => node.date === day)
    expect(node).toEqual({ date: day, grids: ids.length, plans: [{ id: plan.id }] })

    await feedPlaced(server)
    const rows = (await feed()).filter(
      ({ since, nodeId, planId }) => since === day && nodeId.startsWith('Grid:') && planId !== null,
    )
    expect(rows.filter(({ planId }) => planId !== plan.id)).toEqual([])
    expect(rows.map(({ nodeId }) => nodeId)).toEqual(expect.arrayContaining(ids))
    expect(rows.filter(({ action }) => action === 'DELETED').map(({ nodeId }) => nodeId)).toEqual(
      told.flatMap(({ before, after }) => (after ? [] : [before.id])),
    )
    // What the feed has besides only got vertices, which a mirror needs and nobody counts.
    const [was, is] = [before, after].map(grids =>
      coverageOf(grids.map(grid => ({ ...grid, community: grid.code.slice(0, 12) }))),
    )
    for (const { nodeId } of rows.filter(row => !ids.includes(row.nodeId)))
      expect(sameBounds(findGrid(was!, nodeId)!.boundary, findGrid(is!, nodeId)!.boundary)).toBe(true)

    for (const kind of [FeatureKind.GRIDS, FeatureKind.DIVISIONS]) {
      const text = await exportText(server.engine, kind, QILIN)
      const report = await importText(server.engine, text, { kind, district: QILIN })
      expect(report).toMatchObject({ applied: true, refused: 0, created: 0, changed: 0 })
    }
    expect(await gridsOn(day)).toEqual(after)
  },
  300_000,
)
