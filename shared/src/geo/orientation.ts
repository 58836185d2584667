import { orient2d } from 'robust-predicates'
import type { Position } from './position.ts'

/**
 * Whether c lies left of the line from a to b (1, counter-clockwise), right of it (-1) or on it (0).
 * Exact for all finite doubles, so for E7 integers too: the plain cross product where its error bound proves the sign,
 * else Shewchuk's adaptive predicate (Shewchuk 1997).
 */
export const orientation = (a: Position, b: Position, c: Position): -1 | 0 | 1 => {
  // The library counts y downwards.
  const clockwise = orient2d(a[0], a[1], b[0], b[1], c[0], c[1])
  return clockwise < 0 ? 1 : clockwise > 0 ? -1 : 0
}
