import type { MultiPolygon } from '../../geo/position.ts'
import { type Edge, edgeBetween } from '../structure/edge.ts'
import { directedEdgesOf } from './assemblePolygons.ts'
import { sortByLine } from './sameLine.ts'

const edgesOf = (boundary: MultiPolygon): Map<string, Edge> => {
  const edges = directedEdgesOf(boundary).map(([from, to]) => edgeBetween(from, to, undefined, undefined))
  return new Map(edges.map(edge => [`${edge.a} ${edge.b}`, edge]))
}

/** Whether two boundaries enclose the same ground; vertices that a neighbour's boundary put on their lines make no difference. */
export const sameBounds = (one: MultiPolygon, other: MultiPolygon): boolean => {
  if (one === other) return true
  const [old, now] = [edgesOf(one), edgesOf(other)]
  const gone = [...old].flatMap(([key, edge]) => (now.has(key) ? [] : [edge]))
  const come = [...now].flatMap(([key, edge]) => (old.has(key) ? [] : [edge]))
  const sorted = sortByLine(gone, come)
  return sorted.gone.length + sorted.come.length === 0
}
