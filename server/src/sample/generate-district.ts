import { type Position, quantise } from '@geyi/shared/geo'
import { closeRing, drawBackdrop } from './generate/ground/backdrop.ts'
import { buildingName, nameBlocks } from './generate/ground/blockNames.ts'
import { layOutDistrict } from './generate/ground/ground.ts'
import { HOUSEHOLD_BAND } from './generate/ground/households.ts'
import { addressOf } from './generate/people/addresses.ts'
import { createNames } from './generate/people/names.ts'
import { SERVICE_ITEMS } from './generate/people/serviceItems.ts'
import { numberGrids, staffGrids } from './generate/people/staff.ts'
import { openStations, type StationPlace } from './generate/people/stations.ts'
import { areaOf, centroidOf, createFrame } from './generate/plane.ts'
import { createRandom } from './generate/random.ts'
import { nameRoads } from './generate/streets/roadNames.ts'
import type { SampleBuilding, SampleDistrict, SampleOptions } from './generate/types.ts'

export type * from './generate/types.ts'

const CENTRE: Position = [quantise(103.8), quantise(25.5)]
const GRIDS = 686
const WORKERS_PER_GRID = 3688 / GRIDS
const POSTS_PER_COMMUNITY = 2.2
/** Square metres of floor below which a building is too small for a station. */
const STATION_FLOOR = 150

const count = (counts: Map<number, number>, key: number): number => {
  const n = (counts.get(key) ?? 0) + 1
  counts.set(key, n)
  return n
}

/** Generates one district. The same options give the same district, byte for byte. */
export const generateSample = (options: SampleOptions): SampleDistrict => {
  const { seed, district, subdistricts, communities } = options
  const grids = options.grids ?? GRIDS
  const workers = options.workers ?? Math.round(grids * WORKERS_PER_GRID)
  const posts = options.posts ?? Math.ceil(communities.length * POSTS_PER_COMMUNITY)
  const frame = createFrame(options.centre ?? CENTRE)
  const ground = layOutDistrict({ ...options, grids }, frame)
  const { mesh, site, blocks, homes } = ground

  const random = createRandom(seed).fork('words')
  const newName = createNames(random.fork('names'))
  const roadNames = nameRoads(mesh, newName, random.fork('roads'))
  const blockNames = nameBlocks(blocks, newName, random.fork('blocks'))
  const labels = numberGrids(ground, communities, blockNames)

  const addressRandom = random.fork('addresses')
  const buildings: SampleBuilding[] = []
  const places: StationPlace[] = []
  const inGrid = new Map<number, number>()
  const onBlock = new Map<number, number>()
  for (const { footprint, block: b, grid: g, households, population } of homes) {
    const block = blocks[b]!
    const gridCode = labels[g]!.code
    const community = ground.grids[g]!.community
    const middle = centroidOf(footprint.corners)
    const location = frame.toPosition(middle)
    buildings.push({
      code: `${gridCode}-${String(count(inGrid, g)).padStart(3, '0')}`,
      name: buildingName(block.use, blockNames[b]!, count(onBlock, b)),
      location,
      footprint: [closeRing(footprint.corners, frame)],
      households,
      population,
      gridCode,
    })
    const address = addressOf(middle, block, mesh, roadNames, communities[community]!.name, addressRandom)
    if (areaOf(footprint.corners) > STATION_FLOOR)
      places.push({ community, gridCode, location, address: address.text, fitness: address.fitness })
  }
  return {
    seed,
    district,
    subdistricts,
    communities,
    householdBand: HOUSEHOLD_BAND,
    grids: staffGrids(ground, labels, communities, workers, frame, random.fork('staff')),
    buildings,
    stations: openStations({ district, subdistricts, communities, posts }, places, newName, random.fork('stations')),
    serviceItems: SERVICE_ITEMS,
    backdrop: drawBackdrop(mesh, site, blocks, blockNames, roadNames, newName, frame),
  }
}
