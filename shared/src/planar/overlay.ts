import { boundaryFromEdges } from '../coverage/rings/assemblePolygons.ts'
import type { DirectedEdge } from '../coverage/rings/traceRings.ts'
import { type Coverage, gridsOf } from '../coverage/structure/coverage.ts'
import { type Edge, type Holder, isOutline } from '../coverage/structure/edge.ts'
import { edgesOf } from '../coverage/structure/edgeIndex.ts'
import { holderEastOf } from '../coverage/structure/holderEast.ts'
import { covers } from '../geo/contains.ts'
import { interiorPointOf } from '../geo/interiorPoint.ts'
import { samePosition } from '../geo/order.ts'
import { type Cut, cutsOf } from './cuts.ts'
import { type Faces, facesOf } from './faces.ts'
import { regionsOf } from './regions.ts'

/** Ground with zones laid over it: the faces between the edges of both. */
export interface Overlay {
  readonly cuts: readonly Cut[]
  readonly faces: Faces
  /** By face, who holds it as the edges of the ground tell. */
  readonly regions: readonly Holder[]
  /** By face, the zone that it lies in; nothing where that is none, or where zones contradict each other. */
  readonly zones: readonly Holder[]
}

/** The zone that faces are in which no line between zones bounds. */
const zoneAround = (zones: Coverage, boundary: readonly DirectedEdge[]): Holder => {
  const inner = interiorPointOf(boundaryFromEdges(boundary) ?? [])
  if (!inner) return undefined
  // Where zones have no common vertices, lines of theirs lie on each other.
  return holderEastOf(zones.edges, inner) ?? gridsOf(zones).find(({ boundary: own }) => covers(own, inner))?.id
}

/** The edges between zones. */
export const linesBetween = (zones: Coverage): Edge[] => [...edgesOf(zones.edges)].filter(edge => !isOutline(edge))

/** Lays zones over ground, with lines between them, which are cut where they meet its edges; their outline is not looked at. */
export const overlayOf = (edges: readonly Edge[], zones: Coverage, between: readonly Edge[]): Overlay => {
  const cuts = cutsOf(
    edges,
    between.map(({ a, b }) => [a, b]),
  )
  const faces = facesOf(cuts)
  const regions = regionsOf(cuts, faces)
  const found = new Map<number, Holder>()
  const claim = (face: number, zone: Holder) =>
    void found.set(face, found.has(face) && found.get(face) !== zone ? undefined : zone)
  for (const [c, { a, line, from }] of cuts.entries()) {
    const edge = between[line]
    if (!edge) continue
    const isForwards = samePosition(from, a)
    claim(faces.of[2 * c]!, isForwards ? edge.left : edge.right)
    claim(faces.of[2 * c + 1]!, isForwards ? edge.right : edge.left)
  }
  const rims = new Map<number, DirectedEdge[]>()
  const put = (face: number, edge: DirectedEdge) => {
    if (found.has(face) || regions[face] === undefined) return
    const list = rims.get(face)
    if (list) list.push(edge)
    else rims.set(face, [edge])
  }
  for (const [c, { a, b }] of cuts.entries()) {
    const [left, right] = [faces.of[2 * c]!, faces.of[2 * c + 1]!]
    if (left === right) continue
    put(left, [a, b])
    put(right, [b, a])
  }
  for (const [face, rim] of rims) found.set(face, zoneAround(zones, rim))
  return { cuts, faces, regions, zones: Array.from({ length: faces.count }, (_, face) => found.get(face)) }
}
