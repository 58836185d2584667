import { distanceBetween } from '../geo/measures.ts'
import { directedEdgesOf } from './assemblePolygons.ts'
import type { Coverage } from './coverage.ts'
import { findGrid } from './coverage.ts'
import { edgesOf, findEdge } from './edgeIndex.ts'
import type { GridId } from './grid.ts'

/** All pairs of grids that share an edge, each once, the smaller id first. */
export const neighbourPairs = (coverage: Coverage): [GridId, GridId][] => {
  const seen = new Map<GridId, Set<GridId>>()
  for (const { left, right } of edgesOf(coverage.edges)) {
    if (left === undefined || right === undefined) continue
    const [one, other] = left < right ? [left, right] : [right, left]
    const others = seen.get(one)
    if (others) others.add(other)
    else seen.set(one, new Set([other]))
  }
  return [...seen].flatMap(([one, others]) => [...others].map((other): [GridId, GridId] => [one, other]))
}

/** The grids that share an edge with one, with the length of what they share in metres. */
export const neighboursOf = (coverage: Coverage, id: GridId): Map<GridId, number> => {
  const lengths = new Map<GridId, number>()
  for (const [from, to] of directedEdgesOf(findGrid(coverage, id)?.boundary ?? [])) {
    const edge = findEdge(coverage.edges, from, to)
    const other = edge?.left === id ? edge.right : edge?.left
    if (other !== undefined) lengths.set(other, (lengths.get(other) ?? 0) + distanceBetween(from, to))
  }
  return lengths
}
