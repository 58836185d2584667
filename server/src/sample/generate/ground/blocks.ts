import { areaOf, centroidOf, contains, distance, type Vec } from '../plane.ts'
import { createNoise, type Random } from '../random.ts'
import type { Mesh } from '../streets/mesh.ts'
import type { EdgeClass } from '../streets/roads.ts'
import type { Site } from '../streets/site.ts'
import type { Streets } from '../streets/streets.ts'

/** What a block is used for; the first six have residents. */
export type LandUse =
  | 'oldtown'
  | 'estate'
  | 'towers'
  | 'mixed'
  | 'village'
  | 'hamlet'
  | 'commercial'
  | 'school'
  | 'hospital'
  | 'industry'
  | 'park'
  | 'riverside'
  | 'field'
  | 'vacant'

/** A face of the street network: its ring in metres (open, counter-clockwise) with the class of the edge after each point. */
export interface Block {
  readonly face: number
  readonly quarter: number
  readonly ring: readonly Vec[]
  readonly edges: readonly EdgeClass[]
  readonly area: number
  readonly centre: Vec
  readonly urbanity: number
  readonly use: LandUse
}

/** Metres from an edge's middle line to where a block's ground begins: half the road, or the water and its bank. */
export const HALF_WIDTH: Record<EdgeClass, number> = {
  outline: 0,
  river: 32,
  stream: 9,
  arterial: 18,
  street: 10,
  lane: 5,
}

const perimeterOf = (ring: readonly Vec[]) =>
  ring.reduce((sum, p, i) => sum + distance(p, ring[(i + 1) % ring.length]!), 0)

/** Makes blocks of the faces and gives each a use: by place, by quarter, and by luck. */
export const layOutBlocks = (mesh: Mesh, streets: Streets, site: Site, random: Random): Block[] => {
  const industry = createNoise(random.fork('industry'), 1900)
  const green = createNoise(random.fork('green'), 1100)
  const grain = createNoise(random.fork('grain'), 520)
  const inQuarter = Array.from({ length: streets.quarters }, () => random.next())
  const useOf = (ring: readonly Vec[], edges: readonly EdgeClass[], area: number, at: Vec, face: number): LandUse => {
    if (streets.parkOf[face]! >= 0) return 'park'
    const width = (2 * area) / perimeterOf(ring)
    const atWater = edges.includes('river') || edges.includes('stream')
    if (atWater && width < 48) return 'riverside'
    if (site.parks.some(park => park.lake && contains(park.ring, at))) return 'park'
    const u = site.urbanity(at)
    const luck = random.next()
    const mood = inQuarter[streets.quarterOf[face]!]!
    const isGreat = edges.includes('arterial') || edges.includes('street')
    if (width < 17) return 'park'
    if (area > 8_000 && luck < 0.026) return 'school'
    if (area > 7_000 && edges.includes('arterial') && luck > 0.975) return 'hospital'
    if (u < 0.5 && u > 0.04 && industry(at.x, at.y) > 0.5) return luck < 0.8 ? 'industry' : 'mixed'
    if (luck > 0.94 && luck < 0.965 + 0.02 * green(at.x, at.y)) return 'park'
    if (u > 0.68) return isGreat && luck < 0.16 ? 'commercial' : luck < 0.72 ? 'oldtown' : 'mixed'
    if (u > 0.24) {
      if (edges.includes('arterial') && luck < 0.13) return 'commercial'
      if (luck > 0.9 && u < 0.45) return 'vacant'
      return mood < 0.3 ? 'towers' : mood < 0.78 ? 'estate' : mood < 0.92 ? 'mixed' : 'village'
    }
    if (grain(at.x, at.y) + 0.5 * green(at.x, at.y) > 0.12 - u)
      return mood < 0.5 ? 'village' : mood < 0.8 ? 'estate' : 'towers'
    return luck < 0.56 ? 'field' : luck < 0.92 ? 'hamlet' : 'vacant'
  }
  return Array.from({ length: mesh.faces }, (_, face) => {
    const cycle = mesh.cycleOf(face)
    const ring = cycle.map(h => mesh.nodes[mesh.origin[h]!]!)
    const edges = cycle.map(h => mesh.edgeClass[h >> 1]!)
    const area = areaOf(ring)
    const centre = centroidOf(ring)
    const use = useOf(ring, edges, area, centre, face)
    return { face, quarter: streets.quarterOf[face]!, ring, edges, area, centre, urbanity: site.urbanity(centre), use }
  })
}
