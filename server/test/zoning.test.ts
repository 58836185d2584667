import type { AddressInfo } from 'node:net'
import { createClient } from 'graphql-ws'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { gridsWithin, type OpenedPlan, PlanClient } from './plan-client.ts'
import { openServer, type TestServer } from './server.ts'

const NANNING = '530302001'

let server: TestServer
let nanning: PlanClient
let reviewer: PlanClient
beforeAll(async () => {
  server = await openServer('sample')
  nanning = await PlanClient.signIn(server, 'nanning')
  reviewer = await PlanClient.signIn(server, 'nanning-review')
})
afterAll(() => server?.close())

const figures = '{ grids inBand outOfBand compactness evenness metresInside metresAlongRoads metresAlongBarriers }'
const fields = `id kind state progress message error divisionCode request preview { zones { boundary households inBand } }
  result { ... on ZoningResult { planId sequence band { min max } households atoms before ${figures}
    proposals { edit householdsMoved gridsTouched figures ${figures} zones { gridId keeps name communityCode boundary households population buildings inBand } }
    impossible { reason ground households zones fewest most } } }`

const start = (input: object, client = nanning) =>
  client.ask('mutation ($input: StartZoningInput!) { startZoning(input: $input) { job { id state } } }', { input })

async function started(input: object): Promise<string> {
  const { data, errors } = await start(input)
  if (errors) throw new Error(JSON.stringify(errors))
  return data.startZoning.job.id
}

const jobOf = async (id: string) => (await nanning.get(`{ job(id: "${id}") { ${fields} } }`)).job

async function ended(id: string) {
  for (;;) {
    const job = await jobOf(id)
    if (job.state !== 'QUEUED' && job.state !== 'RUNNING') return job
    await new Promise(resolve => setTimeout(resolve, 100))
  }
}

const communitiesOf = ({ coverage }: OpenedPlan): string[] => [
  ...new Set(gridsWithin(coverage, NANNING).map(({ community }) => community!)),
]

/** The grids of a draft, and what speaks against publishing it. */
async function drawn(planId: string) {
  const { plan } = await nanning.get(
    'query ($planId: ID!) { plan(id: $planId) { version lastSequence grids { gridId households communityCode kind } problems { code blocks } } }',
    { planId },
  )
  return {
    version: plan.version as number,
    households: new Map<string, number>(plan.grids.map(({ gridId, households }: any) => [gridId, households])),
    blocking: plan.problems.filter(({ blocks }: any) => blocks),
  }
}

/** Applies a proposal to a plan as one row, and sees that what it promised is so. */
async function accepted(plan: OpenedPlan, proposal: any): Promise<number> {
  const { data, errors } = await nanning.send(plan.id, plan.version, [proposal.edit])
  expect(errors).toBeUndefined()
  expect(data.applyEdits.edits).toHaveLength(1)
  const { households, blocking, version } = await drawn(plan.id)
  expect(proposal.zones.map(({ gridId }: any) => households.get(gridId))).toEqual(
    proposal.zones.map((zone: any) => zone.households),
  )
  expect(blocking).toEqual([])
  return version
}

