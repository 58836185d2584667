import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { feedPlaced } from './feed-placed.ts'
import { typedSearches } from './searches.ts'
import { openServer, type TestServer } from './server.ts'

let server: TestServer
beforeAll(async () => {
  server = await openServer('sample')
})
afterAll(() => server.close())

const query = `query ($text: String!, $near: PointInput, $at: DateTimeISO, $first: Int) {
  search(text: $text, near: $near, at: $at, first: $first) { kind label code distance serviceItem { name } node { id ... on ServiceStation { isOpen(at: $at) } } } }`
const near = { longitude: 103.79, latitude: 25.49 }

interface Hit {
  kind: string
  label: string
  code: string | null
  distance: number | null
  serviceItem: { name: string } | null
  node: { id: string; isOpen?: boolean } | null
}
const search = async (text: string, variables: object = {}): Promise<Hit[]> => {
  const { data, errors } = await server.ask(query, { text, near, ...variables })
  expect(errors).toBeUndefined()
  return data.search
}

describe('what is meant comes first', () => {
  const missed: string[] = []
  let asked = 0
  for (const [how, list] of Object.entries(typedSearches))
    test(how, async () => {
      for (const [text, meant] of list) {
        const [hit] = await search(text)
        asked++
        if (hit?.label !== meant) missed.push(`${text}: ${hit?.label ?? 'nothing'} instead of ${meant}`)
      }
    })
  test('in 97 of 100', () => {
    console.info(`Search: ${asked} asked, ${missed.length} missed. ${missed.join('; ')}`)
    expect(missed.length / asked).toBeLessThanOrEqual(0.03)
  })
})

test('a service is followed by the stations that do it, open ones before the nearest', async () => {
  const [service, ...stations] = await search('厕所', { at: '2026-11-23T10:00:00+08:00', first: 20 })
  expect(service).toMatchObject({ kind: 'SERVICE', label: '公共厕所', distance: null, serviceItem: null })
  expect(stations).toHaveLength(19)
  for (const { kind, serviceItem } of stations) expect([kind, serviceItem?.name]).toEqual(['STATION', '公共厕所'])
  const open = stations.filter(({ node }) => node?.isOpen)
  expect(stations.slice(0, open.length)).toEqual(open)
  expect(open.map(({ distance }) => distance)).toEqual(open.map(({ distance }) => distance!).sort((a, b) => a - b))
})

test('what was just written is found, under its new name only, and no longer when it is gone', async () => {
  const planner = await server.signIn('nanning')
  const [{ node }] = (await search('南宁街道党群服务中心')) as [Hit]
  const { data } = await server.ask(`query ($id: ID!) { station(id: $id) { version location } }`, { id: node!.id })
  const created = await server.ask(
    `mutation ($input: CreateStationInput!) { createStation(input: $input) { station { id version } } }`,
    { input: { kind: 'RED_POST', name: '单家曾姓驿站', location: data.station.location, divisionCode: '530302001' } },
    planner,
  )
  const { id, version } = created.data.createStation.station
  await feedPlaced(server)
  for (const text of ['单家曾姓', 'danjiaceng', 'shanjiaceng', 'danjiazeng', 'sjcx'])
    expect(
      (await search(text)).map(hit => hit.node?.id),
      text,
    ).toContain(id)
  await server.ask(
    'mutation ($input: UpdateStationInput!) { updateStation(input: $input) { station { id } } }',
    { input: { id, version, name: '改名以后驿站' } },
    planner,
  )
  await feedPlaced(server)
  expect((await search('单家曾姓')).map(hit => hit.node?.id)).not.toContain(id)
  expect((await search('改名以后'))[0]!.node!.id).toBe(id)
  const deleted = await server.ask(
    'mutation ($input: DeleteStationInput!) { deleteStation(input: $input) { stationId } }',
    { input: { id, version: version + 1 } },
    planner,
  )
  expect(deleted.data.deleteStation.stationId).toBe(id)
  await feedPlaced(server)
  expect(await search('改名以后驿站')).toEqual([])
})

test.each([
  ['nothing', ''],
  ['signs only', '%_\\—'],
  ['a quotation', `' or 1=1 --`],
  ['emoji', '🏠🏠🏠'],
  ['one letter', 'q'],
  ['one digit', '5'],
  ['words of one letter', 'q x'],
  ['two hundred characters', '社'.repeat(200)],
  ['two hundred letters', 'ab'.repeat(100)],
])('%s is answered', async (_what, text) => {
  expect(Array.isArray(await search(text))).toBe(true)
})

test.each([
  [{ text: '社'.repeat(201) }, 'TOO_LONG'],
  [{ text: '社区', first: 0 }, undefined],
  [{ text: '社区', first: 51 }, undefined],
])('what is too much is refused', async (variables, reason) => {
  const { errors } = await server.ask(query, variables)
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', ...(reason ? { reason } : {}) })
})
