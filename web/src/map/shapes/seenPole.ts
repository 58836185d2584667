import type { Frame, Rectangle } from '../canvas/canvasLayer.ts'
import { type Shape, shapeThrough } from '../canvas/mercator.ts'
import { type Area, areaOfPieces } from './area.ts'
import { type Pole, poleOf } from './pole.ts'

type Box = Omit<Shape, 'points'>

/** Pixels between a name's middle and the edge of the view that leave room for a short name. */
const MARGIN_X = 44
const MARGIN_Y = 10

const known = new WeakMap<Area, { readonly view: string; readonly pole: Pole }>()

/** Where an area is named in a view: at its pole, or where that is out of sight at the pole of what is seen of it. */
export function seenPole(frame: Pick<Frame, 'scale' | 'left' | 'top'>, room: Rectangle, area: Area, pole: Pole): Pole {
  const { scale, left, top } = frame
  const [x, y] = [pole.x * scale - left - room.x, pole.y * scale - top - room.y]
  const reach = pole.radius * scale
  const [marginX, marginY] = [Math.min(reach, MARGIN_X), Math.min(reach, MARGIN_Y)]
  if (x >= marginX && x <= room.width - marginX && y >= marginY && y <= room.height - marginY) return pole
  const window: Box = {
    west: (left + room.x) / scale,
    north: (top + room.y) / scale,
    east: (left + room.x + room.width) / scale,
    south: (top + room.y + room.height) / scale,
  }
  const view = `${window.west} ${window.north} ${window.east} ${window.south}`
  const kept = known.get(area)
  if (kept?.view === view) return kept.pole
  const pieces = area.pieces.flatMap(rings => {
    const [outer, ...holes] = rings.map(ring => clipped(ring, window))
    return outer ? [[outer, ...holes.filter(hole => hole !== null)]] : []
  })
  const found = pieces.length > 0 ? poleOf(areaOfPieces(pieces)) : pole
  known.set(area, { view, pole: found })
  return found
}

/** The part of a ring within a box (Sutherland and Hodgman); null where nothing is left of it. */
function clipped(ring: Shape, box: Box): Shape | null {
  if (ring.east <= box.west || ring.west >= box.east || ring.south <= box.north || ring.north >= box.south) return null
  let points: ArrayLike<number> = ring.points
  points = cut(points, 0, box.west, 1)
  points = cut(points, 0, box.east, -1)
  points = cut(points, 1, box.north, 1)
  points = cut(points, 1, box.south, -1)
  if (points.length < 6) return null
  const shape = shapeThrough(Float64Array.from(points))
  return shape.east > shape.west && shape.south > shape.north ? shape : null
}

/** The part of a ring on one side of a line along an axis: where `side` times what lies beyond the limit is positive. */
function cut(points: ArrayLike<number>, axis: 0 | 1, limit: number, side: 1 | -1): number[] {
  const kept: number[] = []
  const count = points.length
  for (let i = 0, j = count - 2; i < count; j = i, i += 2) {
    const [x, y, beforeX, beforeY] = [points[i]!, points[i + 1]!, points[j]!, points[j + 1]!]
    const depth = ((axis === 0 ? x : y) - limit) * side
    const depthBefore = ((axis === 0 ? beforeX : beforeY) - limit) * side
    if (depth > 0 !== depthBefore > 0) {
      const part = depthBefore / (depthBefore - depth)
      kept.push(beforeX + (x - beforeX) * part, beforeY + (y - beforeY) * part)
    }
    if (depth > 0) kept.push(x, y)
  }
  return kept
}
