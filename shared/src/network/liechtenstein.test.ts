import { beforeAll, describe, expect, test } from 'vitest'
import {
  liechtensteinAmenities,
  liechtensteinBuildings,
  liechtensteinIsThere,
  liechtensteinPaths,
} from '../../test/liechtenstein.ts'
import { plainGraphOf } from '../../test/plainDijkstra.ts'
import { Random } from '../../test/random.ts'
import type { Position } from '../geo/position.ts'
import { buildNetwork } from './buildNetwork.ts'
import type { WalkingNetwork } from './network.ts'
import { type Snap, Snapper } from './snapper.ts'
import { arrivalAt, walkFrom } from './walk.ts'

if (!liechtensteinIsThere) console.log('Skipped: ../shared/data/liechtenstein is not there.')

describe.skipIf(!liechtensteinIsThere)('Liechtenstein on foot', () => {
  let paths: Position[][]
  let network: WalkingNetwork
  let stations: Snap[]
  let buildings: Snap[]

  beforeAll(() => {
    paths = liechtensteinPaths()
    network = buildNetwork(paths)
    const snapper = new Snapper(network)
    const snapAll = (places: readonly Position[]) => places.flatMap(place => snapper.snap(place) ?? [])
    stations = snapAll(liechtensteinAmenities())
    buildings = snapAll(liechtensteinBuildings())
  })

  test('ways from 200 places to all stations are those of plain Dijkstra', () => {
    const random = new Random(11)
    const from = Array.from({ length: 200 }, () => random.pick(buildings))
    const graph = plainGraphOf(paths, network, [...stations, ...from])
    let reached = 0
    for (const place of from) {
      const walk = walkFrom(network, [place])
      const plain = graph.from(place.place)
      for (const station of stations) {
        const metres = arrivalAt(walk, station)?.metres
        const expected = plain(station.place)
        if (expected === Infinity) expect(metres).toBeUndefined()
        else {
          // A place is rounded to 1e-7° on its path, so that the way through it is longer by less than that.
          expect(Math.abs(metres! - expected)).toBeLessThan(1e-6 * Math.max(1, expected))
          reached++
        }
      }
    }
    expect(reached).toBeGreaterThan(0.9 * from.length * stations.length)
  })

  test('one pass from all stations finds the nearest of each building, as one search a building does', () => {
    const walk = walkFrom(network, stations)
    expect(buildings.length).toBeGreaterThan(3000)
    for (const building of buildings.filter((_, i) => i % 37 === 0)) {
      const alone = walkFrom(network, [building])
      const nearest = Math.min(...stations.map(station => arrivalAt(alone, station)?.metres ?? Infinity))
      expect(arrivalAt(walk, building)?.metres ?? Infinity).toBeCloseTo(nearest, 6)
    }
  })
})
