import { isRingWithin } from '../coverage/rings/assemblePolygons.ts'
import { startedAtSmallest } from '../coverage/rings/canonical.ts'
import type { Holder } from '../coverage/structure/edge.ts'
import type { GridId } from '../coverage/structure/grid.ts'
import { areaOfRing, distanceBetween } from '../geo/measures.ts'
import { orientation } from '../geo/orientation.ts'
import type { Position, Ring } from '../geo/position.ts'
import { isThinner } from '../geo/thinness.ts'
import type { ClaimedEdge } from './claims.ts'
import { type Cover, type Cycle, ringOfCycle } from './faces.ts'

/** Ground whose holder had to be decided. */
export type DecidedGround = {
  readonly kind: 'OVERLAP_RESOLVED' | 'GAP_FILLED' | 'LOOP_RESOLVED' | 'SLIVER_MOVED'
  /** Those who claimed it; for a gap, those around it. */
  readonly grids: readonly GridId[]
  readonly to: Holder
  readonly ring: Ring
  /** In m². */
  readonly area: number
}

/** The grids that claim ground by its cover. */
export const claimantsOf = (cover: Cover): GridId[] =>
  [...cover].flatMap(([id, times]) => (times > 0 ? [id] : [])).sort()

/** Whether a closed walk that begins at its smallest position has its face inside. */
export const isAround = (ring: Ring): boolean => {
  if (ring.length < 4) return false
  // A walk may pass its smallest position several times; the area tells for all of them.
  const turn = orientation(ring[ring.length - 2]!, ring[0]!, ring[1]!)
  const passes = ring.filter(([x, y]) => x === ring[0]![0] && y === ring[0]![1]).length
  return passes > 2 ? doubleArea(ring) > 0 : turn > 0
}

const doubleArea = (ring: Ring): number => {
  const [x0, y0] = ring[0]!
  let sum = 0
  for (let i = 1; i < ring.length; i++) {
    const [p, q] = [ring[i - 1]!, ring[i]!]
    sum += (p[0] - x0) * (q[1] - y0) - (q[0] - x0) * (p[1] - y0)
  }
  return sum
}

type Faces = { readonly cycles: readonly Cycle[]; readonly cycleOf: Int32Array }

/** How many metres of a walk adjoin ground that only one grid claims, by grid. */
const adjoining = (edges: readonly ClaimedEdge[], { cycles, cycleOf }: Faces, cycle: Cycle): Map<GridId, number> => {
  const lengths = new Map<GridId, number>()
  for (const side of cycle.sides) {
    const [id, ...others] = claimantsOf(cycles[cycleOf[side ^ 1]!]!.cover)
    if (id === undefined || others.length > 0) continue
    const { a, b } = edges[side >> 1]!
    lengths.set(id, (lengths.get(id) ?? 0) + distanceBetween(a, b))
  }
  return lengths
}

const longest = (lengths: ReadonlyMap<GridId, number>, among: (id: GridId) => boolean): GridId | undefined =>
  [...lengths].filter(([id]) => among(id)).sort(([g, one], [h, other]) => other - one || (g < h ? -1 : 1))[0]?.[0]

/**
 * Who holds the ground of each face. Ground of several claimants that is thinner than `width` metres, or any where
 * `givesAll`, goes to the one whose undisputed ground adjoins it longest, and a gap or a further piece of a grid that
 * thin likewise; wider ground stays with all who claim it, or nobody's.
 */
export const resolveFaces = (
  edges: readonly ClaimedEdge[],
  faces: Faces,
  width: number,
  givesAll: boolean,
): { holders: (readonly GridId[])[]; decided: DecidedGround[] } => {
  const decided: DecidedGround[] = []
  const rings = faces.cycles.map(cycle => startedAtSmallest(ringOfCycle(edges, cycle)))
  const arounds = rings.map(isAround)
  const isThin = (i: number) => isThinner(rings[i]!, width)
  const hasWidePiece = new Set(
    faces.cycles.flatMap(({ cover }, i) => (arounds[i] && !isThin(i) ? claimantsOf(cover) : [])),
  )
  const decide = (kind: DecidedGround['kind'], grids: GridId[], to: Holder, ring: readonly Position[]): Holder => {
    decided.push({ kind, grids, to, ring, area: areaOfRing(ring) })
    return to
  }
  const isOf = (holder: Holder): readonly GridId[] => (holder === undefined ? [] : [holder])
  const holders = faces.cycles.map((cycle, i): readonly GridId[] => {
    const ring = rings[i]!
    const claimants = claimantsOf(cycle.cover)
    const lengths = () => adjoining(edges, faces, cycle)
    if (!arounds[i]) return isOf(claimants[0])
    if (claimants.length > 1 && !givesAll && !isThin(i)) return claimants
    if (claimants.length > 1) {
      const to = longest(lengths(), id => claimants.includes(id)) ?? claimants[0]
      return isOf(decide('OVERLAP_RESOLVED', claimants, to, ring))
    }
    const isGap = claimants.length === 0 && isThin(i)
    const looped = [...cycle.cover].flatMap(([id, times]) => (times === 1 ? [] : [id])).sort()
    if (isGap)
      return isOf(
        decide(
          looped.length > 0 ? 'LOOP_RESOLVED' : 'GAP_FILLED',
          [...lengths().keys()].sort(),
          longest(lengths(), () => true),
          ring,
        ),
      )
    if (looped.length === 0 && claimants[0] !== undefined && isThin(i) && hasWidePiece.has(claimants[0])) {
      const to = longest(lengths(), id => id !== claimants[0])
      if (to !== undefined) return isOf(decide('SLIVER_MOVED', claimants, to, ring))
    }
    return isOf(looped.length > 0 ? decide('LOOP_RESOLVED', looped, claimants[0], ring) : claimants[0])
  })
  // A walk around something inside a disputed face goes with the walk around that face.
  for (const [i, cycle] of faces.cycles.entries()) {
    if (arounds[i] || claimantsOf(cycle.cover).length < 2) continue
    const key = String(claimantsOf(cycle.cover))
    const outer = rings.findIndex(
      (ring, k) => arounds[k] && String(claimantsOf(faces.cycles[k]!.cover)) === key && isRingWithin(rings[i]!, ring),
    )
    if (outer >= 0) holders[i] = holders[outer]!
  }
  return { holders, decided }
}
