import { positionOfDegrees } from '@geyi/shared/geo'
import { buildNetwork } from '@geyi/shared/network'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { rows, run } from '../src/database/rows.ts'
import { today } from '../src/graphql/day.ts'
import { keepNetwork } from '../src/walking/keep-network.ts'
import { openServer, type TestServer } from './server.ts'

const DISTRICT = '530302'
let server: TestServer
let keeper: string
beforeAll(async () => {
  server = await openServer('sample')
  keeper = await server.signIn('qilin-stations')
})
afterAll(() => server.close())

const COMPLETENESS = `query ($within: String!, $asOf: Date) { stationCompleteness(within: $within, asOf: $asOf) {
  centers { level divisions withCenter } stations { kind count } gaps { gap count } withoutCenter(first: 1000) { totalCount edges { node { code level } } } } }`

const asked = async (within = DISTRICT, asOf?: string) => {
  const { data, errors } = await server.ask(COMPLETENESS, { within, asOf })
  expect(errors).toBeUndefined()
  return data.stationCompleteness
}

async function all(filter: object): Promise<any[]> {
  const { data } = await server.ask(
    'query ($filter: StationFilter!) { stations(filter: $filter, first: 1000) { edges { node { id version kind divisionCode phone area accessible openingHours functions serviceItems { code } } } } }',
    { filter: { within: DISTRICT, ...filter } },
  )
  return data.stations.edges.map(({ node }: any) => node)
}

const change = async (station: { id: string; version: number }, more: object) => {
  const { errors } = await server.ask(
    'mutation ($input: UpdateStationInput!) { updateStation(input: $input) { station { id } } }',
    { input: { id: station.id, version: station.version, ...more } },
    keeper,
  )
  expect(errors).toBeUndefined()
}

