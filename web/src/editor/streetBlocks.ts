import { degreesOf, locate, type MultiPolygon, type Position, type Ring } from '@geyi/shared/geo'
import { PlanarGraph } from './planarGraph.ts'
import type { StreetPiece } from './streets.ts'

type Line = readonly [Position, Position]

/** E7 units of latitude in a metre. */
const METRE = 90
/** A street that runs nearer to the grid's boundary than this runs along it. */
const ALONG = 4 * METRE
/** A street that ends nearer to another than this meets it: backgrounds are drawn with less care than boundaries. */
const MEETS = METRE
/** How far a street is led on to the boundary that it comes near to. */
const LED_ON = 14 * METRE
const STEP = 4 * METRE

/**
 * The blocks of a grid: the faces between the streets that run through it. They cover it, and end exactly where it ends.
 *
 *     ┌────┬─────┐
 *     │    │     │
 *     ├────┼──   │     a street that leads nowhere bounds nothing
 *     │    │     │
 *     └────┴─────┘
 */
export function streetBlocks(boundary: MultiPolygon, pieces: readonly StreetPiece[]): Ring[] {
  const plane = new Plane(boundary)
  const rim = boundary.flat().flatMap(ring => ring.slice(1).map((place, i): Line => [ring[i]!, place]))
  const inside = pieces.flatMap(piece => stretchesInside(plane, boundary, rim, piece))
  const onRim = inside.flatMap(({ ends }) => ends)
  const streets = inside.map(({ line }) => line)
  const graph = new PlanarGraph()
  for (const line of rim)
    addCut(
      graph,
      plane,
      line,
      onRim.filter(end => plane.distance(end, line) < 2),
    )
  for (const [i, line] of streets.entries()) {
    const box = boxOf(line, MEETS)
    const cuts = streets.flatMap((other, k) => {
      if (k === i || !meet(box, boxOf(other, 0))) return []
      const crossing = plane.crossing(line, other)
      return [...other.filter(end => plane.distance(end, line) < MEETS), ...(crossing ? [crossing] : [])]
    })
    addCut(graph, plane, line, cuts)
  }
  graph.prune()
  return graph.faces().filter(ring => locate(middleInside(ring), boundary) !== 'outside')
}

/** The stretches of a street that run through the inside, with the places on the rim to which they are led on. */
function stretchesInside(
  plane: Plane,
  boundary: MultiPolygon,
  rim: readonly Line[],
  [from, to]: StreetPiece,
): { line: Line; ends: Position[] }[] {
  const steps = Math.max(1, Math.ceil(plane.length([from, to]) / STEP))
  const places = Array.from({ length: steps + 1 }, (_, i) => between(from, to, i / steps))
  const isIn = places.map(
    place => locate(place, boundary) === 'inside' && !rim.some(line => plane.distance(place, line) < ALONG),
  )
  const stretches: { line: Line; ends: Position[] }[] = []
  for (let first = isIn.indexOf(true); first >= 0; ) {
    let last = first
    while (isIn[last + 1]) last++
    const start = first === 0 ? null : plane.ledOn(places[last]!, places[first]!, rim)
    const end = last === steps ? null : plane.ledOn(places[first]!, places[last]!, rim)
    const line: Line = [start ?? places[first]!, end ?? places[last]!]
    stretches.push({ line, ends: [start, end].filter(place => place !== null) })
    first = isIn.indexOf(true, last + 1)
  }
  return stretches
}

/** Adds a line that is cut at some places along it. */
function addCut(graph: PlanarGraph, plane: Plane, line: Line, cuts: readonly Position[]): void {
  const along = [...cuts, ...line].sort((one, other) => plane.along(one, line) - plane.along(other, line))
  for (let i = 1; i < along.length; i++) graph.add(along[i - 1]!, along[i]!)
}

const between = ([ax, ay]: Position, [bx, by]: Position, part: number): Position => [
  Math.round(ax + (bx - ax) * part),
  Math.round(ay + (by - ay) * part),
]

const boxOf = ([[ax, ay], [bx, by]]: Line, around: number) =>
  [Math.min(ax, bx) - around, Math.min(ay, by) - around, Math.max(ax, bx) + around, Math.max(ay, by) + around] as const

type Box = ReturnType<typeof boxOf>

const meet = (one: Box, other: Box): boolean =>
  one[0] <= other[2] && other[0] <= one[2] && one[1] <= other[3] && other[1] <= one[3]

/** A place just inside of a ring: beside the middle of its longest side. */
function middleInside(ring: Ring): Position {
  let [longest, length] = [1, 0]
  for (let i = 1; i < ring.length; i++) {
    const side = Math.hypot(ring[i]![0] - ring[i - 1]![0], ring[i]![1] - ring[i - 1]![1])
    if (side > length) [longest, length] = [i, side]
  }
  const [a, b] = [ring[longest - 1]!, ring[longest]!]
  const [dx, dy] = [(b[0] - a[0]) / length, (b[1] - a[1]) / length]
  return [Math.round((a[0] + b[0]) / 2 - dy * 4), Math.round((a[1] + b[1]) / 2 + dx * 4)]
}

/** Measures near one place, in E7 units of latitude. */
class Plane {
  private readonly shrink: number

  constructor(boundary: MultiPolygon) {
    this.shrink = Math.cos((degreesOf(boundary[0]?.[0]?.[0]?.[1] ?? 0) * Math.PI) / 180)
  }

  length([[ax, ay], [bx, by]]: Line): number {
    return Math.hypot((bx - ax) * this.shrink, by - ay)
  }

  /** How far along a line's direction the nearest place on it lies: 0 … 1 between its ends. */
  along([x, y]: Position, [[ax, ay], [bx, by]]: Line): number {
    const [dx, dy] = [(bx - ax) * this.shrink, by - ay]
    return ((x - ax) * this.shrink * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)
  }

  distance(place: Position, line: Line): number {
    return this.length([place, this.nearest(place, line)])
  }

  /** Where two lines cross in their middles. */
  crossing(line: Line, other: Line): Position | null {
    const part = this.partTo(line[0], line[1], other)
    if (part === null || part <= 0 || part >= 1) return null
    return between(line[0], line[1], part)
  }

  /** Where a line is led on to the rim: straight ahead, or else to the nearest place. */
  ledOn(from: Position, end: Position, rim: readonly Line[]): Position | null {
    const length = this.length([from, end])
    let [ahead, least] = [null as Position | null, 1 + LED_ON / (length || 1)]
    if (length > 0)
      for (const line of rim) {
        const part = this.partTo(from, end, line)
        if (part !== null && part >= 1 && part < least) [ahead, least] = [between(from, end, part), part]
      }
    if (ahead) return ahead
    let [nearest, reach] = [null as Position | null, LED_ON]
    for (const line of rim) {
      const away = this.distance(end, line)
      if (away < reach) [nearest, reach] = [this.nearest(end, line), away]
    }
    return nearest
  }

  private nearest(place: Position, line: Line): Position {
    return between(line[0], line[1], Math.min(Math.max(this.along(place, line), 0), 1))
  }

  /** How far the line through two places runs to the middle of another line: 1 is the second place. */
  private partTo([ax, ay]: Position, [bx, by]: Position, [[cx, cy], [dx, dy]]: Line): number | null {
    const [ux, uy, vx, vy] = [bx - ax, by - ay, dx - cx, dy - cy]
    const cross = ux * vy - uy * vx
    if (cross === 0) return null
    const along = ((cx - ax) * uy - (cy - ay) * ux) / cross
    return along < 0 || along > 1 ? null : ((cx - ax) * vy - (cy - ay) * vx) / cross
  }
}
