import { samePosition } from '../order.ts'
import { orientation } from '../orientation.ts'
import type { Position, Ring } from '../position.ts'
import { PlaceTree } from './placeTree.ts'

const keyOf = ([x, y]: Position) => `${x},${y}`

const rounded = ([x, y]: Position): Position => [Math.round(x) + 0, Math.round(y) + 0]

/**
 * Whether the segment a–b runs through the pixel around a whole position: the square of side 1 about it that holds its
 * southern and western sides, as `Math.round` does. Exact; ends inside the pixel are not asked for.
 */
const runsThroughPixel = (a: Position, b: Position, [x, y]: Position): boolean => {
  const [left, right, bottom, top] = [x - 0.5, x + 0.5, y - 0.5, y + 0.5]
  const [west, east] = a[0] < b[0] ? [a[0], b[0]] : [b[0], a[0]]
  const [south, north] = a[1] < b[1] ? [a[1], b[1]] : [b[1], a[1]]
  if (west >= right || east < left || south >= top || north < bottom) return false
  if (west === east || south === north) return true
  const lowerLeft = orientation(a, b, [left, bottom])
  if (lowerLeft === 0) return true
  const sides = [
    lowerLeft,
    orientation(a, b, [right, bottom]),
    orientation(a, b, [right, top]),
    orientation(a, b, [left, top]),
  ]
  return west < right && east > left && south < top && north > bottom && sides.includes(1) && sides.includes(-1)
}

/** Rings noded on whole positions, and the nodes that edges got between their own ends. */
export type SnappedRings = { readonly rings: readonly Ring[]; readonly inserted: readonly Position[] }

/**
 * Snap rounding (Hobby 1999): every vertex, and every place in `hot`, moves to the nearest whole position, and every
 * edge is led through all of these whose pixel it runs through. Edges that did not cross do not cross afterwards and
 * meet only at vertices, though they may come to lie on each other. Coordinates need not be whole.
 */
export const snapRings = (rings: readonly Ring[], hot: readonly Position[] = []): SnappedRings => {
  const pixels = [...new Map([...rings.flat(), ...hot].map(place => rounded(place)).map(p => [keyOf(p), p])).values()]
  const tree = new PlaceTree(pixels)
  const inserted: Position[] = []
  const snapEdge = (a: Position, b: Position): Position[] => {
    const [from, to] = [rounded(a), rounded(b)]
    const [east, north] = [Math.sign(b[0] - a[0]), Math.sign(b[1] - a[1])]
    const between = tree
      .along(a, b)
      .filter(pixel => !samePosition(pixel, from) && !samePosition(pixel, to) && runsThroughPixel(a, b, pixel))
      .sort((p, q) => (p[0] - q[0]) * east + (p[1] - q[1]) * north)
    for (const pixel of between) inserted.push(pixel)
    return [...between, to]
  }
  const snapped = rings.map(ring => {
    const nodes: Position[] = ring.length > 0 ? [rounded(ring[0]!)] : []
    for (let i = 1; i < ring.length; i++) {
      for (const node of snapEdge(ring[i - 1]!, ring[i]!)) if (!samePosition(node, nodes.at(-1)!)) nodes.push(node)
    }
    return nodes
  })
  return { rings: snapped, inserted }
}
