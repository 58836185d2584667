import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { gridsWithin, type OpenedPlan, PlanClient } from './plan-client.ts'
import { openServer, type TestServer } from './server.ts'

const NANNING = '530302001'

let server: TestServer
let nanning: PlanClient
beforeAll(async () => {
  server = await openServer('sample')
  nanning = await PlanClient.signIn(server, 'nanning')
})
afterAll(() => server?.close())

const figures = '{ grids inBand outOfBand compactness evenness metresInside metresAlongRoads metresAlongBarriers }'
const fields = `id kind state progress message error divisionCode request preview { zones { boundary households inBand } }
  result { ... on ZoningResult { planId sequence band { min max } households atoms before ${figures}
    proposals { edit householdsMoved gridsTouched figures ${figures} zones { gridId keeps name communityCode boundary households population buildings inBand } }
    impossible { reason ground households zones fewest most } } }`

const start = (input: object, client = nanning) =>
  client.ask('mutation ($input: StartZoningInput!) { startZoning(input: $input) { job { id state } } }', { input })

async function started(input: object, client = nanning): Promise<string> {
  const { data, errors } = await start(input, client)
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

describe('a zoning', () => {
  test('divides a community anew', async () => {
    const plan = await nanning.create(NANNING)
    const [community] = communitiesOf(plan)
    const job = await ended(await started({ planId: plan.id, mode: 'ANEW', communities: [community] }))
    expect(job).toMatchObject({ state: 'DONE', progress: 1, error: null, kind: 'ZONING', divisionCode: NANNING })
    for (const proposal of job.result.proposals) {
      const copy = await nanning.create(NANNING)
      const { data, errors } = await nanning.send(copy.id, copy.version, [proposal.edit])
      expect(errors).toBeUndefined()
      expect(data.applyEdits.edits).toHaveLength(1)
      const { plan: drawn } = await nanning.get(
        'query ($id: ID!) { plan(id: $id) { grids { gridId households } problems { code blocks } } }',
        { id: copy.id },
      )
      const households = new Map(drawn.grids.map(({ gridId, households }: any) => [gridId, households]))
      expect(proposal.zones.map(({ gridId }: any) => households.get(gridId))).toEqual(
        proposal.zones.map(({ households }: any) => households),
      )
      expect(drawn.problems.filter(({ blocks }: any) => blocks)).toEqual([])
    }
  })
})
