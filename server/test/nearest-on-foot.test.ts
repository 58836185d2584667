import { degreesOf, type Position, positionOfDegrees } from '@geyi/shared/geo'
import { arrivalAt, buildNetwork, islandsIn, walkFrom } from '@geyi/shared/network'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { rows } from '../src/database/rows.ts'
import { keepNetwork } from '../src/walking/keep-network.ts'
import { footingAt, groundOfDistrict, type WalkingGround } from '../src/walking/walking-grounds.ts'
import { randomOf } from './random.ts'
import { openServer, type TestServer } from './server.ts'

const DISTRICT = '530302'

let server: TestServer
let ground: WalkingGround
let stations: { id: string; place: Position }[]
beforeAll(async () => {
  server = await openServer('sample')
  ground = (await groundOfDistrict(server.engine.em, DISTRICT))!
  const found = await rows<{ id: string; x: number; y: number }>(
    server.engine.em,
    `select 'ServiceStation:' || id as id, ST_X(location::geometry) as x, ST_Y(location::geometry) as y from service_station where deleted_at is null`,
  )
  stations = found.map(({ id, x, y }) => ({ id, place: positionOfDegrees([x, y]) }))
})
afterAll(() => server?.close())

interface Edge {
  cursor: string
  distance: number
  walkingMinutes: number
  walkingDistance: number | null
  basis: string
  route?: { type: string; coordinates: [number, number][] } | null
  node: { id: string }
}

async function ask(
  place: Position,
  rest: string,
  fields = '',
): Promise<{ edges: Edge[]; next: boolean; last: string }> {
  const { data, errors } = await server.ask(
    `{ nearestStations(point: { longitude: ${degreesOf(place[0])}, latitude: ${degreesOf(place[1])} } ${rest}) {
      pageInfo { hasNextPage endCursor } edges { cursor distance walkingMinutes walkingDistance basis node { id } ${fields} } } }`,
  )
  if (errors) throw new Error(errors[0]!.message)
  const { edges, pageInfo } = data.nearestStations
  return { edges, next: pageInfo.hasNextPage, last: pageInfo.endCursor }
}

/** Random places of the town. */
function placesOf(count: number, seed: number): Position[] {
  const random = randomOf(seed)
  return Array.from({ length: count }, () => positionOfDegrees([103.76 + random() * 0.08, 25.46 + random() * 0.08]))
}

test('the streets of the sample are all connected', () => {
  expect(islandsIn(ground.network)).toHaveLength(1)
})

