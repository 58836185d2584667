import { locate, type MultiPolygon, type Position, type Ring } from '@geyi/shared/geo'
import { PlanarGraph } from './planarGraph.ts'
import { between, type Line, METRE, Plane } from './plane.ts'
import type { StreetPiece } from './streets.ts'

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
  const plane = new Plane(boundary[0]?.[0]?.[0])
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
    const start = first === 0 ? null : ledOn(plane, places[last]!, places[first]!, rim)
    const end = last === steps ? null : ledOn(plane, places[first]!, places[last]!, rim)
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

/** Where a line is led on to the rim: straight ahead, or else to the nearest place. */
function ledOn(plane: Plane, from: Position, end: Position, rim: readonly Line[]): Position | null {
  const length = plane.length([from, end])
  let [ahead, least] = [null as Position | null, 1 + LED_ON / (length || 1)]
  if (length > 0)
    for (const line of rim) {
      const part = plane.partTo(from, end, line)
      if (part !== null && part >= 1 && part < least) [ahead, least] = [between(from, end, part), part]
    }
  if (ahead) return ahead
  let [nearest, reach] = [null as Position | null, LED_ON]
  for (const line of rim) {
    const away = plane.distance(end, line)
    if (away < reach) [nearest, reach] = [plane.nearest(end, line), away]
  }
  return nearest
}
