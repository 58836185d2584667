import type { Edge } from '../coverage/structure/edge.ts'
import { samePosition } from '../geo/order.ts'
import type { Position } from '../geo/position.ts'
import { fractionAlong } from './nearness.ts'

/** Whether a place is an end of a segment. */
export const isEnd = (p: Position, a: Position, b: Position) => samePosition(p, a) || samePosition(p, b)

/** Whether a place lies beside a segment rather than beyond its ends. */
export const isBetween = (p: Position, a: Position, b: Position): boolean => {
  const t = fractionAlong(p, a, b)
  return t > 0 && t < 1 && !isEnd(p, a, b)
}

/** Where two crossing segments meet, rounded to the lattice; the same whichever way the second runs. */
export const crossingOf = (a: Position, b: Position, c: Position, d: Position): Position => {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]]
  const [gx, gy] = [d[0] - c[0], d[1] - c[1]]
  const t = ((c[0] - a[0]) * gy - (c[1] - a[1]) * gx) / (dx * gy - dy * gx)
  return [Math.round(a[0] + t * dx), Math.round(a[1] + t * dy)]
}

/** A polyline with the places put in where they lie along its segment number `at`, and whether it changed. */
export const thread = (line: Position[], at: number, places: readonly Position[]): boolean => {
  const [a, b] = [line[at]!, line[at + 1]!]
  const inner = places
    .filter(place => !isEnd(place, a, b))
    .sort((p, q) => fractionAlong(p, a, b) - fractionAlong(q, a, b) || p[0] - q[0] || p[1] - q[1])
    .filter((place, i, all) => i === 0 || !samePosition(place, all[i - 1]!))
  const rest = line.splice(at + 1)
  for (const place of inner) line.push(place)
  for (const place of rest) line.push(place)
  return inner.length > 0
}

/**
 * A strand that is its own mirror image about the middle of its edge. Lattice points seldom lie exactly on an edge, so
 * a new vertex on the outline would add or take a sliver of the district; with its mirror image the two cancel exactly.
 *
 *     a ──────·N──────┬──────M·────── b      M = a + b − N
 */
export const balanced = ({ a, b }: Edge, strand: readonly Position[]): Position[] => {
  const all = strand.flatMap(([x, y]): Position[] => [
    [x, y],
    [a[0] + b[0] - x, a[1] + b[1] - y],
  ])
  const line: Position[] = [a, b]
  thread(line, 0, all)
  return line
}
