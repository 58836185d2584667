import type { Edge } from '@geyi/shared/coverage'
import type { MultiPolygon, Position } from '@geyi/shared/geo'
import { sortByLine } from '../plan/same-line.ts'

/** Whether two boundaries enclose the same ground; vertices that a neighbour's boundary put on their lines make no difference. */
export function sameBounds(one: MultiPolygon, other: MultiPolygon): boolean {
  const [old, now] = [edgesOf(one), edgesOf(other)]
  const gone = [...old].flatMap(([key, edge]) => (now.has(key) ? [] : [edge]))
  const come = [...now].flatMap(([key, edge]) => (old.has(key) ? [] : [edge]))
  const sorted = sortByLine(gone, come)
  return sorted.gone.length + sorted.come.length === 0
}

function edgesOf(boundary: MultiPolygon): Map<string, Edge> {
  const edges = boundary.flat().flatMap(ring => ring.slice(1).map((to, i) => edgeBetween(ring[i]!, to)))
  return new Map(edges.map(edge => [`${edge.a} ${edge.b}`, edge]))
}

/** An edge named from its western, then southern end. */
function edgeBetween(from: Position, to: Position): Edge {
  const forwards = from[0] < to[0] || (from[0] === to[0] && from[1] < to[1])
  const [a, b] = forwards ? [from, to] : [to, from]
  return { a, b, left: undefined, right: undefined }
}