describe('the nearest on foot', () => {
  test('are those that walking to every station finds, in order, on a page as on many', async () => {
    let overtaken = 0
    for (const place of placesOf(60, 3)) {
      const snap = (
        await footingAt(server.engine.em, { longitude: degreesOf(place[0]), latitude: degreesOf(place[1]) })
      )?.snap
      if (!snap) continue
      const walk = walkFrom(ground.network, [snap])
      const expected = stations
        .flatMap(station => {
          const target = ground.snapOf(station.place)
          const metres = target && arrivalAt(walk, target)?.metres
          return metres === undefined ? [] : [{ id: station.id, metres }]
        })
        .sort((a, b) => a.metres - b.metres)
      const { edges, last } = await ask(place, 'first: 10')
      expect(edges.map(({ node }) => node.id)).toEqual(expected.slice(0, 10).map(({ id }) => id))
      for (const [i, { basis, walkingDistance, walkingMinutes, distance }] of edges.entries()) {
        expect(walkingDistance).toBeCloseTo(expected[i]!.metres, 6)
        expect(basis).toBe('WALKING_NETWORK')
        expect(walkingMinutes).toBe(Math.ceil(expected[i]!.metres / 1.2 / 60))
        expect(walkingDistance! + 0.1).toBeGreaterThan(distance)
        if (i > 0 && distance < edges[i - 1]!.distance) overtaken++
      }
      const second = await ask(place, `first: 5 after: "${last}"`)
      expect(second.edges.map(({ node }) => node.id)).toEqual(expected.slice(10, 15).map(({ id }) => id))
    }
    expect(overtaken).toBeGreaterThan(20)
  })

  test('come page by page, none twice and none left out, with those that no path leads to at the end', async () => {
    const place = placesOf(1, 3)[0]!
    const all = await ask(place, 'first: 1000')
    expect(all.edges.length).toBe(stations.length)
    const seen: string[] = []
    let after = ''
    for (;;) {
      const page = await ask(place, `first: 17 ${after}`)
      seen.push(...page.edges.map(({ node }) => node.id))
      if (!page.next) break
      after = `after: "${page.last}"`
    }
    expect(seen).toEqual(all.edges.map(({ node }) => node.id))
    expect(new Set(seen).size).toBe(stations.length)
  })

  test('take longer for old people, and are ranked by distance where that is asked for', async () => {
    const place = placesOf(1, 8)[0]!
    const adult = await ask(place, 'first: 10')
    const older = await ask(place, 'first: 10 pace: OLDER')
    expect(older.edges.map(({ node }) => node.id)).toEqual(adult.edges.map(({ node }) => node.id))
    for (const { walkingMinutes, walkingDistance } of older.edges)
      expect(walkingMinutes).toBe(Math.ceil(walkingDistance! / 0.9 / 60))
    const straight = await ask(place, 'first: 10 basis: STRAIGHT_LINE', 'route')
    expect(straight.edges.map(({ distance }) => distance)).toEqual(
      straight.edges.map(({ distance }) => distance).toSorted((a, b) => a - b),
    )
    for (const edge of straight.edges)
      expect(edge).toMatchObject({ walkingDistance: null, basis: 'STRAIGHT_LINE', route: null })
    const foreign = server.ask(
      `{ nearestStations(point: { longitude: ${degreesOf(place[0])}, latitude: ${degreesOf(place[1])} } basis: STRAIGHT_LINE after: "${adult.last}") { edges { cursor } } }`,
    )
    expect((await foreign).code).toBe('CURSOR_INVALID')
  })

  test('show their route with both ends in it', async () => {
    const place = placesOf(1, 8)[0]!
    const { edges } = await ask(place, 'first: 3', 'route')
    for (const { route, node } of edges) {
      expect(route!.type).toBe('LineString')
      expect(positionOfDegrees(route!.coordinates[0]!)).toEqual(place)
      expect(positionOfDegrees(route!.coordinates.at(-1)!)).toEqual(stations.find(({ id }) => id === node.id)!.place)
    }
  })

  test('are as far as each station says by itself', async () => {
    const [place] = placesOf(1, 77)
    const from = `{ longitude: ${degreesOf(place![0])}, latitude: ${degreesOf(place![1])} }`
    const { edges } = await ask(place!, ', first: 20, pace: OLDER', 'route')
    for (const { node, distance, cursor: _, ...walk } of edges) {
      const { data } = await server.ask(
        `query ($id: ID!) { station(id: $id) { walk(from: ${from}, pace: OLDER) { distance walkingMinutes walkingDistance basis route } } }`,
        { id: node.id },
      )
      const { distance: measured, ...own } = data.station.walk
      expect(measured).toBeCloseTo(distance, 2)
      expect(own).toEqual(walk)
    }
  })

  test('are by distance where no path is near', async () => {
    const { edges } = await ask(positionOfDegrees([110, 30]), 'first: 3')
    expect(edges.map(({ basis }) => basis)).toEqual(Array(3).fill('STRAIGHT_LINE'))
  })

  test('go over a bridge, not across the river', async () => {
    const at = (east: number, north: number): Position => positionOfDegrees([103.8 + east / 1e5, 25.5 + north / 1e5])
    // Streets on both banks, a bridge far in the east; one station over the water, one along the street, one on an islet.
    const paths = [
      [at(-2000, 0), at(0, 0), at(2000, 0), at(2000, 100), at(0, 100), at(-2000, 100)],
      [at(-50, 50), at(50, 50)],
    ]
    const barriers = [
      [at(-2100, 40), at(2100, 40)],
      [at(-2100, 60), at(2100, 60)],
    ]
    await keepNetwork(server.engine.em.fork(), DISTRICT, buildNetwork(paths, barriers))
    const cookie = await server.signIn('qilin')
    const add = async (name: string, [x, y]: Position) => {
      const { errors } = await server.ask(
        `mutation ($location: GeoJSON!, $name: String!) { createStation(input: { kind: RED_POST, name: $name, divisionCode: "530302001", location: $location }) { station { id } } }`,
        { name: `渡口 ${name}`, location: { type: 'Point', coordinates: [degreesOf(x), degreesOf(y)] } },
        cookie,
      )
      if (errors) throw new Error(errors[0]!.message)
    }
    await add('islet', at(0, 50))
    await add('over the water', at(0, 101))
    await add('along the street', at(900, -1))
    const { edges } = await ask(at(0, -1), 'first: 2 filter: { search: "渡口" }', 'node { name }')
    const { edges: rest } = await ask(
      at(0, -1),
      `first: 2 filter: { search: "渡口" } after: "${edges[1]!.cursor}"`,
      'node { name } route',
    )
    expect([...edges, ...rest].map(({ node }) => (node as unknown as { name: string }).name)).toEqual([
      '渡口 along the street',
      '渡口 over the water',
      '渡口 islet',
    ])
    expect(edges[1]!.walkingDistance).toBeGreaterThan(4000)
    expect(rest[0]).toMatchObject({ basis: 'STRAIGHT_LINE', walkingDistance: null, route: null })
  })
})