describe('what is missing of “1+8+59+N”', () => {
  test('the sample has one centre of each division, and posts', async () => {
    const { centers, stations, withoutCenter } = await asked()
    expect(centers).toEqual([
      { level: 'DISTRICT', divisions: 1, withCenter: 1 },
      { level: 'SUBDISTRICT', divisions: 8, withCenter: 8 },
      { level: 'COMMUNITY', divisions: 59, withCenter: 59 },
    ])
    expect(withoutCenter).toEqual({ totalCount: 0, edges: [] })
    const counted = Map.groupBy(await all({}), ({ kind }) => kind)
    for (const { kind, count } of stations) expect(count).toBe(counted.get(kind)?.length ?? 0)
  })

  test('a centre that closes leaves its division without one, from that day on', async () => {
    const [center] = await all({ kinds: ['COMMUNITY_CENTER'], within: '530302001' })
    await change(center, { closesOn: today() })
    const { centers, withoutCenter } = await asked()
    expect(centers[2]).toEqual({ level: 'COMMUNITY', divisions: 59, withCenter: 58 })
    expect(withoutCenter).toEqual({
      totalCount: 1,
      edges: [{ node: { code: center.divisionCode, level: 'COMMUNITY' } }],
    })
    expect((await asked(DISTRICT, '2026-06-01')).withoutCenter.totalCount).toBe(0)
    expect((await asked(center.divisionCode)).centers).toEqual([{ level: 'COMMUNITY', divisions: 1, withCenter: 0 }])
  })

  test('every gap counts what looking at each station finds, and lists it', async () => {
    const posts = await all({ kinds: ['RED_POST'] })
    await change(posts[0], { phone: null, openingHours: null })
    await change(posts[1], { serviceItems: [] })
    await change(posts[2], { accessible: null, functions: ['DELIBERATION'] })
    const [small, unmeasured] = await all({ kinds: ['COMMUNITY_CENTER'] })
    await change(small, { area: 399.9 })
    await change(unmeasured, { area: null })
    const stations = await all({})
    const isCenter = ({ kind }: any) => kind.endsWith('_CENTER')
    const norm = ({ kind }: any) => (kind === 'DISTRICT_CENTER' ? 20_000 : 400)
    const found: Record<string, any[]> = {
      NO_HOURS: stations.filter(({ openingHours }) => openingHours === null),
      NO_SERVICES: stations.filter(({ serviceItems }) => serviceItems.length === 0),
      NO_PHONE: stations.filter(({ phone }) => phone === null),
      NO_FUNCTIONS: stations.filter(({ functions }) => functions.length === 0),
      ACCESS_UNKNOWN: stations.filter(({ accessible }) => accessible === null),
      AREA_UNKNOWN: stations.filter(station => isCenter(station) && station.area === null),
      AREA_BELOW_NORM: stations.filter(
        station => isCenter(station) && station.area !== null && station.area < norm(station),
      ),
    }
    // Paths have a test of their own.
    const gaps = (await asked()).gaps.filter(({ gap }: any) => gap !== 'NO_PATH')
    expect(Object.fromEntries(gaps.map(({ gap, count }: any) => [gap, count]))).toEqual(
      Object.fromEntries(Object.entries(found).map(([gap, list]) => [gap, list.length])),
    )
    for (const [gap, list] of Object.entries(found)) {
      expect(list.length).toBeGreaterThan(0)
      expect((await all({ gaps: [gap] })).map(({ id }) => id).sort()).toEqual(list.map(({ id }) => id).sort())
    }
  })

  test('the norms are the district’s own, once it has set them', async () => {
    const small = (await all({ gaps: ['AREA_BELOW_NORM'] })).length
    const set =
      'mutation ($input: SetFloorAreaNormsInput!) { setFloorAreaNorms(input: $input) { floorAreaNorms { version districtCenter subdistrictCenter communityCenter } } }'
    const input = { districtCode: DISTRICT, version: 0, communityCenter: 300, districtCenter: null }
    expect((await server.ask(set, { input }, await server.signIn('nanning'))).errors![0]!.extensions.code).toBe(
      'FORBIDDEN',
    )
    expect(
      (await server.ask(set, { input: { ...input, communityCenter: -1 } }, keeper)).errors![0]!.extensions.code,
    ).toBe('BAD_USER_INPUT')
    const norms = { version: 1, districtCenter: null, subdistrictCenter: 400, communityCenter: 300 }
    expect((await server.ask(set, { input }, keeper)).data.setFloorAreaNorms.floorAreaNorms).toEqual(norms)
    const { data } = await server.ask(
      `{ division(code: "530302001001") { floorAreaNorms { version districtCenter subdistrictCenter communityCenter } } }`,
    )
    expect(data.division.floorAreaNorms).toEqual(norms)
    const late = await server.ask(set, { input: { ...input, communityCenter: 200 } }, keeper)
    expect(late.errors![0]!.extensions).toMatchObject({ code: 'VERSION_CONFLICT', version: 1 })
    const next = await server.ask(set, { input: { ...input, version: 1 } }, keeper)
    expect(next.data.setFloorAreaNorms.floorAreaNorms).toEqual({ ...norms, version: 2 })
    expect((await all({ gaps: ['AREA_BELOW_NORM'] })).length).toBeLessThan(small)
  })

  describe('a station to which no path leads', () => {
    const withoutPath = async () => (await all({ gaps: ['NO_PATH'] })).map(({ id }) => id).sort()
    const joining = async (): Promise<Map<string, boolean | null>> => {
      const { data } = await server.ask(
        'query ($within: String!) { stations(filter: { within: $within }, first: 1000) { edges { node { id joinsPaths } } } }',
        { within: DISTRICT },
      )
      return new Map(data.stations.edges.map(({ node }: any) => [node.id, node.joinsPaths]))
    }

    test('is listed and counted, also where it joins no more than an island', async () => {
      const [a, b] = await rows<{ x: number; y: number }>(
        server.engine.em,
        `(select ST_X(location::geometry) as x, ST_Y(location::geometry) as y from service_station where deleted_at is null order by ST_X(location::geometry) limit 1)
         union all (select ST_X(location::geometry), ST_Y(location::geometry) from service_station where deleted_at is null order by ST_X(location::geometry) desc limit 1)`,
      )
      const line = ({ x, y }: { x: number; y: number }, degrees: number) =>
        [-degrees, degrees].map(step => positionOfDegrees([x, y + step]))
      await keepNetwork(server.engine.em, DISTRICT, buildNetwork([line(a!, 0.01), line(b!, 0.001)]))
      const measured = await rows<{ id: string; a: number; b: number }>(
        server.engine.em,
        `select 'ServiceStation:' || id as id,
           ST_Distance(location, ST_GeogFromText('LINESTRING(${a!.x} ${a!.y - 0.01}, ${a!.x} ${a!.y + 0.01})')) as a,
           ST_Distance(location, ST_GeogFromText('LINESTRING(${b!.x} ${b!.y - 0.001}, ${b!.x} ${b!.y + 0.001})')) as b
         from service_station where deleted_at is null`,
      )
      const byId = new Map(measured.map(({ id, ...metres }) => [id, metres]))
      const open = await all({})
      const far = open.filter(({ id }) => byId.get(id)!.a > 500)
      expect(far.length).toBeLessThan(open.length)
      expect(far.some(({ id }) => byId.get(id)!.b < 500)).toBe(true)
      const ids = far.map(({ id }) => id).sort()
      expect(await withoutPath()).toEqual(ids)
      expect((await asked()).gaps).toContainEqual({ gap: 'NO_PATH', count: ids.length })
      const joined = await joining()
      for (const { id } of open) expect(joined.get(id)).toBe(!ids.includes(id))
      const phoneless = await all({ gaps: ['NO_PATH', 'NO_PHONE'] })
      expect(phoneless.map(({ id }) => id).sort()).toEqual(
        far
          .filter(({ phone }) => phone === null)
          .map(({ id }) => id)
          .sort(),
      )
    })

    test('is not looked for where the district has no paths', async () => {
      await run(server.engine.em, 'delete from walking_network')
      expect((await asked()).gaps.map(({ gap }: any) => gap)).not.toContain('NO_PATH')
      expect(await withoutPath()).toEqual([])
      expect(new Set((await joining()).values())).toEqual(new Set([null]))
    })
  })

  test('is asked of a district or less', async () => {
    for (const within of ['53', 'x', '99'])
      expect((await server.ask(COMPLETENESS, { within })).errors![0]!.extensions).toMatchObject({
        code: 'BAD_USER_INPUT',
        argument: 'within',
      })
    expect((await asked('990101')).centers).toEqual([])
  })
})
