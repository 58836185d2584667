import type { Position } from '@geyi/shared/geo'
import { arrivalAt, buildNetwork, type Snap, Snapper, type WalkingNetwork, walkFrom } from '@geyi/shared/network'
import { plainGraphOf } from '../../shared/test/plainDijkstra.ts'
import { fileOnDisk } from '../src/formats/feature/import-file.ts'
import { readOsmWays } from '../src/formats/osm/osm-pbf.reader.ts'
import { FOOT_KEYS, footAccess, tagsOf } from '../src/import/paths/read/foot-access.ts'
import { linesOf } from '../src/import/paths/read/lines-of.ts'
import { randomOf } from '../test/random.ts'
import { medianOf } from './load.ts'
import type { Measure } from './measure.ts'

const WORLD = { west: -180, south: -90, east: 180, north: 90 }
const PLACES = 200
const STATIONS = 200
const ROUNDS = 9

/**
 * A whole city out of OpenStreetMap, where `GEYI_BENCH_CITY` names an `.osm.pbf`: ways from 200 places to 200 stations must be those of
 * plain Dijkstra, and one pass from all stations over every node is timed. Empty without one.
 */
export async function benchCity(): Promise<Measure[]> {
  const file = process.env.GEYI_BENCH_CITY
  if (!file) return []
  const begun = performance.now()
  const paths = await pathsOf(file)
  const network = buildNetwork(paths)
  const built = performance.now() - begun
  const snapper = new Snapper(network)
  const random = randomOf(7)
  const ends = paths.map(line => line[Math.floor(line.length / 2)]!)
  const snapsOf = (count: number): Snap[] =>
    Array.from({ length: count }, () => snapper.snap(ends[Math.floor(random() * ends.length)]!) ?? []).flat()
  const [stations, places] = [snapsOf(STATIONS), snapsOf(PLACES)]
  const wrong = compare(paths, network, places, stations)
  const buildings = ends.flatMap(place => snapper.snap(place) ?? [])
  const passes = Array.from({ length: ROUNDS }, () => {
    const began = performance.now()
    const walk = walkFrom(network, stations)
    for (const building of buildings) arrivalAt(walk, building)
    return performance.now() - began
  })
  const size = `${paths.length} paths, ${network.positions.length / 2} positions, read and built in ${built.toFixed(0)} ms`
  return [
    {
      name: 'metres on foot in a city that differ from plain Dijkstra by more than 1e-6',
      ratio: wrong,
      goal: { atMost: 0 },
      detail: size,
    },
    {
      name: `the nearest of ${stations.length} stations for ${buildings.length} places of the city in one pass, milliseconds`,
      ratio: medianOf(passes),
      goal: { atMost: 300 },
      detail: size,
    },
  ]
}

async function pathsOf(path: string): Promise<Position[][]> {
  const paths: Position[][] = []
  for await (const { geometry, properties } of readOsmWays(await fileOnDisk(path), { having: FOOT_KEYS }, WORLD).rows) {
    const read = linesOf(geometry, undefined)
    if (footAccess(tagsOf(properties)) === 'PATH' && 'lines' in read) paths.push(...read.lines.map(line => [...line]))
  }
  return paths
}

/** How many ways are not as long as plain Dijkstra's. */
function compare(
  paths: Position[][],
  network: WalkingNetwork,
  places: readonly Snap[],
  stations: readonly Snap[],
): number {
  const graph = plainGraphOf(paths, network, [...stations, ...places])
  let wrong = 0
  for (const place of places) {
    const walk = walkFrom(network, [place])
    const plain = graph.from(place.place)
    for (const station of stations) {
      const [ours, theirs] = [arrivalAt(walk, station)?.metres ?? Infinity, plain(station.place)]
      if (ours !== theirs && !(Math.abs(ours - theirs) <= 1e-6)) wrong++
    }
  }
  return wrong
}
