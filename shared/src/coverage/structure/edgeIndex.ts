import type { BBox } from '../../geo/bbox.ts'
import { comparePositions } from '../../geo/order.ts'
import type { Position } from '../../geo/position.ts'
import { type Edge, sameEnds } from './edge.ts'
import { itemAt, type PersistentArray, withItem } from './persistentArray.ts'
import { type Tiling, tileAt, visitTilesAlong, visitTilesIn } from './tiling.ts'

/** All edges by place: every tile lists the edges that run through it. Immutable; copies share unchanged tiles. */
export type EdgeIndex = { readonly tiling: Tiling; readonly tiles: PersistentArray<readonly Edge[]> }

/** The edges that end at a vertex; none when there is no vertex. */
export const edgesAt = ({ tiling, tiles }: EdgeIndex, [x, y]: Position): Edge[] =>
  itemAt(tiles, tileAt(tiling, [x, y])).filter(({ a, b }) => (a[0] === x && a[1] === y) || (b[0] === x && b[1] === y))

/** The edge with two ends, whichever way they are given. */
export const findEdge = ({ tiling, tiles }: EdgeIndex, from: Position, to: Position): Edge | undefined => {
  const [a, b] = comparePositions(from, to) < 0 ? [from, to] : [to, from]
  for (const edge of itemAt(tiles, tileAt(tiling, a))) {
    if (edge.a[0] === a[0] && edge.a[1] === a[1] && edge.b[0] === b[0] && edge.b[1] === b[1]) return edge
  }
  return undefined
}

const meets = ({ a, b }: Edge, { west, south, east, north }: BBox): boolean =>
  a[0] <= east && b[0] >= west && (a[1] <= north || b[1] <= north) && (a[1] >= south || b[1] >= south)

/** The edges whose own box meets a box, each once. */
export const edgesIn = ({ tiling, tiles }: EdgeIndex, box: BBox): Edge[] => {
  const found: Edge[] = []
  let seen: Set<Edge> | undefined
  const isOneTile = tileAt(tiling, [box.west, box.south]) === tileAt(tiling, [box.east, box.north])
  visitTilesIn(tiling, box, tile => {
    for (const edge of itemAt(tiles, tile)) {
      if (!meets(edge, box)) continue
      // Only what runs through several tiles can come up again.
      if (!isOneTile && (tileAt(tiling, edge.a) !== tile || tileAt(tiling, edge.b) !== tile)) {
        seen ??= new Set()
        if (seen.has(edge)) continue
        seen.add(edge)
      }
      found.push(edge)
    }
  })
  return found
}

/** Every edge, once. */
export function* edgesOf({ tiling, tiles }: EdgeIndex): Generator<Edge> {
  for (let tile = 0; tile < tiles.length; tile++) {
    for (const edge of itemAt(tiles, tile)) if (tileAt(tiling, edge.a) === tile) yield edge
  }
}

/** The index without some edges and with others; the cost is that of the edges, not of the index. */
export const replaceEdges = (index: EdgeIndex, removed: Iterable<Edge>, added: Iterable<Edge>): EdgeIndex => {
  const changed = new Map<number, Edge[]>()
  const open = (tile: number): Edge[] => {
    const list = changed.get(tile) ?? itemAt(index.tiles, tile).slice()
    changed.set(tile, list)
    return list
  }
  for (const edge of removed) {
    visitTilesAlong(index.tiling, edge.a, edge.b, tile => {
      const list = open(tile)
      const at = list.findIndex(other => sameEnds(edge, other))
      if (at >= 0) list.splice(at, 1)
    })
  }
  for (const edge of added) visitTilesAlong(index.tiling, edge.a, edge.b, tile => void open(tile).push(edge))
  let tiles = index.tiles
  for (const [tile, list] of changed) tiles = withItem(tiles, tile, list)
  return { tiling: index.tiling, tiles }
}
