import { directedEdgesOf, type Edge, edgeBetween, sortByLine } from '@geyi/shared/coverage'
import type { MultiPolygon } from '@geyi/shared/geo'

/** Whether two boundaries enclose the same ground; vertices that a neighbour's boundary put on their lines make no difference. */
export function sameBounds(one: MultiPolygon, other: MultiPolygon): boolean {
  const [old, now] = [edgesOf(one), edgesOf(other)]
  const gone = [...old].flatMap(([key, edge]) => (now.has(key) ? [] : [edge]))
  const come = [...now].flatMap(([key, edge]) => (old.has(key) ? [] : [edge]))
  const sorted = sortByLine(gone, come)
  return sorted.gone.length + sorted.come.length === 0
}

function edgesOf(boundary: MultiPolygon): Map<string, Edge> {
  const edges = directedEdgesOf(boundary).map(([from, to]) => edgeBetween(from, to, undefined, undefined))
  return new Map(edges.map(edge => [`${edge.a} ${edge.b}`, edge]))
}
