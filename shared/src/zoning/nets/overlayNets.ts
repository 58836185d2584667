import { buildCoverage } from '../../coverage/buildCoverage.ts'
import type { Building } from '../../coverage/measures/counts.ts'
import { type Coverage, gridsOf } from '../../coverage/structure/coverage.ts'
import type { Edge, Holder } from '../../coverage/structure/edge.ts'
import { edgesOf } from '../../coverage/structure/edgeIndex.ts'
import type { GridId } from '../../coverage/structure/grid.ts'
import { holderEastOf } from '../../coverage/structure/holderEast.ts'
import { indexEdges } from '../../coverage/structure/indexEdges.ts'
import { interiorPointOf } from '../../geo/interiorPoint.ts'
import { SLIVER_WIDTH } from '../../geo/thinness.ts'
import { planeOf } from '../../planar/flatPlane.ts'
import type { Segment } from '../../planar/nodeSegments.ts'
import type { Part } from '../atoms/atoms.ts'
import { coverageOf, divideGround } from '../atoms/divideGround.ts'
import { type Strip, stripsAmong } from './strips.ts'

/** Thinner than so many metres, no ground is kept apart: a little more than what counts as a sliver, which is measured on the ellipsoid. */
const LEAST = 1.1 * SLIVER_WIDTH

/** The grids of one department over ground that others have divided as well. Its cells form a coverage, with gaps perhaps. */
export interface Net {
  /** The department's name, or any other that tells the net from others. */
  readonly name: string
  readonly cells: Coverage
}

/** Nets laid over each other. */
export interface NetsOverlay {
  /** The faces between the lines of all nets, as a coverage: named after their part and numbered from the west. */
  readonly faces: Coverage
  /** By face, the cell of each net that it lies in, in the order of the nets; nothing where a net has none. */
  readonly cellsOf: ReadonlyMap<GridId, readonly Holder[]>
  /** Strips that were joined with the face beside them. */
  readonly slivers: readonly Strip[]
}

/**
 * Lays nets over ground: what none of their lines cuts is a face. Where a face is thinner than `tolerance` metres and no building stands in
 * it, two hands meant the same line: it is joined with the face that it shares most of its boundary with, and listed. So is whatever is thinner
 * than half a metre.
 */
export function overlayNets(
  parts: readonly Part[],
  nets: readonly Net[],
  buildings: readonly Building[],
  tolerance: number,
): NetsOverlay {
  const ground = buildCoverage(parts)
  const { shrink } = planeOf(ground)
  const slivers = new Map<string, Strip>()
  const divided = divideGround(ground, nets.flatMap(linesOf), (edges, regionOf) => {
    const strips = stripsAmong(edges, regionOf, shrink, Math.max(tolerance, LEAST))
    for (const face of facesWith(edges, buildings)) if ((strips.get(face)?.width ?? 0) >= LEAST) strips.delete(face)
    // Those that are joined leave no trace for the next look.
    for (const strip of strips.values()) slivers.set(String(strip.at), strip)
    return face => strips.has(String(face))
  })
  const communities = new Map(parts.map(({ id, community }) => [id, community]))
  const counts = new Map<string, number>()
  const faces = coverageOf(divided, ({ region }) => {
    const count = (counts.get(region) ?? 0) + 1
    counts.set(region, count)
    const community = communities.get(region)
    return { id: `${region}/${count}`, ...(community === undefined ? {} : { community }) }
  })
  const cellsOf = new Map(
    gridsOf(faces).map(({ id, boundary }) => {
      const inner = interiorPointOf(boundary)
      return [id, nets.map(({ cells }) => inner && holderEastOf(cells.edges, inner))]
    }),
  )
  return { faces, cellsOf, slivers: [...slivers.values()] }
}

const linesOf = ({ cells }: Net): Segment[] => [...edgesOf(cells.edges)].map(({ a, b }) => [a, b])

/** The faces in which a building stands. */
function facesWith(edges: readonly Edge[], buildings: readonly Building[]): Set<string> {
  const index = indexEdges(edges)
  return new Set(buildings.flatMap(({ at }) => holderEastOf(index, at) ?? []))
}
