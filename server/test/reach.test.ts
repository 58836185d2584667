import { positionOfDegrees } from '@geyi/shared/geo'
import { arrivalAt, walkFrom } from '@geyi/shared/network'
import papa from 'papaparse'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { run } from '../src/database/rows.ts'
import { today } from '../src/graphql/day.ts'
import { writeReachTable } from '../src/reach/reach-table.ts'
import { largestBuildings } from '../src/siting/siting.query.ts'
import { groundOfDistrict } from '../src/walking/walking-grounds.ts'
import { openServer, type TestServer } from './server.ts'

let server: TestServer
beforeAll(async () => {
  server = await openServer('sample')
})
afterAll(() => server?.close())

const figures = 'households population householdsWithoutPath within { minutes households population }'
const ask = (args: string, fields = `total { ${figures} }`) => server.ask(`{ reach(${args}) { ${fields} } }`)

async function table(within: string, kinds: string[] | null = null): Promise<Record<string, string>[]> {
  let text = ''
  await writeReachTable(
    server.engine.em,
    { within, filter: { kinds: kinds as never }, day: today() },
    'ADULT',
    async piece => {
      text += piece
    },
  )
  return papa.parse<Record<string, string>>(text.slice(1), { header: true, skipEmptyLines: true }).data
}

describe('reach', () => {
  test('counts every household once, more within longer limits, and by division and grid the same', async () => {
    const { data } = await ask(
      'within: "530302", minutes: [15, 5, 10, 5]',
      `minutes total { ${figures} } divisions { divisionCode figures { ${figures} } } grids { gridCode figures { ${figures} } }`,
    )
    const { reach } = data
    expect(reach.minutes).toEqual([5, 10, 15])
    const { data: summary } = await server.ask(
      '{ division(code: "530302") { summary { households population grids } } }',
    )
    expect(reach.total).toMatchObject({
      households: summary.division.summary.households,
      population: summary.division.summary.population,
    })
    const [five, ten, fifteen] = reach.total.within.map(({ households }: { households: number }) => households)
    expect(five).toBeGreaterThan(0)
    expect(ten).toBeGreaterThan(five)
    expect(fifteen).toBeGreaterThanOrEqual(ten)
    expect(reach.total.households).toBeGreaterThanOrEqual(fifteen)
    const sumOf = (list: { figures: { within: { households: number }[] } }[], band: number) =>
      list.reduce((sum, { figures }) => sum + figures.within[band]!.households, 0)
    const at = (digits: number) =>
      reach.divisions.filter(({ divisionCode }: { divisionCode: string }) => divisionCode.length === digits)
    for (const band of [0, 1, 2])
      for (const list of [at(6), at(9), at(12), reach.grids])
        expect(sumOf(list, band)).toBe(reach.total.within[band].households)
    expect(at(6)[0].figures).toEqual(reach.total)
  })

  test('counts who lives in no grid in the divisions on whose ground they stand, and they are candidates for sites', async () => {
    const fields = 'divisions { divisionCode figures { households within { households } } } grids { gridCode }'
    const before = (await ask('within: "530302001", minutes: [10]', fields)).data.reach
    const { em } = server.engine
    const of = `grid_id in (select grid_id from grid_version where code like '530302001%')`
    await run(em, `create table grids_of_buildings as select id, grid_id from building where ${of}`)
    await run(em, `update building set grid_id = null where ${of}`)
    try {
      const after = (await ask('within: "530302001", minutes: [10]', fields)).data.reach
      expect(before.grids.length).toBeGreaterThan(50)
      expect(after).toEqual({ divisions: before.divisions, grids: [] })
      const [community] = before.divisions.filter(
        ({ divisionCode }: { divisionCode: string }) => divisionCode.length === 12,
      )
      const one = (await ask(`within: "${community.divisionCode}", minutes: [10]`, fields)).data.reach
      expect(one.divisions).toEqual([community])
      expect(await largestBuildings(em, '530302001', today(), 10)).toHaveLength(10)
    } finally {
      await run(em, `update building b set grid_id = g.grid_id from grids_of_buildings g where g.id = b.id`)
      await run(em, 'drop table grids_of_buildings')
    }
  })

  test('has minutes for each building that a search from it alone finds', async () => {
    const kinds = ['COMMUNITY_CENTER']
    const community = '530302001001'
    const buildings = await table(community, kinds)
    expect(buildings.length).toBeGreaterThan(20)
    const { network, snapOf } = (await groundOfDistrict(server.engine.em, '530302'))!
    const { data } = await server.ask(
      '{ stations(first: 1000, filter: { kinds: [COMMUNITY_CENTER] }) { edges { node { name location } } } }',
    )
    const stations = data.stations.edges.flatMap(
      ({ node }: { node: { location: { coordinates: [number, number] } } }) => {
        const snap = snapOf(positionOfDegrees(node.location.coordinates))
        return snap ? [snap] : []
      },
    )
    for (const building of buildings) {
      const snap = snapOf(positionOfDegrees([Number(building.longitude), Number(building.latitude)]))!
      const walk = walkFrom(network, [snap])
      const nearest = Math.min(...stations.map((station: never) => arrivalAt(walk, station)?.metres ?? Infinity))
      expect(Number(building.metres)).toBe(Math.round(nearest))
      expect(Number(building.minutes)).toBe(Math.ceil(nearest / 1.2 / 60))
    }
    const { data: reach } = await ask(`within: "${community}", minutes: [6], filter: { kinds: [COMMUNITY_CENTER] }`)
    const within = buildings.filter(({ minutes }) => Number(minutes) <= 6)
    expect(reach.reach.total.within[0].households).toBe(
      within.reduce((sum, { households }) => sum + Number(households), 0),
    )
  })

  test('is further for old people, and nothing where no station is', async () => {
    const adult = (await ask('within: "530302001", minutes: [8]')).data.reach.total
    const older = (await ask('within: "530302001", minutes: [8], pace: OLDER')).data.reach.total
    expect(older.within[0].households).toBeLessThan(adult.within[0].households)
    const none = (await ask('within: "530302001", minutes: [8], filter: { search: "没有这样的站" }')).data.reach.total
    expect(none).toMatchObject({ householdsWithoutPath: adult.households, within: [{ households: 0, population: 0 }] })
  })

  test('of another day counts the stations that are open then, and planned ones before where they are asked for', async () => {
    const later = '2027-06-01'
    const planner = await server.signIn('qilin')
    const { data } = await server.ask(
      `mutation { createStation(input: { name: "待开的站", kind: COURIER_POST, opensOn: "${later}",
         location: { type: "Point", coordinates: [103.7935, 25.4905] } }) { station { id } } }`,
      {},
      planner,
    )
    expect(data.createStation.station.id).toBeTruthy()
    const filter = 'within: "530302", minutes: [5], filter: { search: "待开的站"'
    const households = async (args: string) => (await ask(args)).data.reach.total.within[0].households
    expect(await households(`${filter} }`)).toBe(0)
    const then = await households(`${filter} }, asOf: "${later}"`)
    expect(then).toBeGreaterThan(0)
    expect(await households(`${filter}, statuses: [OPEN, PLANNED] }`)).toBe(then)
  })

  test.each([
    ['within: "53", minutes: [5]', 'within'],
    ['within: "530302", minutes: []', 'minutes'],
    ['within: "530302", minutes: [0]', 'minutes'],
    ['within: "530302", minutes: [5, 181]', 'minutes'],
    ['within: "110101", minutes: [5]', 'within'],
  ])('of %s is refused', async (args, argument) => {
    const { code, errors } = await ask(args)
    expect(code).toBe('BAD_USER_INPUT')
    expect(errors?.[0]?.extensions?.argument).toBe(argument)
  })
})

