import type { BBox } from '../../geo/bbox.ts'
import type { Position } from '../../geo/position.ts'

/** Squares over the ground of a coverage; what lies beyond them counts to the nearest one. */
export type Tiling = {
  readonly west: number
  readonly south: number
  /** Side of a square in E7 units. */
  readonly side: number
  readonly columns: number
  readonly rows: number
}

const EDGES_PER_TILE = 3
const MOST_TILES_A_SIDE = 4096

/** Squares over the box, about as many as make three edges each. */
export const tilingFor = (box: BBox | undefined, edges: number): Tiling => {
  if (!box) return { west: 0, south: 0, side: 1, columns: 1, rows: 1 }
  const width = box.east - box.west + 1
  const height = box.north - box.south + 1
  const wanted = Math.ceil(Math.sqrt((width * height * EDGES_PER_TILE) / Math.max(edges, 1)))
  const side = Math.max(wanted, Math.ceil(Math.max(width, height) / MOST_TILES_A_SIDE), 1)
  return { west: box.west, south: box.south, side, columns: Math.ceil(width / side), rows: Math.ceil(height / side) }
}

const clamp = (value: number, end: number) => (value < 0 ? 0 : value >= end ? end - 1 : value)

/** The column of tiles an x lies in. */
export const columnOf = (tiling: Tiling, x: number): number =>
  clamp(Math.floor((x - tiling.west) / tiling.side), tiling.columns)

/** The row of tiles a y lies in. */
export const rowOf = (tiling: Tiling, y: number): number =>
  clamp(Math.floor((y - tiling.south) / tiling.side), tiling.rows)

/** The tile a place lies in. */
export const tileAt = (tiling: Tiling, place: Position): number =>
  rowOf(tiling, place[1]) * tiling.columns + columnOf(tiling, place[0])

/** Calls back with every tile that the segment a–b runs through, and perhaps some it passes within a centimetre. */
export const visitTilesAlong = (tiling: Tiling, a: Position, b: Position, visit: (tile: number) => void): void => {
  const low = a[1] <= b[1] ? a : b
  const high = low === a ? b : a
  const south = rowOf(tiling, low[1])
  const north = rowOf(tiling, high[1])
  const west = Math.min(a[0], b[0])
  const east = Math.max(a[0], b[0])
  const slope = (high[0] - low[0]) / (high[1] - low[1])
  for (let row = south; row <= north; row++) {
    let from = west
    let to = east
    if (south !== north) {
      const floor = tiling.south + row * tiling.side
      const enter = row === south ? low[0] : low[0] + (floor - low[1]) * slope
      const leave = row === north ? high[0] : low[0] + (floor + tiling.side - low[1]) * slope
      // One unit of margin outweighs every rounding of the two quotients.
      from = Math.max(west, Math.min(enter, leave) - 1)
      to = Math.min(east, Math.max(enter, leave) + 1)
    }
    const last = columnOf(tiling, to)
    for (let column = columnOf(tiling, from); column <= last; column++) visit(row * tiling.columns + column)
  }
}

/** Calls back with every tile that meets the box. */
export const visitTilesIn = (tiling: Tiling, box: BBox, visit: (tile: number) => void): void => {
  const [west, east] = [columnOf(tiling, box.west), columnOf(tiling, box.east)]
  const north = rowOf(tiling, box.north)
  for (let row = rowOf(tiling, box.south); row <= north; row++) {
    for (let column = west; column <= east; column++) visit(row * tiling.columns + column)
  }
}
