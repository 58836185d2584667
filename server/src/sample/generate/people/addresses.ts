import type { Block } from '../ground/blocks.ts'
import { distanceToSegment, type Vec } from '../plane.ts'
import type { Random } from '../random.ts'
import type { Mesh } from '../streets/mesh.ts'
import type { RoadNames } from '../streets/roadNames.ts'

/** An address, and how good a place it is for a station: the nearer to a great road, the higher. */
export interface Address {
  readonly text: string
  readonly fitness: number
}

/** The number on the nearest named road that the block borders on; without one, the number in the community. */
export const addressOf = (
  at: Vec,
  block: Block,
  mesh: Mesh,
  names: RoadNames,
  community: string,
  random: Random,
): Address => {
  const number = random.integer(1, 298)
  const luck = random.next()
  let best: { name: string; off: number; isGreat: boolean } | null = null
  for (const h of mesh.cycleOf(block.face)) {
    const name = names.nameOf(h >> 1)
    if (!name) continue
    const off = distanceToSegment(at, mesh.nodes[mesh.origin[h]!]!, mesh.nodes[mesh.origin[h ^ 1]!]!)
    if (!best || off < best.off) best = { name, off, isGreat: mesh.edgeClass[h >> 1] === 'arterial' }
  }
  if (!best) return { text: `${community}${number}号`, fitness: luck }
  return { text: `${best.name}${number}号`, fitness: 1 + (best.isGreat ? 0.3 : 0) + luck - best.off / 200 }
}
