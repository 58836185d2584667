import { canonicalBoundary, gridsOf } from '@geyi/shared/coverage'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { complaintsAbout } from '../../shared/test/independentCheck.ts'
import { dayAfter, today } from '../src/graphql/day.ts'
import { findingsOf, groundOf } from './coverage-oracle.ts'
import { coverageOf, gridsWithin, type OpenedPlan, PlanClient } from './plan-client.ts'
import { openServer, type TestServer } from './server.ts'

/** Communities enough that one proposal is larger than a request may be. */
const GROUND = ['530302001', '530302002', '530302003', '530302004']
const BODY = 256 * 1024
const tomorrow = dayAfter(today())

let server: TestServer
let planner: PlanClient
let reviewer: PlanClient
beforeAll(async () => {
  server = await openServer('sample')
  planner = await PlanClient.signIn(server, 'qilin')
  reviewer = await PlanClient.signIn(server, 'qilin-review')
})
afterAll(() => server?.close())

/** Has ground divided anew. @returns the job when it has ended */
async function divided(input: object): Promise<any> {
  const { startZoning } = await planner.get(
    'mutation ($input: StartZoningInput!) { startZoning(input: $input) { job { id } } }',
    { input },
  )
  for (;;) {
    const { job } = await planner.get(
      `query ($id: ID!) { job(id: $id) { id state result { ... on ZoningResult { impossible { reason } before { compactness }
         proposals { edit figures { grids outOfBand compactness } zones { gridId households } } } } } }`,
      startZoning.job,
    )
    if (job.state !== 'QUEUED' && job.state !== 'RUNNING') return job
    await new Promise(resolve => setTimeout(resolve, 200))
  }
}

const take = (input: object, client = planner) =>
  client.ask(
    `mutation ($input: TakeProposalInput!) { takeProposal(input: $input) { version edits { sequence kind edit request } plan { lastSequence canUndo } } }`,
    { input },
  )

const shapesOf = ({ coverage }: Pick<OpenedPlan, 'coverage'>) =>
  gridsOf(coverage).map(({ id, boundary }) => [id, canonicalBoundary(boundary)])

/** The same ground, but for a hair along the rim, is sound to who sees polygons only, and to PostGIS. */
async function expectSound(coverage: OpenedPlan['coverage'], before: OpenedPlan['coverage']): Promise<void> {
  expect(complaintsAbout(gridsOf(coverage))).toEqual([])
  const [own, were] = [coverage, before].map(one => gridsOf(one).map(({ boundary }) => boundary))
  const { apart, ...faults } = await groundOf(server.engine, own!, were!)
  expect(faults).toEqual({ unsound: 0, overlaps: 0 })
  expect(apart).toBeLessThan(1)
  // PostGIS has coverage functions from 3.4 on: Debian’s PostgreSQL 15 comes with an older one.
  if (inject('database').engine !== 'embedded') return
  const { flagged, falseAlarms } = await findingsOf(server.engine, own!)
  expect(flagged - falseAlarms).toBe(0)
}

