import { bboxOf } from '../geo/bbox.ts'
import { segmentsCross } from '../geo/plane/segments.ts'
import type { MultiPolygon, Position } from '../geo/position.ts'
import { tilingFor, visitTilesAlong } from './structure/tiling.ts'

/** Crossings that any polygons may have; drawn ones have fewer than one an edge. */
const CROSSINGS = 20_000
const CROSSINGS_PER_EDGE = 2
/** Tiles that edges may run through, all counted; drawn ones run through two or three each. */
const PASSAGES = 2_000_000
const PASSAGES_PER_EDGE = 20
/** Fewer edges than this in one tile can't cross so often that it matters. */
const DENSE = 16

type Segment = readonly [Position, Position]

/** How often some segments cross; looks no further than the first that are too many. */
const crossingsAmong = (segments: readonly Segment[], most: number): number => {
  let crossings = 0
  for (let i = 1; i < segments.length && crossings <= most; i++) {
    const [a, b] = segments[i]!
    const [west, east] = a[0] < b[0] ? [a[0], b[0]] : [b[0], a[0]]
    const [south, north] = a[1] < b[1] ? [a[1], b[1]] : [b[1], a[1]]
    for (let k = 0; k < i; k++) {
      const [c, d] = segments[k]!
      // Most in a tile lie beside each other, which this tells without the exact predicates.
      if ((c[0] < west && d[0] < west) || (c[0] > east && d[0] > east)) continue
      if ((c[1] < south && d[1] < south) || (c[1] > north && d[1] > north)) continue
      if (segmentsCross(a, b, c, d)) crossings++
    }
  }
  return crossings
}

/**
 * Whether polygons cross each other so often, or have so many edges beside each other that run right across the others, that they
 * are no drawing of ground: two combs of 180 teeth cross 130,000 times.
 *
 *     ─┼─┼─┼─┼─
 *     ─┼─┼─┼─┼─
 *     ─┼─┼─┼─┼─
 *
 * Tells so in a small part of the time that finding and measuring all that is wrong with them would take.
 */
export const isTangled = (boundaries: readonly MultiPolygon[]): boolean => {
  const polygons = boundaries.flat()
  const segments: Segment[] = []
  for (const polygon of polygons)
    for (const ring of polygon) for (let i = 1; i < ring.length; i++) segments.push([ring[i - 1]!, ring[i]!])
  const tiling = tilingFor(bboxOf(polygons), segments.length)
  const counts = new Int32Array(tiling.columns * tiling.rows)
  let passages = 0
  const count = (tile: number) => {
    counts[tile]!++
    passages++
  }
  for (const [a, b] of segments) {
    visitTilesAlong(tiling, a, b, count)
    if (passages > PASSAGES + PASSAGES_PER_EDGE * segments.length) return true
  }
  const dense = new Map<number, Segment[]>()
  let segment: Segment
  const put = (tile: number) => {
    if (counts[tile]! < DENSE) return
    const list = dense.get(tile)
    if (list) list.push(segment)
    else dense.set(tile, [segment])
  }
  for (segment of segments) visitTilesAlong(tiling, segment[0], segment[1], put)
  let left = CROSSINGS + CROSSINGS_PER_EDGE * segments.length
  for (const list of dense.values()) {
    left -= crossingsAmong(list, left)
    if (left < 0) return true
  }
  return false
}