describe('areas to draw', () => {
  const AREAS =
    'query ($within: String!, $minutes: [Int!]!, $filter: StationFilter) { reachAreas(within: $within, minutes: $minutes, filter: $filter) { minutes area } }'
  type Areas = { minutes: number; area: { type: string; coordinates: number[][][][] } | null }[]
  const areasOf = async (variables: Record<string, unknown>): Promise<Areas> => {
    const { data, errors } = await server.ask(AREAS, variables)
    if (errors) throw new Error(errors[0]!.message)
    return data.reachAreas
  }

  /** Even-odd. */
  const isIn = ({ area }: Areas[number], x: number, y: number): boolean => {
    let inside = false
    for (const ring of area?.coordinates.flat() ?? [])
      for (let i = 1; i < ring.length; i++) {
        const [[ax, ay], [bx, by]] = [ring[i - 1] as [number, number], ring[i] as [number, number]]
        if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside
      }
    return inside
  }

  test('hold the buildings that are counted within their minutes, and few others', async () => {
    const within = '530302001'
    const kinds = ['SUBDISTRICT_CENTER']
    const areas = await areasOf({ within, minutes: [15, 5, 10], filter: { kinds } })
    expect(areas.map(({ minutes, area }) => [minutes, area?.type])).toEqual([
      [5, 'MultiPolygon'],
      [10, 'MultiPolygon'],
      [15, 'MultiPolygon'],
    ])
    const buildings = (await table(within, kinds)).map(row => ({
      x: Number(row.longitude),
      y: Number(row.latitude),
      minutes: row.minutes === '' ? Infinity : Number(row.minutes),
    }))
    expect(buildings.length).toBeGreaterThan(500)
    for (const [i, { minutes }] of areas.entries()) {
      const wrong = buildings.filter(({ x, y, minutes: walked }) => isIn(areas[i]!, x, y) !== walked <= minutes)
      expect(wrong.length / buildings.length, `${minutes} minutes`).toBeLessThan(0.04)
      // A minute from the limit there is no doubt, but for those who live far from any path.
      const plain = wrong.filter(({ minutes: walked }) => Math.abs(walked - minutes) > 1)
      expect(plain.length / buildings.length, `${minutes} minutes, plainly`).toBeLessThan(0.01)
    }
  })

  test('are none where no station counts, and need a network and sound minutes', async () => {
    const nobody = await areasOf({ within: '530302001', minutes: [5], filter: { search: 'no such name' } })
    expect(nobody).toEqual([{ minutes: 5, area: null }])
    for (const variables of [
      { within: '990101', minutes: [5] },
      { within: '530302001', minutes: [] },
      { within: '53', minutes: [5] },
    ])
      expect((await server.ask(AREAS, variables)).errors![0]!.extensions.code).toBe('BAD_USER_INPUT')
  })
})
