import type { Frame } from '../plane.ts'
import { createRandom, type Random } from '../random.ts'
import type { Mesh } from '../streets/mesh.ts'
import { layOutSite, type Site } from '../streets/site.ts'
import { layOutStreets } from '../streets/streets.ts'
import type { SampleOptions } from '../types.ts'
import { UnsuitableGround } from '../unsuitable.ts'
import { type Block, layOutBlocks } from './blocks.ts'
import { buildOn, capacityOf, isResidential } from './buildings.ts'
import type { Footprint } from './footprints.ts'
import { type Home, settleHouseholds } from './households.ts'
import { divideTerritory, type GridGround } from './territory.ts'

/** Ground per grid in square metres: 60 km² for 686. */
const GRID_AREA = 87_500
const ATTEMPTS = 12

/** A district's ground, from the site to who lives where, before anything has a name. */
export interface DistrictGround {
  readonly site: Site
  readonly mesh: Mesh
  readonly blocks: readonly Block[]
  readonly grids: readonly GridGround[]
  readonly homes: readonly Home[]
}

/** What a block weighs when grids are made: the homes it has room for, but never so many that it is a grid by itself. */
const weightsOf = (
  blocks: readonly Block[],
  footprints: readonly (readonly Footprint[])[],
  grids: number,
): number[] => {
  const rooms = footprints.map(list => list.reduce((sum, footprint) => sum + capacityOf(footprint), 0))
  const most = (0.55 * rooms.reduce((sum, room) => sum + room, 0)) / grids
  return blocks.map((block, b) => (isResidential(block.use) ? Math.min(rooms[b]!, most) : 0))
}

const tryLayOut = (options: SampleOptions & { grids: number }, frame: Frame, random: Random): DistrictGround => {
  const site = layOutSite(random.fork('site'), options.grids * GRID_AREA)
  const streets = layOutStreets(site, frame, random.fork('streets'))
  const { mesh } = streets
  const blocks = layOutBlocks(mesh, streets, site, random.fork('blocks'))
  const buildingRandom = random.fork('buildings')
  const footprints = blocks.map(block => buildOn(block, buildingRandom))
  const weights = weightsOf(blocks, footprints, options.grids)
  const grids = divideTerritory(mesh, blocks, weights, options, random.fork('territory'))
  return { site, mesh, blocks, grids, homes: settleHouseholds(grids, blocks, footprints, random.fork('households')) }
}

/** Lays out a district. Now and then a seed's ground cannot be divided; then the next in line is taken, the same in every run. */
export const layOutDistrict = (options: SampleOptions & { grids: number }, frame: Frame): DistrictGround => {
  const random = createRandom(options.seed)
  for (let attempt = 1; ; attempt++)
    try {
      return tryLayOut(options, frame, attempt === 1 ? random : random.fork(`attempt ${attempt}`))
    } catch (error) {
      if (!(error instanceof UnsuitableGround) || attempt === ATTEMPTS) throw error
    }
}
