import 'reflect-metadata'
import { randomUUID } from 'node:crypto'
import { dissolve, encodeCoverage, type GridId, gridsOf, neighboursOf } from '@geyi/shared/coverage'
import type { ZoneGrids } from '@geyi/shared/edits'
import { bboxOf, type Position } from '@geyi/shared/geo'
import { streetBlocks, zonesAsGrids } from '@geyi/shared/zoning'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { complaintsAbout, doubleAreaOf } from '../../shared/test/independentCheck.ts'
import { dayAfter, today } from '../src/graphql/day.ts'
import { coverageOf, type OpenedPlan, PlanClient } from './plan-client.ts'
import { openServer, type TestServer } from './server.ts'

const NANNING = '530302001'
const tomorrow = dayAfter(today())

let server: TestServer
let planner: PlanClient
let reviewer: PlanClient
let plan: OpenedPlan
let edit: ZoneGrids

/** Two grids of a community beside each other, divided into three or more along two lines from west to east. */
const dividedAnew = ({ coverage }: OpenedPlan): ZoneGrids => {
  for (const { id, community, kind } of gridsOf(coverage)) {
    if (!community?.startsWith(NANNING) || kind === 'SPECIAL') continue
    const beside = [...neighboursOf(coverage, id)].sort(([, one], [, other]) => other - one).map(([other]) => other)
    const other = gridsOf(coverage).find(
      grid => beside.includes(grid.id) && grid.community === community && grid.kind === kind,
    )
    if (!other) continue
    const grids = [id, other.id]
    const ground = dissolve(coverage, grid => (grids.includes(grid.id) ? 'ground' : undefined)).get('ground')!
    const { west, south, east, north } = bboxOf(ground)!
    const at = (part: number): readonly Position[] => {
      const y = Math.round(south + (north - south) * part)
      return [
        [west - 5000, y],
        [east + 5000, y],
      ]
    }
    const blocks = streetBlocks(ground, [at(0.37), at(0.61)])
    if (blocks.length < 3) continue
    const zones = zonesAsGrids(coverage, grids, blocks, [], (): GridId => `Grid:${randomUUID()}`)
    return { type: 'zoneGrids', grids, zones }
  }
  throw new Error('No two grids to divide.')
}

beforeAll(async () => {
  server = await openServer('sample')
  planner = await PlanClient.signIn(server, 'nanning')
  reviewer = await PlanClient.signIn(server, 'nanning-review')
  plan = await planner.create(NANNING)
  edit = dividedAnew(plan)
})
afterAll(() => server.close())

test('ground divided anew is one row of the log, which is taken back and brought again as one step', async () => {
  const before = plan.coverage
  await planner.draw(plan, edit)
  expect(plan.lastSequence).toBe(1)
  expect(complaintsAbout(gridsOf(plan.coverage))).toEqual([])
  expect(doubleAreaOf(gridsOf(plan.coverage))).toBe(doubleAreaOf(gridsOf(before)))
  expect(encodeCoverage((await planner.open(plan)).coverage)).toBe(encodeCoverage(plan.coverage))
  const drawn = plan.coverage
  expect((await planner.undo(plan)).data.undoEdit.edits).toMatchObject([{ kind: 'UNDO', undoes: 1 }])
  plan = await planner.open(plan)
  expect(encodeCoverage(plan.coverage)).toBe(encodeCoverage(before))
  const { redoEdit } = await planner.get(
    'mutation ($id: ID!, $version: Int!) { redoEdit(input: { planId: $id, version: $version }) { version } }',
    { id: plan.id, version: plan.version },
  )
  expect(redoEdit.version).toBe(plan.version + 1)
  plan = await planner.open(plan)
  expect(encodeCoverage(plan.coverage)).toBe(encodeCoverage(drawn))
})

