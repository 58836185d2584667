import { comparePositions } from '../order.ts'
import { orientation } from '../orientation.ts'
import type { Position } from '../position.ts'

/**
 * How two segments meet.
 *
 *     cross          touch            overlap           disjoint
 *      \ /         ───┬───  or  ──·──   ═══════            ──  ──
 *       ╳             │
 *      / \
 *
 * `cross`: at one point inside both. `touch`: at one point that ends at least one of them.
 * `overlap`: along a line of some length.
 */
export type SegmentRelation = 'cross' | 'touch' | 'overlap' | 'disjoint'

const min = (a: Position, b: Position) => (comparePositions(a, b) < 0 ? a : b)
const max = (a: Position, b: Position) => (comparePositions(a, b) < 0 ? b : a)

const inBox = (p: Position, a: Position, b: Position) =>
  Math.min(a[0], b[0]) <= p[0] &&
  p[0] <= Math.max(a[0], b[0]) &&
  Math.min(a[1], b[1]) <= p[1] &&
  p[1] <= Math.max(a[1], b[1])

const boxesMeet = (a: Position, b: Position, c: Position, d: Position) =>
  Math.min(a[0], b[0]) <= Math.max(c[0], d[0]) &&
  Math.min(c[0], d[0]) <= Math.max(a[0], b[0]) &&
  Math.min(a[1], b[1]) <= Math.max(c[1], d[1]) &&
  Math.min(c[1], d[1]) <= Math.max(a[1], b[1])

/** Whether p lies on the segment a–b, its ends included; exact. */
export const isOnSegment = (p: Position, a: Position, b: Position): boolean =>
  inBox(p, a, b) && orientation(a, b, p) === 0

/** How the segments a–b and c–d meet; exact. */
export const relationOfSegments = (a: Position, b: Position, c: Position, d: Position): SegmentRelation => {
  if (!boxesMeet(a, b, c, d)) return 'disjoint'
  const cSide = orientation(a, b, c)
  const dSide = orientation(a, b, d)
  if (cSide === dSide && cSide !== 0) return 'disjoint'
  const aSide = orientation(c, d, a)
  const bSide = orientation(c, d, b)
  if (cSide === 0 && dSide === 0 && aSide === 0 && bSide === 0) {
    const gap = comparePositions(max(min(a, b), min(c, d)), min(max(a, b), max(c, d)))
    return gap < 0 ? 'overlap' : gap === 0 ? 'touch' : 'disjoint'
  }
  if (cSide * dSide < 0 && aSide * bSide < 0) return 'cross'
  const touching =
    (cSide === 0 && inBox(c, a, b)) ||
    (dSide === 0 && inBox(d, a, b)) ||
    (aSide === 0 && inBox(a, c, d)) ||
    (bSide === 0 && inBox(b, c, d))
  return touching ? 'touch' : 'disjoint'
}

/** Whether the segments a–b and c–d cross at one point inside both; exact. */
export const segmentsCross = (a: Position, b: Position, c: Position, d: Position): boolean =>
  relationOfSegments(a, b, c, d) === 'cross'
