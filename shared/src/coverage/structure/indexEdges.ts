import type { BBox } from '../../geo/bbox.ts'
import type { Edge } from './edge.ts'
import type { EdgeIndex } from './edgeIndex.ts'
import { persistentArrayOf } from './persistentArray.ts'
import { tilingFor, visitTilesAlong } from './tiling.ts'

const boxOf = (edges: readonly Edge[]): BBox | undefined => {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const { a, b } of edges) {
    west = Math.min(west, a[0])
    south = Math.min(south, a[1], b[1])
    east = Math.max(east, b[0])
    north = Math.max(north, a[1], b[1])
  }
  return edges.length === 0 ? undefined : { west, south, east, north }
}

/** An index of edges by place, made at once. */
export const indexEdges = (edges: readonly Edge[]): EdgeIndex => {
  const tiling = tilingFor(boxOf(edges), edges.length)
  // Counted first: lists that grow one by one take several times the room.
  const counts = new Int32Array(tiling.columns * tiling.rows)
  const count = (tile: number) => void counts[tile]!++
  for (const { a, b } of edges) visitTilesAlong(tiling, a, b, count)
  const tiles: Edge[][] = Array.from(counts, size => new Array<Edge>(size))
  let edge: Edge
  const put = (tile: number) => {
    tiles[tile]![--counts[tile]!] = edge
  }
  for (let i = edges.length - 1; i >= 0; i--) {
    edge = edges[i]!
    visitTilesAlong(tiling, edge.a, edge.b, put)
  }
  return { tiling, tiles: persistentArrayOf(tiles) }
}
