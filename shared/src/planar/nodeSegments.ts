import { PositionTable } from '../coverage/structure/positionTable.ts'
import { type Tiling, tilingFor, visitTilesAlong, visitTilesIn } from '../coverage/structure/tiling.ts'
import { bboxOfPositions } from '../geo/bbox.ts'
import { segmentsCross } from '../geo/plane/segments.ts'
import type { Position } from '../geo/position.ts'
import { crossingOf, isEnd } from './strands.ts'

/** A straight line between two places. */
export type Segment = readonly [Position, Position]

/** A piece of a segment, by its number, that meets others only in its ends. */
export type Piece = { readonly from: Position; readonly to: Position; readonly source: number }

const MOST_ROUNDS = 40

/** By tile, the numbers of what lies in it. */
type Tiles = { readonly starts: Int32Array; readonly items: Int32Array }

const tilesOf = (tiles: number, count: number, visit: (item: number, tile: (tile: number) => void) => void): Tiles => {
  const starts = new Int32Array(tiles + 1)
  const add = (tile: number) => void starts[tile + 1]!++
  for (let item = 0; item < count; item++) visit(item, add)
  for (let tile = 0; tile < tiles; tile++) starts[tile + 1]! += starts[tile]!
  const items = new Int32Array(starts[tiles]!)
  const filled = starts.slice()
  let current = 0
  const put = (tile: number) => {
    items[filled[tile]!++] = current
  }
  for (current = 0; current < count; current++) visit(current, put)
  return { starts, items }
}

/** Whether a segment passes the inside of the unit square around a lattice point that is none of its ends; exact. */
const passes = ([a, b]: Segment, p: Position): boolean => {
  const [dx, px] = [b[0] - a[0], p[0] - a[0]]
  if (dx < 0 ? px > 0 || px < dx : px < 0 || px > dx) return false
  const [dy, py] = [b[1] - a[1], p[1] - a[1]]
  if (dy < 0 ? py > 0 || py < dy : py < 0 || py > dy) return false
  return 2 * Math.abs(dx * py - dy * px) < Math.abs(dx) + Math.abs(dy) && !isEnd(p, a, b)
}

/** Numbers of tiles or pieces that a round looks at: all in the first, later only what something fresh runs through. */
const tilesToLookAt = (tiling: Tiling, pieces: readonly Segment[], isFresh: Uint8Array | undefined): Uint8Array => {
  const looked = new Uint8Array(tiling.columns * tiling.rows)
  if (!isFresh) return looked.fill(1)
  const mark = (tile: number) => {
    looked[tile] = 1
  }
  for (const [i, [a, b]] of pieces.entries()) if (isFresh[i]) visitTilesAlong(tiling, a, b, mark)
  return looked
}

/**
 * One round: by piece, the places that it must get as vertices. Pieces that are not fresh have settled with each other, and bring
 * nothing new to tiles that nothing fresh runs through.
 */