test('zones that reach over into another community, or name one beyond the plan’s division, are refused', async () => {
  const other = await planner.create(NANNING, '越界')
  const across = gridsOf(other.coverage).flatMap(({ id, community }) =>
    [...neighboursOf(other.coverage, id).keys()].flatMap(beside => {
      const grid = gridsOf(other.coverage).find(one => one.id === beside)!
      const isInside = community?.startsWith(NANNING) && grid.community?.startsWith(NANNING)
      return isInside && grid.community !== community ? [[id, beside]] : []
    }),
  )[0]!
  const ground = dissolve(other.coverage, grid => (across.includes(grid.id) ? 'ground' : undefined)).get('ground')!
  const { community } = gridsOf(other.coverage).find(({ id }) => id === across[0])!
  const one = { type: 'zoneGrids', grids: across, zones: [{ grid: { id: across[0], community }, boundary: ground }] }
  expect((await planner.send(other.id, other.version, [one])).errors![0]!.extensions).toMatchObject({
    code: 'TOPOLOGY_CONFLICT',
    problems: [{ code: 'COMMUNITY_CROSSED', grids: [across[0]] }],
  })
  const [first, ...others] = edit.zones
  const foreign = {
    ...edit,
    zones: [first, ...others.map(zone => ({ ...zone, grid: { ...zone.grid, community: '530302002001' } }))],
  }
  expect((await planner.send(other.id, other.version, [foreign])).errors![0]!.extensions).toMatchObject({
    code: 'BAD_USER_INPUT',
    reason: 'UNKNOWN_COMMUNITY',
  })
})

test('a plan with it is submitted, approved and published: grids keep their codes, new ones get the next, and all descend from what was there', async () => {
  const { submitPlan } = await planner.get(
    'mutation ($id: ID!, $version: Int!) { submitPlan(input: { planId: $id, version: $version }) { plan { version } } }',
    { id: plan.id, version: plan.version },
  )
  const { reviewPlan } = await reviewer.get(
    'mutation ($input: ReviewPlanInput!) { reviewPlan(input: $input) { plan { version } } }',
    { input: { planId: plan.id, version: submitPlan.plan.version, verdict: 'APPROVE' } },
  )
  const { publishPlan } = await reviewer.get(
    'mutation ($id: ID!, $version: Int!, $day: Date!) { publishPlan(input: { planId: $id, version: $version, effectiveDate: $day }) { plan { state } } }',
    { id: plan.id, version: reviewPlan.plan.version, day: tomorrow },
  )
  expect(publishPlan.plan.state).toBe('PUBLISHED')
  const gridsOn = async (day: string) =>
    (
      await planner.get(
        'query ($within: String!, $day: Date!) { grids(filter: { within: $within }, asOf: $day, first: 1000) { edges { node { id code name kind community { code } boundary households splitFrom { id } mergedFrom { id } } } } }',
        { within: NANNING, day },
      )
    ).grids.edges.map(({ node }: any) => node)
  const [then, now] = [await gridsOn(tomorrow), await gridsOn(today())]
  const byId = (nodes: any[]) => new Map<string, any>(nodes.map(node => [node.id, node]))
  const [after, before] = [byId(then), byId(now)]
  const drawn = coverageOf(then.map((node: any) => ({ ...node, community: node.community.code })))
  expect(gridsOf(drawn).map(({ id, boundary }) => [id, boundary])).toEqual(
    gridsOf(plan.coverage).flatMap(({ id, community, boundary }) =>
      community?.startsWith(NANNING) ? [[id, boundary]] : [],
    ),
  )
  const named = edit.zones.map(({ grid }) => grid.id)
  const fresh = named.filter(id => !edit.grids.includes(id))
  expect(fresh.length).toBeGreaterThan(0)
  for (const id of named.filter(id => edit.grids.includes(id))) expect(after.get(id).code).toBe(before.get(id).code)
  const codes = new Set(now.map(({ code }: any) => code))
  for (const id of fresh) {
    expect(codes.has(after.get(id).code)).toBe(false)
    expect(after.get(id).code.startsWith(before.get(edit.grids[0]!).community.code)).toBe(true)
    expect(after.get(id).splitFrom.length).toBeGreaterThan(0)
    for (const { id: from } of after.get(id).splitFrom) expect(edit.grids).toContain(from)
  }
  const households = (nodes: any[]) => nodes.reduce((sum, node) => sum + node.households, 0)
  expect(households(then)).toBe(households(now))
})
