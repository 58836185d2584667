import { comparePositions } from '../../geo/order.ts'
import type { Position } from '../../geo/position.ts'
import type { GridId } from './grid.ts'

/** Who holds the ground on one side of an edge; `undefined` is nobody. */
export type Holder = GridId | undefined

/**
 * A straight piece of boundary between two vertices, named from its western (then southern) end.
 *
 *          left
 *     a ─────────→ b      left ≠ right: an edge with the same holder on both sides does not exist.
 *          right
 */
export type Edge = { readonly a: Position; readonly b: Position; readonly left: Holder; readonly right: Holder }

/** The edge from `from` to `to` with these holders, named from its western end. */
export const edgeBetween = (from: Position, to: Position, left: Holder, right: Holder): Edge =>
  comparePositions(from, to) < 0 ? { a: from, b: to, left, right } : { a: to, b: from, left: right, right: left }

/** The end of the edge that is not `end`. */
export const otherEnd = (edge: Edge, end: Position): Position =>
  edge.a[0] === end[0] && edge.a[1] === end[1] ? edge.b : edge.a

/** The holder on the left of one who walks the edge away from `from`. */
export const leftFrom = (edge: Edge, from: Position): Holder =>
  edge.a[0] === from[0] && edge.a[1] === from[1] ? edge.left : edge.right

/** The holder on the right of one who walks the edge away from `from`. */
export const rightFrom = (edge: Edge, from: Position): Holder =>
  edge.a[0] === from[0] && edge.a[1] === from[1] ? edge.right : edge.left

/** Orders edges by their ends. */
export const compareEdges = (e: Edge, f: Edge): number => comparePositions(e.a, f.a) || comparePositions(e.b, f.b)

/** Whether two edges have the same ends. */
export const sameEnds = (e: Edge, f: Edge): boolean =>
  e.a[0] === f.a[0] && e.a[1] === f.a[1] && e.b[0] === f.b[0] && e.b[1] === f.b[1]

/** Whether nobody is on one side of an edge. */
export const isOutline = ({ left, right }: Edge): boolean => left === undefined || right === undefined