const nodesOf = (
  tiling: Tiling,
  pieces: readonly Segment[],
  isFresh: Uint8Array | undefined,
): Map<number, Position[]> => {
  const nodes = new Map<number, Position[]>()
  const add = (piece: number, place: Position) => {
    const list = nodes.get(piece)
    if (list) list.push(place)
    else nodes.set(piece, [place])
  }
  const count = tiling.columns * tiling.rows
  const isLooked = tilesToLookAt(tiling, pieces, isFresh)
  const lines = tilesOf(count, pieces.length, (i, put) =>
    visitTilesAlong(tiling, pieces[i]![0], pieces[i]![1], tile => {
      if (isLooked[tile]) put(tile)
    }),
  )
  const crossings: Position[] = []
  const isNear = new Uint8Array(pieces.length)
  for (let tile = 0; tile < count; tile++) {
    for (let i = lines.starts[tile]!; i < lines.starts[tile + 1]!; i++) {
      const one = lines.items[i]!
      isNear[one] = 1
      const [a, b] = pieces[one]!
      const [west, east] = a[0] < b[0] ? [a[0], b[0]] : [b[0], a[0]]
      const [south, north] = a[1] < b[1] ? [a[1], b[1]] : [b[1], a[1]]
      for (let k = lines.starts[tile]!; k < i; k++) {
        const other = lines.items[k]!
        if (isFresh && !isFresh[one] && !isFresh[other]) continue
        const [c, d] = pieces[other]!
        if ((c[0] <= west && d[0] <= west) || (c[0] >= east && d[0] >= east)) continue
        if ((c[1] <= south && d[1] <= south) || (c[1] >= north && d[1] >= north)) continue
        if (!segmentsCross(a, b, c, d)) continue
        // Where one ends beside the other, they meet in that end.
        if (
          passes(pieces[one]!, c) ||
          passes(pieces[one]!, d) ||
          passes(pieces[other]!, a) ||
          passes(pieces[other]!, b)
        )
          continue
        const place = crossingOf(c, d, a, b)
        crossings.push(place)
        if (!isEnd(place, a, b)) add(one, place)
        if (!isEnd(place, c, d)) add(other, place)
      }
    }
  }
  const table = new PositionTable(2 * pieces.length + crossings.length)
  for (const [i, [a, b]] of pieces.entries()) {
    if (!isNear[i]) continue
    table.intern(a)
    table.intern(b)
  }
  for (const place of crossings) table.intern(place)
  const places = table.positions
  const vertices = tilesOf(count, places.length, (i, put) => {
    const [x, y] = places[i]!
    visitTilesIn(tiling, { west: x - 1, south: y - 1, east: x + 1, north: y + 1 }, put)
  })
  for (let tile = 0; tile < count; tile++)
    for (let i = lines.starts[tile]!; i < lines.starts[tile + 1]!; i++) {
      const piece = lines.items[i]!
      const segment = pieces[piece]!
      for (let k = vertices.starts[tile]!; k < vertices.starts[tile + 1]!; k++) {
        const place = places[vertices.items[k]!]!
        if (passes(segment, place)) add(piece, place)
      }
    }
  return nodes
}

/** A segment cut at places along it. */
const cutAt = ([a, b]: Segment, places: readonly Position[]): Segment[] => {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]]
  const along = ([x, y]: Position) => (x - a[0]) * dx + (y - a[1]) * dy
  const line = [...places].sort((p, q) => along(p) - along(q) || p[0] - q[0] || p[1] - q[1])
  const pieces: Segment[] = []
  let from = a
  for (const place of [...line, b]) {
    if (place[0] === from[0] && place[1] === from[1]) continue
    pieces.push([from, place])
    from = place
  }
  return pieces
}

/**
 * Cuts segments so that they meet nowhere but in ends, on the lattice, by snap rounding (Hobby 1999): where two cross, both get the
 * lattice point nearest to it, and whatever passes the unit square around an end or such a point is taken through it. No end moves.
 *
 *     ────┼────      ────•────
 *         │      →       │
 */
export const nodeSegments = (segments: readonly Segment[]): Piece[] => {
  let pieces = segments.filter(([a, b]) => a[0] !== b[0] || a[1] !== b[1]) as Segment[]
  let sources = segments.flatMap(([a, b], i) => (a[0] !== b[0] || a[1] !== b[1] ? [i] : []))
  const tiling = tilingFor(bboxOfPositions(pieces.flat()), pieces.length)
  let isFresh: Uint8Array | undefined
  // One round does it but for crossings that were rounded the wrong way.
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const nodes = nodesOf(tiling, pieces, isFresh)
    if (nodes.size === 0) break
    const cut: Segment[] = []
    const from: number[] = []
    const fresh: number[] = []
    for (const [i, piece] of pieces.entries()) {
      const places = nodes.get(i)
      for (const part of places ? cutAt(piece, places) : [piece]) {
        fresh.push(places ? 1 : 0)
        from.push(sources[i]!)
        cut.push(part)
      }
    }
    pieces = cut
    sources = from
    isFresh = Uint8Array.from(fresh)
  }
  return pieces.map(([from, to], i) => ({ from, to, source: sources[i]! }))
}