describe('a zoning', () => {
  test('divides a community anew; a proposal is drawn as one row, reviewed and published', async () => {
    const plan = await nanning.create(NANNING)
    const [community] = communitiesOf(plan)
    const asked = { planId: plan.id, mode: 'ANEW', communities: [community], seed: 3 }
    const job = await ended(await started(asked))
    expect(job).toMatchObject({ state: 'DONE', progress: 1, error: null, kind: 'ZONING', divisionCode: NANNING })
    expect(job.request).toMatchObject({ ...asked, sequence: 0 })
    const { proposals, impossible, before, households, band } = job.result
    expect(job.result).toMatchObject({ planId: plan.id, sequence: 0 })
    expect(impossible).toEqual([])
    expect(proposals.length).toBeGreaterThan(1)
    for (const proposal of proposals) {
      expect(proposal.figures).toMatchObject({ outOfBand: 0, grids: proposal.zones.length })
      expect(proposal.zones.reduce((sum: number, zone: any) => sum + zone.households, 0)).toBe(households)
      expect(proposal.zones.every((zone: any) => zone.boundary.type === 'Polygon')).toBe(true)
      for (const { households, communityCode } of proposal.zones) {
        expect(communityCode).toBe(community)
        expect(households).toBeGreaterThanOrEqual(band.min)
        expect(households).toBeLessThanOrEqual(band.max)
      }
    }
    expect(proposals[0].figures.compactness).toBeGreaterThan(before.compactness)
    const version = await accepted(plan, proposals[0])
    // It is found again by who began it, wherever they sign in, and by nobody else.
    const zonings = async (client: PlanClient) =>
      (await client.get(`{ plan(id: "${plan.id}") { zonings { id state } } }`)).plan.zonings
    expect(await zonings(nanning)).toEqual([{ id: job.id, state: 'DONE' }])
    expect(await zonings(reviewer)).toEqual([])
    expect(await zonings(await PlanClient.signIn(server, 'qilin'))).toEqual([])
    const act = (client: PlanClient, mutation: string) =>
      client.get(`mutation { ${mutation} { plan { version state } } }`)
    const submitted = await act(nanning, `submitPlan(input: { planId: "${plan.id}", version: ${version} })`)
    const reviewed = await act(
      reviewer,
      `reviewPlan(input: { planId: "${plan.id}", version: ${submitted.submitPlan.plan.version}, verdict: APPROVE })`,
    )
    const published = await act(
      reviewer,
      `publishPlan(input: { planId: "${plan.id}", version: ${reviewed.reviewPlan.plan.version}, effectiveDate: "2190-01-01" })`,
    )
    expect(published.publishPlan.plan.state).toBe('PUBLISHED')
  })

  test('finds the same for the same seed, in so many grids as were asked for', async () => {
    const plan = await nanning.create(NANNING)
    const asked = { planId: plan.id, mode: 'ANEW', communities: [communitiesOf(plan)[1]], seed: 7, effort: 0.2 }
    const zonesOf = async (input: object) =>
      (await ended(await started(input))).result.proposals.map(({ zones }: any) =>
        zones.map(({ boundary, households }: any) => [boundary, households]),
      )
    const one = await zonesOf(asked)
    expect(await zonesOf(asked)).toEqual(one)
    const fewer = one[0].length - 1
    const { result } = await ended(await started({ ...asked, zones: fewer }))
    expect(result.proposals[0].zones).toHaveLength(fewer)
    const whole = await ended(await started({ ...asked, zones: 1 }))
    expect(whole.result.impossible.map(({ reason }: any) => reason)).toEqual(['NUMBER_OUTSIDE'])
  })

  test('brings grids into the band with the least change', async () => {
    const plan = await nanning.create(NANNING)
    const grids = gridsWithin(plan.coverage, NANNING).filter(({ kind }) => kind !== 'SPECIAL')
    const [community] = communitiesOf(plan)
    const two = grids.filter(grid => grid.community === community)
    const before = await drawn(plan.id)
    // Two neighbours become one, which then has too many.
    let merged = false
    for (const other of two.slice(1)) {
      const { errors } = await nanning.send(plan.id, plan.version, [
        { type: 'mergeGrids', grids: [two[0]!.id, other.id], into: two[0]!.id },
      ])
      if (errors) continue
      merged = true
      break
    }
    expect(merged).toBe(true)
    const opened = await nanning.open(plan)
    const full = (await drawn(plan.id)).households.get(two[0]!.id)!
    expect(full).toBeGreaterThan(300)
    const { result } = await ended(
      await started({ planId: plan.id, mode: 'REBALANCE', communities: [community], effort: 0.5 }),
    )
    expect(result.before.outOfBand).toBe(1)
    expect(result.sequence).toBe(1)
    const [least, ...others] = result.proposals
    expect(least.figures.outOfBand).toBe(0)
    expect(least.householdsMoved).toBeLessThan(full)
    expect(least.gridsTouched).toBeLessThan(two.length)
    for (const { figures, householdsMoved } of others)
      if (figures.outOfBand === 0) expect(householdsMoved).toBeGreaterThanOrEqual(least.householdsMoved)
    await accepted(opened, least)
    expect([...before.households.values()].reduce((sum, has) => sum + has, 0)).toBe(
      [...(await drawn(plan.id)).households.values()].reduce((sum, has) => sum + has, 0),
    )
  })

  test('leaves locked and special grids alone, and says with proof what can’t be', async () => {
    const plan = await nanning.create(NANNING)
    const [community] = communitiesOf(plan)
    const own = gridsWithin(plan.coverage, community!).filter(({ kind }) => kind !== 'SPECIAL')
    const locked = own.slice(2).map(({ id }) => id)
    const asked = { planId: plan.id, mode: 'ANEW', communities: [community], locked, effort: 0.2 }
    const { result } = await ended(await started({ ...asked, band: { min: 5_000, max: 6_000 } }))
    expect(result.impossible.map(({ reason }: any) => reason)).toContain('PIECE_TOO_LIGHT')
    for (const { ground, households } of result.impossible) {
      expect(ground.type).toMatch(/Polygon/)
      expect(households).toBeLessThan(5_000)
    }
    for (const { edit } of result.proposals) expect(edit.grids.toSorted()).toEqual([own[0]!.id, own[1]!.id].sort())
    const { result: counted } = await ended(await started({ ...asked, zones: 40 }))
    expect(counted.impossible).toContainEqual(expect.objectContaining({ reason: 'NUMBER_OUTSIDE', zones: 40 }))
  })

  test('takes the grids that lie in an area, and changes nothing where all is well', async () => {
    const plan = await nanning.create(NANNING)
    const [grid] = gridsWithin(plan.coverage, NANNING).filter(({ kind }) => kind !== 'SPECIAL')
    const [rings] = grid!.boundary
    const area = { type: 'Polygon', coordinates: [rings![0]!.map(([x, y]) => [x / 1e7, y / 1e7])] }
    const { result } = await ended(await started({ planId: plan.id, mode: 'REBALANCE', area, effort: 0.1 }))
    expect(result).toMatchObject({ proposals: [], impossible: [], before: { grids: 1, inBand: 1 } })
  })

  test('tells how far it is with the best zones so far, each second, until it is stopped', async () => {
    if (!server.app.server.listening) await server.app.listen({ host: '127.0.0.1', port: 0 })
    const { port } = server.app.server.address() as AddressInfo
    class WithCookie extends WebSocket {
      constructor(url: string, protocols: string | string[]) {
        super(url, protocols, { headers: { cookie: nanning.cookie! } })
      }
    }
    const client = createClient({
      url: `ws://127.0.0.1:${port}/graphql`,
      webSocketImpl: WithCookie,
      retryAttempts: 0,
    })
    const plan = await nanning.create(NANNING)
    const id = await started({ planId: plan.id, mode: 'ANEW', communities: [NANNING], effort: 10 })
    const query = `subscription { jobEvents(id: "${id}") { state progress preview { zones { boundary households inBand } } } }`
    const heard: any[] = []
    let stopped = 0
    for await (const { data } of client.iterate<any>({ query })) {
      heard.push(data!.jobEvents)
      if (!stopped && heard.some(({ preview }) => preview)) {
        const asked = Date.now()
        await nanning.get(`mutation { cancelJob(input: { jobId: "${id}" }) { job { state } } }`)
        stopped = Date.now() - asked
      }
    }
    await client.dispose()
    expect(heard.at(-1)).toMatchObject({ state: 'CANCELLED', preview: null })
    expect(stopped).toBeLessThan(1_000)
    const sketched = heard.filter(({ preview }) => preview)
    expect(sketched.length).toBeGreaterThan(0)
    for (const { preview } of sketched) expect(preview.zones.length).toBeGreaterThan(5)
    expect(await jobOf(id)).toMatchObject({ state: 'CANCELLED', result: null })
  })

  test.each([
    [{ communities: [NANNING], gridIds: [] }, 'BAD_USER_INPUT', 'gridIds'],
    [{}, 'BAD_USER_INPUT', 'gridIds'],
    [{ communities: ['999999'] }, 'BAD_USER_INPUT', 'communities'],
    [{ gridIds: ['Grid:00000000-0000-4000-8000-000000000000'] }, 'BAD_USER_INPUT', 'gridIds'],
    [{ communities: [NANNING], locked: ['Grid:00000000-0000-4000-8000-000000000000'] }, 'BAD_USER_INPUT', 'locked'],
    [{ communities: [NANNING], band: { min: 300, max: 200 } }, 'BAD_USER_INPUT', 'band'],
    [{ communities: [NANNING], mode: 'REBALANCE', zones: 3 }, 'BAD_USER_INPUT', 'zones'],
    [{ communities: [NANNING], effort: 11 }, 'BAD_USER_INPUT', 'effort'],
    [{ communities: ['530302002'] }, 'FORBIDDEN', undefined],
    [{ area: { type: 'Point', coordinates: [103.8, 25.5] } }, 'INVALID_GEOMETRY', undefined],
  ])('of %o is refused', async (input, code, argument) => {
    const plan = await nanning.create(NANNING)
    const answer = await start({ planId: plan.id, mode: 'ANEW', ...input })
    expect(answer.code).toBe(code)
    if (argument) expect(answer.errors?.[0]?.extensions?.argument).toBe(argument)
  })

  test('needs a planner’s right to its plan, and is shown to nobody without one', async () => {
    const qilin = await PlanClient.signIn(server, 'qilin')
    const plan = await qilin.create('530302002')
    const asked = { planId: plan.id, mode: 'REBALANCE', communities: ['530302002'], effort: 0.1 }
    expect((await start(asked)).code).toBe('NOT_FOUND')
    expect((await start(asked, new PlanClient(server, undefined))).code).toBe('UNAUTHENTICATED')
    const own = await nanning.create(NANNING)
    expect((await start({ ...asked, planId: own.id, communities: [NANNING] }, reviewer)).code).toBe('FORBIDDEN')
    const { data } = await start(asked, qilin)
    expect((await nanning.get(`{ job(id: "${data.startZoning.job.id}") { id } }`)).job).toBeNull()
  })
})
