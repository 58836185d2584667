import { bboxOfPositions } from '../geo/bbox.ts'
import { locateInRing } from '../geo/contains.ts'
import { orientation } from '../geo/orientation.ts'
import type { MultiPolygon, Position, Ring } from '../geo/position.ts'
import { inOrder, startedAtSmallest } from './canonical.ts'
import { type DirectedEdge, traceRings } from './traceRings.ts'

const middle = (a: Position, b: Position): Position => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]

/** Whether a ring lies in another which it may touch, but not cross. */
export const isRingWithin = (ring: Ring, outer: Ring): boolean => {
  for (const place of ring) {
    const location = locateInRing(place, outer)
    if (location !== 'boundary') return location === 'inside'
  }
  // All its vertices are on the outer ring, so its edges run through the inside or along the rim.
  return ring.some((place, i) => i > 0 && locateInRing(middle(ring[i - 1]!, place), outer) === 'inside')
}

const extent = (ring: Ring): number => {
  const box = bboxOfPositions(ring)!
  return (box.east - box.west) * (box.north - box.south)
}

/**
 * The boundary that simple rings form, in canonical form: those that run counter-clockwise are exteriors, each other is a
 * hole in the smallest exterior around it; `undefined` when there is none. Rings must begin at their smallest position.
 */
export const assemblePolygons = (rings: readonly Ring[]): MultiPolygon | undefined => {
  const polygons: Ring[][] = []
  const holes: Ring[] = []
  for (const ring of rings) {
    if (orientation(ring[ring.length - 2]!, ring[0]!, ring[1]!) > 0) polygons.push([ring])
    else holes.push(ring)
  }
  if (polygons.length > 1 && holes.length > 0) polygons.sort((p, q) => extent(p[0]!) - extent(q[0]!))
  for (const hole of holes) {
    const around = polygons.find(polygon => isRingWithin(hole, polygon[0]!))
    if (!around) return undefined
    around.push(hole)
  }
  return inOrder(polygons)
}

/** The boundary of the ground on the left of directed edges, in canonical form; `undefined` when they close no ground. */
export const boundaryFromEdges = (edges: readonly DirectedEdge[]): MultiPolygon | undefined => {
  const rings = traceRings(edges)
  return rings && assemblePolygons(rings.map(startedAtSmallest))
}

/** The directed edges of a boundary. */
export const directedEdgesOf = (boundary: MultiPolygon): DirectedEdge[] => {
  const edges: DirectedEdge[] = []
  for (const polygon of boundary) {
    for (const ring of polygon) for (let i = 1; i < ring.length; i++) edges.push([ring[i - 1]!, ring[i]!])
  }
  return edges
}
