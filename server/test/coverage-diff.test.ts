import { randomUUID } from 'node:crypto'
import { findGrid, gridsOf } from '@geyi/shared/coverage'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type OpenedPlan, PlanClient, splittable } from './plan-client.ts'
import { openServer, type TestServer } from './server.ts'

const DISTRICT = '530302'
const HERE = '530302001'
const THERE = '530302002'

interface Diff {
  grids: { before: { id: string; kind: string | null } | null; after: { id: string; kind: string | null } | null }[]
  linesBefore: { coordinates: number[][][] }
  linesAfter: { coordinates: number[][][] }
}

let server: TestServer
let planner: PlanClient
let plan: OpenedPlan
/** The grids that were cut in two, here and there. */
let cut: { here: string; there: string }

beforeAll(async () => {
  server = await openServer('sample')
  planner = await PlanClient.signIn(server, 'qilin')
  plan = await planner.create(DISTRICT)
  const here = splittable(plan.coverage, HERE, `Grid:${randomUUID()}`)
  await planner.draw(plan, here)
  const there = splittable(plan.coverage, THERE, `Grid:${randomUUID()}`)
  await planner.draw(plan, there)
  cut = { here: here.grid, there: there.grid }
})
afterAll(() => server.close())

const diffWithin = async (within: string): Promise<Diff> =>
  (
    await planner.get(
      `query ($within: String!, $to: DiffStateInput!) { coverageDiff(within: $within, from: {}, to: $to) {
         grids { before { id: gridId kind } after { id: gridId kind } } linesBefore linesAfter } }`,
      { within, to: { plan: plan.id } },
    )
  ).coverageDiff

const idsOf = ({ grids }: Diff): string[] => grids.map(({ before, after }) => (before ?? after)!.id)

test('a division is told of its own grids and boundaries, not of what changes elsewhere in the district', async () => {
  const [here, there, both] = [await diffWithin(HERE), await diffWithin(THERE), await diffWithin(DISTRICT)]
  expect(idsOf(here)).toContain(cut.here)
  expect(idsOf(here)).not.toContain(cut.there)
  expect(idsOf(both)).toEqual(expect.arrayContaining([cut.here, cut.there]))
  const vertices = new Set(
    gridsOf(plan.coverage)
      .filter(({ community }) => community?.startsWith(HERE))
      .flatMap(({ boundary }) => boundary.flat(2).map(([x, y]) => `${x / 1e7} ${y / 1e7}`)),
  )
  const places = (lines: Diff['linesAfter']) => lines.coordinates.flat().map(([x, y]) => `${x} ${y}`)
  expect(here.linesAfter.coordinates.length).toBeGreaterThan(0)
  for (const place of places(here.linesAfter)) expect(vertices).toContain(place)
  const all = new Set(places(both.linesAfter))
  expect(all.size).toBeGreaterThan(new Set(places(here.linesAfter)).size)
  for (const place of [...places(here.linesAfter), ...places(there.linesAfter)]) expect(all).toContain(place)
})

test('each grid is told with its kind', async () => {
  for (const { before, after } of (await diffWithin(DISTRICT)).grids) {
    const { id, kind } = (after ?? before)!
    expect(kind).toBe(findGrid(plan.coverage, id)!.kind ?? null)
  }
  expect((await diffWithin(HERE)).grids.some(({ before }) => before?.kind === 'GENERAL')).toBe(true)
})
