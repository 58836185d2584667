import Delaunator from 'delaunator'
import type { Coverage } from '../../coverage/structure/coverage.ts'
import { findGrid } from '../../coverage/structure/coverage.ts'
import { edgesIn } from '../../coverage/structure/edgeIndex.ts'
import type { GridId } from '../../coverage/structure/grid.ts'
import { holderEastOf } from '../../coverage/structure/holderEast.ts'
import { type BBox, bboxOf } from '../../geo/bbox.ts'
import { comparePositions, samePosition } from '../../geo/order.ts'
import { relationOfSegments } from '../../geo/plane/segments.ts'
import type { Position } from '../../geo/position.ts'
import { boxAround } from '../../planar/nearness.ts'
import type { Segment } from '../../planar/nodeSegments.ts'

/** A straight line: from a point along a direction, from t = `from` to t = `to`. */
type Ray = {
  readonly at: readonly [number, number]
  readonly way: readonly [number, number]
  readonly from: number
  readonly to: number
}

/** Between the places of a row, halfway and square to them. */
const raysBetween = (places: readonly (readonly [number, number])[]): Ray[] =>
  places.slice(1).map(([x, y], i): Ray => {
    const [px, py] = places[i]!
    return { at: [(px + x) / 2, (py + y) / 2], way: [y - py, px - x], from: -Infinity, to: Infinity }
  })

const centreOf = (
  [ax, ay]: readonly [number, number],
  [bx, by]: readonly [number, number],
  [cx, cy]: readonly [number, number],
) => {
  const [dx, dy, ex, ey] = [bx - ax, by - ay, cx - ax, cy - ay]
  const [b, c, d] = [dx * dx + dy * dy, ex * ex + ey * ey, 2 * (dx * ey - dy * ex)]
  return [ax + (ey * b - dy * c) / d, ay + (dx * c - ex * b) / d] as const
}

/** The lines on which places have two nearest ones (Voronoi 1908), by the triangles between them (Delaunay 1934). */
const raysOf = (places: readonly (readonly [number, number])[]): Ray[] => {
  const { triangles, halfedges } = new Delaunator(Float64Array.from(places.flat()))
  if (triangles.length === 0) return raysBetween(places)
  const centres: (readonly [number, number])[] = []
  for (let t = 0; t < triangles.length; t += 3)
    centres.push(centreOf(places[triangles[t]!]!, places[triangles[t + 1]!]!, places[triangles[t + 2]!]!))
  const rays: Ray[] = []
  for (let e = 0; e < halfedges.length; e++) {
    const twin = halfedges[e]!
    const at = centres[Math.floor(e / 3)]!
    if (twin > e) {
      const [x, y] = centres[Math.floor(twin / 3)]!
      rays.push({ at, way: [x - at[0], y - at[1]], from: 0, to: 1 })
    } else if (twin < 0) {
      const first = e - (e % 3)
      const [p, q, r] = [0, 1, 2].map(i => places[triangles[first + ((e + i) % 3)]!]!) as [Position, Position, Position]
      const way = [q[1] - p[1], p[0] - q[0]] as const
      const isInward = way[0] * (r[0] - p[0]) + way[1] * (r[1] - p[1]) > 0
      rays.push({ at, way: isInward ? [-way[0], -way[1]] : way, from: 0, to: Infinity })
    }
  }
  return rays
}

/** The part of a ray in a box, in E7 units (Liang & Barsky 1984). */
const clipped = ({ at, way, from, to }: Ray, [low, high]: readonly [Position, Position]): Segment | undefined => {
  let [start, end] = [from, to]
  for (const axis of [0, 1] as const) {
    if (way[axis] === 0) {
      if (at[axis] < low[axis] || at[axis] > high[axis]) return undefined
      continue
    }
    const [s, t] = [(low[axis] - at[axis]) / way[axis], (high[axis] - at[axis]) / way[axis]]
    start = Math.max(start, Math.min(s, t))
    end = Math.min(end, Math.max(s, t))
  }
  if (!(start < end)) return undefined
  return [
    [at[0] + way[0] * start, at[1] + way[1] * start],
    [at[0] + way[0] * end, at[1] + way[1] * end],
  ]
}

/** How far along a–b it meets c–d. */
const partOf = ([a, b]: Segment, c: Position, d: Position): number => {
  const [ux, uy, vx, vy] = [b[0] - a[0], b[1] - a[1], d[0] - c[0], d[1] - c[1]]
  return ((c[0] - a[0]) * vy - (c[1] - a[1]) * vx) / (ux * vy - uy * vx)
}

/** What of a line lies in one region of the ground. */
const inside = (ground: Coverage, id: GridId, line: Segment): Segment[] => {
  const [a, b] = line
  const parts = [0, 1]
  for (const { a: c, b: d } of edgesIn(ground.edges, boxAround(line, 0))) {
    const relation = relationOfSegments(a, b, c, d)
    if (relation === 'cross' || relation === 'touch') parts.push(partOf(line, c, d))
  }
  const places = parts
    .filter(part => part >= 0 && part <= 1)
    .sort((s, t) => s - t)
    .map((part): Position => [Math.round(a[0] + (b[0] - a[0]) * part), Math.round(a[1] + (b[1] - a[1]) * part)])
  return places.slice(1).flatMap((to, i): Segment[] => {
    const from = places[i]!
    if (samePosition(from, to)) return []
    return holderEastOf(ground.edges, [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]) === id ? [[from, to]] : []
  })
}

const grown = ({ west, south, east, north }: BBox): readonly [Position, Position] => [
  [west - 1, south - 1],
  [east + 1, north + 1],
]

/**
 * The lines between the cells of some places in one region: what lies nearer to one than to any other is its cell. `shrink` is how
 * much shorter a degree from west to east is there than one from south to north.
 *
 *     ┌──────┬─────┐
 *     │  •   │  •  │     the cell of each ends halfway to the next,
 *     │    ╱ ╲     │     and at the region's rim
 *     └───╱ • ╲────┘
 */
export const cellLines = (ground: Coverage, id: GridId, places: readonly Position[], shrink: number): Segment[] => {
  const box = bboxOf(findGrid(ground, id)?.boundary ?? [])
  const sites = [...places]
    .sort(comparePositions)
    .filter((place, i, all) => i === 0 || !samePosition(place, all[i - 1]!))
  if (!box || sites.length < 2) return []
  const [[west, south], high] = grown(box)
  const flat = sites.map(([x, y]) => [(x - west) * shrink, y - south] as const)
  const limits = [
    [0, 0],
    [(high[0] - west) * shrink, high[1] - south],
  ] as const
  return raysOf(flat).flatMap((ray): Segment[] => {
    const line = clipped(ray, limits)
    if (!line) return []
    const [from, to] = line.map(([x, y]): Position => [Math.round(west + x / shrink), Math.round(south + y)]) as [
      Position,
      Position,
    ]
    return samePosition(from, to) ? [] : inside(ground, id, [from, to])
  })
}
