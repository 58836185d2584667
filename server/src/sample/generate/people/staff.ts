import { givenNameOf } from '@geyi/shared/codes'
import { closeRing } from '../ground/backdrop.ts'
import type { DistrictGround } from '../ground/ground.ts'
import { apportion } from '../ground/territory.ts'
import { centroidOf, type Frame } from '../plane.ts'
import type { Random } from '../random.ts'
import type { SampleGrid, SamplePlace } from '../types.ts'
import { personOf } from './names.ts'
import { readingOrder } from './numbering.ts'

const LEAST_WORKERS = 3

/** Code and name of every grid: serials from the north-west of its community, row by row; special grids after their ground. */
export const numberGrids = (
  { grids, mesh, blocks }: DistrictGround,
  communities: readonly SamplePlace[],
  blockNames: readonly (string | null)[],
): { code: string; name: string }[] => {
  const middles = grids.map(grid => centroidOf(grid.outline.map(h => mesh.nodes[mesh.origin[h]!]!)))
  const labels: { code: string; name: string }[] = []
  communities.forEach((community, c) => {
    const own = grids.flatMap((grid, g) => (grid.community === c ? [g] : []))
    readingOrder(own.map(g => middles[g]!)).forEach((i, n) => {
      const g = own[i]!
      const largest = grids[g]!.blocks.reduce((p, q) => (blocks[q]!.area > blocks[p]!.area ? q : p))
      const place = grids[g]!.kind === 'SPECIAL' ? blockNames[largest] : null
      labels[g] = {
        code: `${community.code}${String(n + 1).padStart(3, '0')}`,
        name: place ? `${place}专属网格` : givenNameOf(n + 1),
      }
    })
  })
  return labels
}

/** The grids as they go out, in the order of their codes: a leader each, and the workers shared out, three at least. */
export const staffGrids = (
  { grids, mesh }: DistrictGround,
  labels: readonly { code: string; name: string }[],
  communities: readonly SamplePlace[],
  workers: number,
  frame: Frame,
  random: Random,
): SampleGrid[] => {
  const shares = apportion(
    workers,
    grids.map(() => random.between(0.7, 1.3)),
    LEAST_WORKERS,
  )
  let serial = 0
  const staffed = grids.map((grid, g) => ({
    ...labels[g]!,
    kind: grid.kind,
    communityCode: communities[grid.community]!.code,
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
  return staffed.sort((p, q) => (p.code < q.code ? -1 : 1))
}
