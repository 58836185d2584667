import type { Coverage } from '../coverage/structure/coverage.ts'
import type { Edge } from '../coverage/structure/edge.ts'
import { edgesOf, findEdge } from '../coverage/structure/edgeIndex.ts'
import { itemAt } from '../coverage/structure/persistentArray.ts'

const sameTiling = (one: Coverage, other: Coverage): boolean =>
  JSON.stringify(one.edges.tiling) === JSON.stringify(other.edges.tiling)

/** The edges of one coverage that the other has not, or has with other holders. */
export const edgesOnlyIn = (one: Coverage, other: Coverage): Edge[] => {
  const isOnlyHere = ({ a, b, left, right }: Edge) => {
    const there = findEdge(other.edges, a, b)
    return there?.left !== left || there?.right !== right
  }
  if (!sameTiling(one, other)) return [...edgesOf(one.edges)].filter(isOnlyHere)
  // Coverages that come from each other share the tiles that no edit touched.
  const found = new Set<Edge>()
  for (let tile = 0; tile < one.edges.tiles.length; tile++) {
    const edges = itemAt(one.edges.tiles, tile)
    if (edges === itemAt(other.edges.tiles, tile)) continue
    for (const edge of edges) if (isOnlyHere(edge)) found.add(edge)
  }
  return [...found]
}
