import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { run } from '../src/database/rows.ts'
import { openServer, type TestServer } from './server.ts'

let server: TestServer
let planner: string
beforeAll(async () => {
  server = await openServer('sample')
  planner = await server.signIn('qilin')
})
afterAll(() => server?.close())

const site = '{ location serves brings saves }'
const fields = `id kind state progress message error divisionCode result { ... on SitingResult {
  sites ${site} next ${site} households withinBefore within meanMetresBefore meanMetres householdsWithoutPath candidatesWithoutPath shareReached } }`

async function start(input: string, cookie: string | undefined = planner) {
  const answer = await server.ask(`mutation { startSiting(input: { ${input} }) { job { id state } } }`, {}, cookie)
  return { ...answer, id: answer.data?.startSiting?.job.id as string }
}

const jobOf = async (id: string) => (await server.ask(`{ job(id: "${id}") { ${fields} } }`, {}, planner)).data.job

async function ended(id: string) {
  for (;;) {
    const job = await jobOf(id)
    if (job.state !== 'QUEUED' && job.state !== 'RUNNING') return job
    await new Promise(resolve => setTimeout(resolve, 100))
  }
}

describe('a siting', () => {
  const most = 'within: "530302001", aim: MOST_WITHIN, minutes: 5'

  test('brings more households within the limit, says what each site does, and what one more would', async () => {
    const { id } = await start(`${most}, count: 3`)
    const job = await ended(id)
    expect(job).toMatchObject({ state: 'DONE', progress: 1, error: null, kind: 'SITING', divisionCode: '530302001' })
    const { sites, next, within, withinBefore, households } = job.result
    expect(sites).toHaveLength(3)
    expect(within).toBeGreaterThan(withinBefore)
    expect(households).toBeGreaterThanOrEqual(within)
    for (const { brings, serves, location } of sites) {
      expect(brings).toBeGreaterThan(0)
      expect(serves).toBeGreaterThanOrEqual(brings)
      expect(location.type).toBe('Point')
    }
    expect(sites.map(({ brings }: { brings: number }) => brings).every((b: number) => b >= next.brings)).toBe(true)
    const reach = await server.ask(
      `{ reach(within: "530302001", minutes: [5]) { total { households within { households } } } }`,
    )
    expect(reach.data.reach.total).toEqual({ households, within: [{ households: withinBefore }] })
  })

  test('is the same for the same seed, and done once for a key', async () => {
    const one = await start(`${most}, count: 3, idempotencyKey: "siting-once"`)
    const again = await start(`${most}, count: 3, idempotencyKey: "siting-once"`)
    expect(again.id).toBe(one.id)
    const other = await start(`${most}, count: 3`)
    expect((await ended(one.id)).result).toEqual((await ended(other.id)).result)
  })

  test('reaches a share with the fewest sites, or says that it can’t', async () => {
    const { result } = await ended((await start(`${most}, share: 0.95`)).id)
    expect(result.shareReached).toBe(true)
    expect(result.within / result.households).toBeGreaterThanOrEqual(0.95)
    const few = 'candidates: [{ longitude: 103.8, latitude: 25.5 }, { longitude: 110, latitude: 30 }]'
    const cannot = await ended((await start(`within: "530302001", aim: MOST_WITHIN, minutes: 1, share: 1, ${few}`)).id)
    expect(cannot.result).toMatchObject({ shareReached: false, candidatesWithoutPath: 1 })
  })

  test('shortens ways, with a place that is fixed and with a capacity', async () => {
    const ways = 'within: "530302001", aim: SHORTEST_WAYS, count: 2'
    const free = (await ended((await start(ways)).id)).result
    expect(free.meanMetres).toBeLessThan(free.meanMetresBefore)
    const place = free.sites[0].location.coordinates
    const fixed = (await ended((await start(`${ways}, fixed: [{ longitude: ${place[0]}, latitude: ${place[1]} }]`)).id))
      .result
    expect(fixed.meanMetresBefore).toBeLessThan(free.meanMetresBefore)
    expect(fixed.meanMetres).toBeLessThan(free.meanMetres)
    const small = 'within: "530302001001", aim: SHORTEST_WAYS, count: 2'
    expect((await ended((await start(`${small}, capacity: 300`)).id)).state).toBe('DONE')
  })

  test('takes a place that is named thrice, or is fixed too, for one', async () => {
    const place = '{ longitude: 103.8, latitude: 25.5 }'
    const { result } = await ended((await start(`${most}, count: 3, candidates: [${place}, ${place}, ${place}]`)).id)
    expect(result.sites).toHaveLength(1)
    expect(result.next).toBeNull()
    const fixed = await ended((await start(`${most}, count: 3, candidates: [${place}], fixed: [${place}]`)).id)
    expect(fixed).toMatchObject({ state: 'DONE', result: { sites: [], within: fixed.result.withinBefore } })
  })

  test('can be stopped while it waits or is computed', async () => {
    const long = 'within: "530302", aim: SHORTEST_WAYS, count: 60'
    const [first, second] = [await start(long), await start(long)]
    const cancel = async (id: string) =>
      (await server.ask(`mutation { cancelJob(input: { jobId: "${id}" }) { job { state } } }`, {}, planner)).data
        .cancelJob
    expect((await cancel(second.id)).job.state).toBe('CANCELLED')
    await cancel(first.id)
    expect(await ended(first.id)).toMatchObject({ state: 'CANCELLED', result: null })
    expect((await cancel(first.id)).job.state).toBe('CANCELLED')
  })

  test('that two processes have left counts as failed', async () => {
    const { id } = await start(`${most}, count: 1`)
    await ended(id)
    await run(
      server.engine.em,
      `update job set state = 'RUNNING', begun = 2, changed_at = now() - interval '2 minutes' where id = $1::uuid`,
      [id.slice(4)],
    )
    expect(await jobOf(id)).toMatchObject({ state: 'FAILED', error: expect.stringContaining('Start it again') })
  })

  test.each([
    [`${most}`, 'count'],
    [`${most}, count: 1, share: 0.5`, 'count'],
    [`${most}, count: 101`, 'count'],
    [`${most}, share: 1.5`, 'share'],
    [`within: "530302", aim: SHORTEST_WAYS, share: 0.5`, 'share'],
    [`${most}, count: 1, capacity: 20`, 'capacity'],
    [`${most}, count: 1, candidates: []`, 'candidates'],
    [`within: "530302", aim: MOST_WITHIN, minutes: 0, count: 1`, 'minutes'],
  ])('of %s is refused', async (input, argument) => {
    const { code, errors } = await start(input)
    expect(code).toBe('BAD_USER_INPUT')
    expect(errors?.[0]?.extensions?.argument).toBe(argument)
  })

  test('needs a right to its division, and is shown to nobody without one', async () => {
    expect((await start(`${most}, count: 1`, '')).code).toBe('UNAUTHENTICATED')
    const neighbour = await server.signIn('nanning')
    expect((await start('within: "530302002", aim: MOST_WITHIN, count: 1', neighbour)).code).toBe('FORBIDDEN')
    const { id } = await start('within: "530302002", aim: MOST_WITHIN, minutes: 5, count: 1')
    await ended(id)
    expect((await server.ask(`{ job(id: "${id}") { id } }`, {}, neighbour)).data.job).toBeNull()
    expect((await server.ask(`{ node(id: "${id}") { id } }`)).data.node).toBeNull()
  })
})
