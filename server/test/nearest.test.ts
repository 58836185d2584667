import { existsSync, readFileSync } from 'node:fs'
import { degreesOf, distanceBetween, type Position, quantise } from '@geyi/shared/geo'
import { afterAll, describe, expect, test } from 'vitest'
import { pointToEwkt } from '../src/database/geometry.type.ts'
import { insertRows } from '../src/database/insert-rows.ts'
import { rows } from '../src/database/rows.ts'
import { today } from '../src/graphql/day.ts'
import { findNearestStations } from '../src/station/nearest/nearest.query.ts'
import { randomOf } from './random.ts'
import { openServer, type TestServer } from './server.ts'

const amenities = new URL('../../../shared/data/liechtenstein/amenities.geojson', import.meta.url)
const POINTS = 1000

interface Place {
  id: string
  location: Position
}

/** The ten nearest by measuring every station: distances by Karney's method, in order. */
const byBruteForce = (stations: readonly Place[], from: Position): number[] =>
  stations
    .map(({ location }) => distanceBetween(from, location))
    .sort((a, b) => a - b)
    .slice(0, 10)

async function compare(server: TestServer, stations: Place[], seed: number): Promise<void> {
  const random = randomOf(seed)
  const xs = stations.map(({ location: [x] }) => x)
  const ys = stations.map(({ location: [, y] }) => y)
  const [west, east, south, north] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const known = new Map(stations.map(station => [station.id, station]))
  for (let index = 0; index < POINTS; index++) {
    const from: Position = [Math.round(west + random() * (east - west)), Math.round(south + random() * (north - south))]
    const found = await findNearestStations(
      server.engine.em,
      { longitude: degreesOf(from[0]), latitude: degreesOf(from[1]), maxDistance: null },
      {},
      today(),
      undefined,
      10,
    )
    const expected = byBruteForce(stations, from)
    expect(found).toHaveLength(expected.length)
    found.forEach(({ distance, id }, rank) => {
      expect(Math.abs(distance - expected[rank]!)).toBeLessThan(0.001)
      expect(Math.abs(distance - distanceBetween(from, known.get(id)!.location))).toBeLessThan(0.001)
      if (rank > 0) expect(distance).toBeGreaterThanOrEqual(found[rank - 1]!.distance)
    })
  }
}

let server: TestServer
afterAll(() => server?.close())

describe('the ten nearest stations are those that measuring all of them finds, in order and within 1 mm', () => {
  test('at 1,000 random places of the sample', { timeout: 300_000 }, async () => {
    server = await openServer('sample')
    const stations = await rows<{ id: string; x: number; y: number }>(
      server.engine.em,
      `select 'ServiceStation:' || id as id, ST_X(location::geometry) as x, ST_Y(location::geometry) as y from service_station where deleted_at is null`,
    )
    expect(stations.length).toBeGreaterThanOrEqual(188)
    await compare(
      server,
      stations.map(({ id, x, y }) => ({ id, location: [quantise(x), quantise(y)] })),
      11,
    )
    await server.close()
  })

  test.skipIf(!existsSync(amenities))(
    'at 1,000 random places over Liechtenstein’s 244 amenities',
    { timeout: 300_000 },
    async () => {
      server = await openServer('empty')
      const { features } = JSON.parse(readFileSync(amenities, 'utf8')) as {
        features: { geometry: { coordinates: [number, number] } }[]
      }
      const stations: Place[] = features.map(({ geometry: { coordinates } }, index) => ({
        id: `ServiceStation:00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
        location: [quantise(coordinates[0]), quantise(coordinates[1])],
      }))
      expect(stations).toHaveLength(244)
      await insertRows(
        server.engine.em,
        'service_station',
        {
          id: ['uuid', ({ id }) => id.slice('ServiceStation:'.length)],
          kind: ['text', () => 'SERVICE_STATION'],
          division_code: ['text', () => '990101'],
          name: ['text', ({ id }) => id],
          pinyin: ['text', ({ id }) => id],
          initials: ['text', () => ''],
          location: ['geography', ({ location }) => pointToEwkt(location)],
        },
        stations,
      )
      await compare(server, stations, 12)
    },
  )
})

test('pages of the nearest follow each other, nearest first, without gap or repetition', async () => {
  const sample = await openServer('sample')
  const query = `query ($after: String, $first: Int, $maxDistance: Float) {
    nearestStations(point: { longitude: 103.8, latitude: 25.5 }, first: $first, after: $after, maxDistance: $maxDistance) {
      totalCount edges { cursor distance node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`
  const page = async (variables: Record<string, unknown>) => (await sample.ask(query, variables)).data.nearestStations
  for (const maxDistance of [null, 2_000]) {
    const whole = await page({ first: 1000, maxDistance })
    expect(whole.totalCount).toBe(whole.edges.length)
    expect(whole.edges.length).toBeGreaterThan(20)
    const edges = []
    let after: string | null = null
    do {
      const { edges: found, pageInfo }: any = await page({ first: 7, after, maxDistance })
      expect(pageInfo).toEqual({
        hasNextPage: edges.length + found.length < whole.edges.length,
        hasPreviousPage: after !== null,
        startCursor: found[0].cursor,
        endCursor: found.at(-1).cursor,
      })
      edges.push(...found)
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null
    } while (after)
    expect(edges).toEqual(whole.edges)
    const elsewhere = await sample.ask(query, { after: whole.edges[0].cursor, maxDistance: 1_999 })
    expect(elsewhere.code).toBe('CURSOR_INVALID')
  }
  await sample.close()
})
