import type { Edge } from '../coverage/structure/edge.ts'
import { type EdgeIndex, edgesIn } from '../coverage/structure/edgeIndex.ts'
import { itemsOf } from '../coverage/structure/persistentArray.ts'
import { samePosition } from '../geo/order.ts'
import { orientation } from '../geo/orientation.ts'
import { isOnSegment, relationOfSegments } from '../geo/plane/segments.ts'
import type { Position } from '../geo/position.ts'
import { type Problem, problemBetween } from './problem.ts'

const leavesAlike = (from: Position, p: Position, q: Position): boolean =>
  orientation(from, p, q) === 0 && (p[0] - from[0]) * (q[0] - from[0]) + (p[1] - from[1]) * (q[1] - from[1]) > 0

/** Whether two different edges meet other than in a common end; exact. */
export const edgesCollide = (e: Edge, f: Edge): boolean => {
  if (samePosition(e.a, f.a)) return leavesAlike(e.a, e.b, f.b)
  if (samePosition(e.b, f.b)) return leavesAlike(e.b, e.a, f.a)
  if (samePosition(e.a, f.b)) return false
  if (samePosition(e.b, f.a)) return false
  return relationOfSegments(e.a, e.b, f.a, f.b) !== 'disjoint'
}

/** Where two colliding edges meet: a vertex of one on the other, or about where they cross. */
export const placeOfCollision = (e: Edge, f: Edge): Position => {
  for (const end of [e.a, e.b])
    if (isOnSegment(end, f.a, f.b) && !samePosition(end, f.a) && !samePosition(end, f.b)) return end
  for (const end of [f.a, f.b])
    if (isOnSegment(end, e.a, e.b) && !samePosition(end, e.a) && !samePosition(end, e.b)) return end
  const [dx, dy] = [e.b[0] - e.a[0], e.b[1] - e.a[1]]
  const [gx, gy] = [f.b[0] - f.a[0], f.b[1] - f.a[1]]
  const t = ((f.a[0] - e.a[0]) * gy - (f.a[1] - e.a[1]) * gx) / (dx * gy - dy * gx)
  return [Math.round(e.a[0] + t * dx), Math.round(e.a[1] + t * dy)]
}

const problemOf = (e: Edge, f: Edge): Problem => {
  const at = placeOfCollision(e, f)
  const holders = [e.left, e.right, f.left, f.right]
  if (relationOfSegments(e.a, e.b, f.a, f.b) === 'touch') return problemBetween('UNMATCHED_VERTEX', holders, { at })
  const common = [e.left, e.right].filter(holder => holder !== undefined && (holder === f.left || holder === f.right))
  return common.length > 0
    ? problemBetween('RING_CROSSES_ITSELF', common, { at })
    : problemBetween('GRIDS_OVERLAP', holders, { at })
}

/** Where some edges cross, overlap or touch other edges of the index away from a common vertex. */
export const findCollisions = (index: EdgeIndex, edges: Iterable<Edge>): Problem[] => {
  const problems: Problem[] = []
  for (const edge of edges) {
    const [a, b] = [edge.a, edge.b]
    const box = { west: a[0], east: b[0], south: Math.min(a[1], b[1]), north: Math.max(a[1], b[1]) }
    for (const other of edgesIn(index, box)) {
      if (other !== edge && edgesCollide(edge, other)) problems.push(problemOf(edge, other))
    }
  }
  return problems
}

/** Where any two edges of the index meet away from a common vertex, each pair once. */
export const findAllCollisions = ({ tiles }: EdgeIndex): Problem[] => {
  const found = new Map<Edge, Set<Edge>>()
  const problems: Problem[] = []
  for (const edges of itemsOf(tiles)) {
    for (let i = 1; i < edges.length; i++) {
      const e = edges[i]!
      for (let k = 0; k < i; k++) {
        const f = edges[k]!
        // Most pairs in a tile are apart or follow one another; this tells so without the exact predicates.
        if (e.a[0] > f.b[0] || f.a[0] > e.b[0]) continue
        if (Math.min(e.a[1], e.b[1]) > Math.max(f.a[1], f.b[1])) continue
        if (Math.min(f.a[1], f.b[1]) > Math.max(e.a[1], e.b[1])) continue
        if (!edgesCollide(e, f) || found.get(e)?.has(f)) continue
        found.set(e, (found.get(e) ?? new Set()).add(f))
        found.set(f, (found.get(f) ?? new Set()).add(e))
        problems.push(problemOf(e, f))
      }
    }
  }
  return problems
}
