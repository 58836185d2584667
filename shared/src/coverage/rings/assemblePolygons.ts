import { type BBox, bboxOfPositions } from '../../geo/bbox.ts'
import { locateInRing } from '../../geo/contains.ts'
import { orientation } from '../../geo/orientation.ts'
import type { MultiPolygon, Position, Ring } from '../../geo/position.ts'
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

type Piece = { readonly rings: Ring[]; box?: BBox }

const extent = ({ west, south, east, north }: BBox): number => (east - west) * (north - south)

const isIn = ({ west, south, east, north }: BBox, [x, y]: Position): boolean =>
  x >= west && x <= east && y >= south && y <= north

/**
 * The boundary that simple rings form, in canonical form: those that run counter-clockwise are exteriors, each other is a
 * hole in the smallest exterior around it; `undefined` when there is none. Rings must begin at their smallest position.
 */
export const assemblePolygons = (rings: readonly Ring[]): MultiPolygon | undefined => {
  const polygons: Piece[] = []
  const holes: Ring[] = []
  for (const ring of rings) {
    if (orientation(ring[ring.length - 2]!, ring[0]!, ring[1]!) > 0) polygons.push({ rings: [ring] })
    else holes.push(ring)
  }
  if (polygons.length > 1 && holes.length > 0) {
    for (const piece of polygons) piece.box = bboxOfPositions(piece.rings[0]!)!
    polygons.sort((p, q) => extent(p.box!) - extent(q.box!))
  }
  for (const hole of holes) {
    const near = polygons.filter(({ box }) => !box || isIn(box, hole[0]!))
    // A ring of thousands of vertices is walked only where there is a choice.
    const around = near.length > 1 ? near.find(({ rings }) => isRingWithin(hole, rings[0]!)) : near[0]
    if (!around) return undefined
    around.rings.push(hole)
  }
  return inOrder(polygons.map(piece => piece.rings))
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
