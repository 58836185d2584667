import { type Position, quantise } from '@geyi/shared/geo'
import { closeRing, drawBackdrop } from './backdrop.ts'
import { buildingName, nameBlocks } from './blockNames.ts'
import { type Block, layOutBlocks } from './blocks.ts'
import { buildOn, capacityOf, isResidential } from './buildings.ts'
import { HOUSEHOLD_BAND, type Home, settleHouseholds } from './households.ts'
import type { Mesh } from './mesh.ts'
import { createNames, personOf } from './names.ts'
import { readingOrder } from './numbering.ts'
import { areaOf, centroidOf, createFrame, type Frame } from './plane.ts'
import { createRandom, type Random } from './random.ts'
import { nameRoads, type RoadNames } from './roadNames.ts'
import { SERVICE_ITEMS } from './serviceItems.ts'
import { layOutSite } from './site.ts'
import { openStations, type StationPlace } from './stations.ts'
import { layOutStreets } from './streets.ts'
import { apportion, divideTerritory, type GridGround } from './territory.ts'
import type { SampleBuilding, SampleDistrict, SampleGrid, SampleOptions } from './types.ts'

export type * from './types.ts'

const CENTRE: Position = [quantise(103.8), quantise(25.5)]
/** Ground per grid in square metres: 60 km² for 686. */
const GRID_AREA = 87_500

/** A weight between blocks that no grid can do without and blocks that hardly count. */
const weightsOf = (blocks: readonly Block[], rooms: readonly number[], grids: number): number[] => {
  const most = (0.55 * rooms.reduce((sum, room) => sum + room, 0)) / grids
  return blocks.map((block, b) => (isResidential(block.use) ? Math.min(rooms[b]!, most) : 0))
}

interface NumberedGrid extends GridGround {
  readonly code: string
  readonly name: string
}

/** Codes grids inside their communities: serials from the north-west, row by row. */
const numberGrids = (
  grounds: readonly GridGround[],
  mesh: Mesh,
  options: SampleOptions,
  blockNames: readonly (string | null)[],
  blocks: readonly Block[],
): NumberedGrid[] => {
  const middles = grounds.map(grid => centroidOf(grid.outline.map(h => mesh.nodes[mesh.origin[h]!]!)))
  return options.communities.flatMap((community, c) => {
    const own = grounds.flatMap((grid, g) => (grid.community === c ? [g] : []))
    return readingOrder(own.map(g => middles[g]!)).map((i, n) => {
      const ground = grounds[own[i]!]!
      const serial = n + 1
      const main = [...ground.blocks].sort((p, q) => blocks[q]!.area - blocks[p]!.area)[0]!
      const own2 = ground.kind === 'SPECIAL' ? blockNames[main] : null
      return {
        ...ground,
        code: `${community.code}${String(serial).padStart(3, '0')}`,
        name: own2 ? `${own2}专属网格` : `第${String(serial).padStart(2, '0')}网格`,
      }
    })
  })
}

const staffGrids = (
  grids: readonly NumberedGrid[],
  mesh: Mesh,
  frame: Frame,
  workers: number,
  options: SampleOptions,
  random: Random,
): SampleGrid[] => {
  const shares = apportion(
    workers,
    grids.map(() => random.between(0.7, 1.3)),
    3,
  )
  let serial = 0
  return grids.map((grid, g) => ({
    code: grid.code,
    name: grid.name,
    kind: grid.kind,
    communityCode: options.communities[grid.community]!.code,
    boundary: [
      [
        closeRing(
          grid.outline.map(h => mesh.nodes[mesh.origin[h]!]!),
          frame,
        ),
      ],
    ],
    leader: personOf(serial++),
    workers: Array.from({ length: shares[g]! }, () => personOf(serial++)),
  }))
}