test('a proposal larger than a request is taken by its place as one row, taken back and brought again, published, and sound', async () => {
  const plan = await planner.create('530302')
  const other = await planner.create('530302')
  const job = await divided({ planId: plan.id, mode: 'ANEW', communities: GROUND, effort: 0.1 })
  expect(job.state).toBe('DONE')
  const { proposals, impossible, before } = job.result
  const [best] = proposals
  expect([best.figures.outOfBand, impossible]).toEqual([0, []])
  expect(best.figures.compactness).toBeGreaterThan(before.compactness)
  expect(JSON.stringify(best.edit).length).toBeGreaterThan(BODY)
  const asked = { planId: plan.id, version: plan.version, jobId: job.id, proposal: 0 }

  for (const [wrong, code, reason] of [
    [{ proposal: proposals.length }, 'BAD_USER_INPUT', 'NO_SUCH_PROPOSAL'],
    [{ proposal: -1 }, 'BAD_USER_INPUT', 'NO_SUCH_PROPOSAL'],
    [{ planId: other.id }, 'BAD_USER_INPUT', 'ANOTHER_PLAN'],
    [{ jobId: 'Job:00000000-0000-4000-8000-000000000000' }, 'NOT_FOUND', undefined],
  ] as const) {
    const { code: told, errors } = await take({ ...asked, ...wrong })
    expect([told, errors?.[0]?.extensions?.reason]).toEqual([code, reason])
  }
  expect((await take(asked, new PlanClient(server, undefined))).code).toBe('UNAUTHENTICATED')
  // Jobs are shown to who may draw there.
  expect((await take(asked, reviewer)).code).toBe('NOT_FOUND')

  const keyed = { ...asked, idempotencyKey: `take-${plan.id}` }
  const { takeProposal } = (await take(keyed)).data
  expect(takeProposal.plan).toEqual({ lastSequence: 1, canUndo: true })
  expect(takeProposal.edits).toEqual([{ sequence: 1, kind: 'EDIT', edit: best.edit, request: keyed.idempotencyKey }])
  expect((await take(keyed)).data.takeProposal).toEqual(takeProposal)
  const taken = await planner.open(plan)
  await expectSound(taken.coverage, plan.coverage)
  const { plan: draft } = await planner.get(
    'query ($id: ID!) { plan(id: $id) { grids { gridId households } problems { code blocks } } }',
    plan,
  )
  expect(draft.problems.filter(({ blocks }: any) => blocks)).toEqual([])
  const households = new Map(draft.grids.map(({ gridId, households }: any) => [gridId, households]))
  expect(best.zones.map(({ gridId }: any) => households.get(gridId))).toEqual(
    best.zones.map(({ households }: any) => households),
  )

  expect((await planner.undo(taken)).errors).toBeUndefined()
  const undone = await planner.open(plan)
  expect(shapesOf(undone)).toEqual(shapesOf(plan))
  expect((await planner.redo(undone)).errors).toBeUndefined()
  const redone = await planner.open(plan)
  expect(shapesOf(redone)).toEqual(shapesOf(taken))

  const { submitPlan } = await planner.get(
    'mutation ($id: ID!, $version: Int!) { submitPlan(input: { planId: $id, version: $version }) { plan { version } } }',
    { id: plan.id, version: redone.version },
  )
  const { reviewPlan } = await reviewer.get(
    'mutation ($input: ReviewPlanInput!) { reviewPlan(input: $input) { plan { version } } }',
    { input: { planId: plan.id, version: submitPlan.plan.version, verdict: 'APPROVE' } },
  )
  const { publishPlan } = await reviewer.get(
    'mutation ($input: PublishPlanInput!) { publishPlan(input: $input) { plan { state } } }',
    { input: { planId: plan.id, version: reviewPlan.plan.version, effectiveDate: tomorrow } },
  )
  expect(publishPlan.plan.state).toBe('PUBLISHED')
  const published = await planner.get(
    'query ($day: Date!) { grids(filter: { within: "530302" }, asOf: $day, first: 1000) { edges { node { id name kind community { code } boundary } } } }',
    { day: tomorrow },
  )
  const then = coverageOf(published.grids.edges.map(({ node }: any) => ({ ...node, community: node.community.code })))
  expect(shapesOf({ coverage: then })).toEqual(shapesOf(redone))
  expect(gridsWithin(then, '530302')).toHaveLength(gridsWithin(redone.coverage, '530302').length)
}, 240_000)

test('a proposal whose ground has moved is refused with what has changed; one beside it goes through', async () => {
  const plan = await planner.create('530302')
  const [first, second] = ['530302001001', '530302001002']
  const job = await divided({ planId: plan.id, mode: 'ANEW', communities: [first], effort: 0.1 })
  const asked = { planId: plan.id, version: plan.version, jobId: job.id, proposal: 0 }
  const renamed = (community: string) => ({
    type: 'renameGrid' as const,
    grid: gridsWithin(plan.coverage, community)[0]!.id,
    name: '改名',
  })
  await planner.draw(plan, renamed(second))
  const withdrawn = gridsWithin(plan.coverage, first).filter(({ kind }) => kind !== 'SPECIAL')
  const moved = await planner.open(plan)
  const { errors } = await take(asked)
  expect(errors).toBeUndefined()
  const taken = await planner.open(moved)
  expect((await planner.undo(taken)).errors).toBeUndefined()
  const undone = await planner.open(moved)
  let merged = false
  for (const other of withdrawn.slice(1)) {
    const edit = { type: 'mergeGrids', grids: [withdrawn[0]!.id, other.id], into: withdrawn[0]!.id }
    merged = !(await planner.send(plan.id, undone.version, [edit])).errors
    if (merged) break
  }
  expect(merged).toBe(true)
  const refused = await take(asked)
  expect(refused.code).toBe('VERSION_CONFLICT')
  expect((refused.errors![0]!.extensions as any).changes.length).toBeGreaterThan(0)
}, 120_000)
