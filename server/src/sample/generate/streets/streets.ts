import { centroidOf, contains, type Frame, type Vec } from '../plane.ts'
import type { Random } from '../random.ts'
import { createField } from './field.ts'
import { LaneCutter } from './lanes.ts'
import type { Mesh } from './mesh.ts'
import { buildPlanarGraph } from './planar.ts'
import { buildMesh } from './prune.ts'
import { planRoads } from './roads.ts'
import type { Site } from './site.ts'

/** The finished street network: every face of the mesh is a block, and belongs to a quarter between streets. */
export interface Streets {
  readonly mesh: Mesh
  /** Quarter of each block: the face of arterials, streets and water before lanes were cut. */
  readonly quarterOf: readonly number[]
  readonly quarters: number
  /** Park of each block, by its place in `site.parks`, or -1. */
  readonly parkOf: readonly number[]
}

/** Wanted area of a quarter in square metres. */
const quarterArea = (urbanity: number) => 250_000 - 130_000 * urbanity
/** Wanted area of a block in square metres: about 80 m square in the old town, 170 m at the edge. */
const blockArea = (urbanity: number) => 6_000 + 9_000 * (1 - urbanity) + 18_000 * (1 - urbanity) ** 2.4

/** Lays streets over a site: streamlines, their planar graph, its faces, then lanes through the faces. */
export const layOutStreets = (site: Site, frame: Frame, random: Random): Streets => {
  const field = createField(site, random.fork('field'))
  const lines = planRoads(site, field, random.fork('roads'))
  const mesh = buildMesh(buildPlanarGraph(lines, site.outline, frame))
  const cutter = new LaneCutter(mesh, field, frame, random.fork('lanes'))
  let roads = lines.length
  const nextRoad = () => roads++
  const quarterOf: number[] = []
  const parkOf: number[] = []
  const quarterFaces: number[] = []
  const wide = (at: Vec) => quarterArea(site.urbanity(at))
  const narrow = (at: Vec) => blockArea(site.urbanity(at))
  for (let face = 0, count = mesh.faces; face < count; face++) {
    const centre = centroidOf(mesh.ringOf(face))
    parkOf[face] = site.parks.findIndex(park => contains(park.ring, centre))
    if (parkOf[face] === -1) cutter.cut(face, wide, 'street', nextRoad, part => quarterFaces.push(part))
    else quarterFaces.push(face)
  }
  quarterFaces.forEach((face, quarter) => {
    const keep = (part: number) => {
      quarterOf[part] = quarter
      parkOf[part] = parkOf[face] ?? -1
    }
    if ((parkOf[face] ?? -1) >= 0) keep(face)
    else cutter.cut(face, narrow, 'lane', nextRoad, keep)
  })
  return { mesh, quarterOf, quarters: quarterFaces.length, parkOf }
}