const addressOf = (block: Block, mesh: Mesh, names: RoadNames, at: Home, community: string, random: Random) => {
  const cycle = mesh.cycleOf(block.face)
  const middle = centroidOf(at.footprint.corners)
  let best: { name: string; off: number; isGreat: boolean } | null = null
  for (const h of cycle) {
    const name = names.nameOf(h >> 1)
    if (!name) continue
    const a = mesh.nodes[mesh.origin[h]!]!
    const off = Math.hypot(a.x - middle.x, a.y - middle.y)
    if (!best || off < best.off) best = { name, off, isGreat: mesh.edgeClass[h >> 1] === 'arterial' }
  }
  const number = random.integer(1, 298)
  if (!best) return { address: `${community}${number}号`, fitness: random.next() }
  return { address: `${best.name}${number}号`, fitness: 1 + (best.isGreat ? 0.3 : 0) + random.next() - best.off / 400 }
}

/** Generates one district. The same options give the same district, byte for byte. */
export const generateSample = (options: SampleOptions): SampleDistrict => {
  const gridCount = options.grids ?? 686
  const workers = options.workers ?? Math.round((gridCount * 3688) / 686)
  const posts = options.posts ?? Math.ceil(options.communities.length * 2.2)
  const random = createRandom(options.seed)
  const frame = createFrame(options.centre ?? CENTRE)
  const site = layOutSite(random.fork('site'), gridCount * GRID_AREA)
  const streets = layOutStreets(site, frame, random.fork('streets'))
  const { mesh } = streets
  const blocks = layOutBlocks(mesh, streets, site, random.fork('blocks'))
  const buildingRandom = random.fork('buildings')
  const footprints = blocks.map(block => buildOn(block, buildingRandom))
  const rooms = footprints.map(list => list.reduce((sum, footprint) => sum + capacityOf(footprint), 0))
  const weights = weightsOf(blocks, rooms, gridCount)
  const grounds = divideTerritory(mesh, blocks, weights, { ...options, grids: gridCount }, random.fork('territory'))

  const newName = createNames(random.fork('names'))
  const roadNames = nameRoads(mesh, newName, random.fork('road names'))
  const blockNames = nameBlocks(blocks, newName, random.fork('block names'))
  const numbered = numberGrids(grounds, mesh, options, blockNames, blocks)
  const grids = staffGrids(numbered, mesh, frame, workers, options, random.fork('staff'))

  const placesRandom = random.fork('places')
  const buildings: SampleBuilding[] = []
  const places: StationPlace[] = []
  const inGrid = new Map<number, number>()
  const onBlock = new Map<number, number>()
  for (const home of settleHouseholds(numbered, blocks, footprints, random.fork('households'))) {
    const grid = numbered[home.grid]!
    const block = blocks[home.block]!
    const serial = (inGrid.get(home.grid) ?? 0) + 1
    const n = (onBlock.get(home.block) ?? 0) + 1
    inGrid.set(home.grid, serial)
    onBlock.set(home.block, n)
    const location = frame.toPosition(centroidOf(home.footprint.corners))
    buildings.push({
      code: `${grid.code}-${String(serial).padStart(3, '0')}`,
      name: buildingName(block.use, blockNames[home.block]!, n),
      location,
      footprint: [closeRing(home.footprint.corners, frame)],
      households: home.households,
      population: home.population,
      gridCode: grid.code,
    })
    const { address, fitness } = addressOf(
      block,
      mesh,
      roadNames,
      home,
      options.communities[grid.community]!.name,
      placesRandom,
    )
    if (areaOf(home.footprint.corners) > 150)
      places.push({ community: grid.community, gridCode: grid.code, location, address, fitness })
  }
  return {
    seed: options.seed,
    district: options.district,
    subdistricts: options.subdistricts,
    communities: options.communities,
    householdBand: HOUSEHOLD_BAND,
    grids,
    buildings,
    stations: openStations({ ...options, posts }, places, newName, random.fork('stations')),
    serviceItems: SERVICE_ITEMS,
    backdrop: drawBackdrop(mesh, site, blocks, blockNames, roadNames, newName, frame),
  }
}
