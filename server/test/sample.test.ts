import { covers, parseBoundary, parsePoint } from '@geyi/shared/geo'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { rows } from '../src/database/rows.ts'
import { randomOf } from './random.ts'
import { openServer, type TestServer } from './server.ts'

let server: TestServer

beforeAll(async () => {
  server = await openServer('sample')
})
afterAll(() => server.close())

describe('the sample district', () => {
  test('is 麒麟区 as its government describes it: 8 subdistricts, 59 communities, 686 grids, 1 + 8 + 59 + N', async () => {
    const { data } = await server.ask(`{ division(code: "530302") { name level sample summary {
      subdistricts communities grids gridLeaders gridWorkers gridsOutOfBand households stationsByKind { kind count } } } }`)
    const { summary, ...division } = data.division
    expect(division).toEqual({ name: '麒麟区', level: 'DISTRICT', sample: true })
    const { stationsByKind, gridsOutOfBand, households, ...counts } = summary
    expect(counts).toEqual({ subdistricts: 8, communities: 59, grids: 686, gridLeaders: 686, gridWorkers: 3688 })
    const stations = Object.fromEntries(stationsByKind.map(({ kind, count }: any) => [kind, count]))
    expect(stations).toMatchObject({ DISTRICT_CENTER: 1, SUBDISTRICT_CENTER: 8, COMMUNITY_CENTER: 59 })
    expect(stations.SERVICE_STATION + stations.RED_POST + stations.COURIER_POST).toBeGreaterThanOrEqual(120)
    expect(gridsOutOfBand).toBeGreaterThan(0)
    expect(gridsOutOfBand).toBeLessThan(20)
    expect(households).toBeGreaterThan(100_000)
  })

  test('tells of every division a place within it where its name can stand', async () => {
    const { data } = await server.ask('{ divisions(first: 1000) { edges { node { boundary labelPoint } } } }')
    for (const { node } of data.divisions.edges) {
      const boundary = parseBoundary(node.boundary)
      const place = parsePoint(node.labelPoint)
      expect(boundary.ok && place.ok && covers(boundary.value, place.value)).toBe(true)
    }
  })

  test('has exactly one grid at every one of 2,000 random places inside it', async () => {
    const { data } = await server.ask(
      `{ division(code: "530302") { boundary } mapSettings { extent { west south east north } } }`,
    )
    const boundary = parseBoundary(data.division.boundary)
    if (!boundary.ok) throw new Error('The district has no valid boundary.')
    const { west, south, east, north } = data.mapSettings.extent
    const random = randomOf(7)
    const places: [number, number][] = []
    while (places.length < 2000) {
      const place: [number, number] = [
        Math.round((west + random() * (east - west)) * 1e7),
        Math.round((south + random() * (north - south)) * 1e7),
      ]
      if (covers(boundary.value, place)) places.push(place)
    }
    const found = await rows<{ grids: number }>(
      server.engine.em,
      `select (select count(*)::int from grid_version g where ST_Intersects(g.boundary, ST_SetSRID(ST_MakePoint(p.x, p.y), 4326))
         and not ST_Touches(g.boundary, ST_SetSRID(ST_MakePoint(p.x, p.y), 4326))) as grids
       from unnest($1::float8[], $2::float8[]) as p(x, y)`,
      [places.map(([x]) => x / 1e7), places.map(([, y]) => y / 1e7)],
    )
    expect(found).toHaveLength(2000)
    expect(found.every(({ grids }) => grids === 1)).toBe(true)
    const asked = places.slice(0, 20)
    const query = asked
      .map(([x, y], index) => `p${index}: gridAt(point: { longitude: ${x / 1e7}, latitude: ${y / 1e7} }) { code }`)
      .join('\n')
    const answer = await server.ask(`{ ${query} }`)
    expect(Object.values(answer.data).every((grid: any) => /^530302\d{9}$/.test(grid.code))).toBe(true)
  })

  test('nests: the areas of the grids, of the communities and of the subdistricts sum to the district’s', async () => {
    const levels = await rows<{ level: string; area: number }>(
      server.engine.em,
      `select level, sum(area)::float8 as area from division_version group by level
       union all select 'GRID', sum(area)::float8 from grid_version`,
    )
    const [district, ...others] = levels.map(({ area }) => area).sort()
    for (const area of others) expect(Math.abs(area - district!)).toBeLessThan(1)
  })
})
