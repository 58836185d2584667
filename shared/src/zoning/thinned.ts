import { comparePositions, samePosition } from '../geo/order.ts'
import type { MultiPolygon, Position, Ring } from '../geo/position.ts'
import { distanceInUnits, distanceToSegment } from '../planar/nearness.ts'

/**
 * Boundaries with fewer vertices, nowhere farther off than a tolerance in E7 units: where zones meet, vertices stay, and what two of
 * them share stays the same for both. To be looked at: lines may come to cross.
 */
export function thinned(boundaries: readonly MultiPolygon[], tolerance: number): MultiPolygon[] {
  const around = new Map<string, Set<string>>()
  const link = (a: Position, b: Position) => {
    const key = String(a)
    const known = around.get(key)
    if (known) known.add(String(b))
    else around.set(key, new Set([String(b)]))
  }
  for (const ring of boundaries.flat(2))
    for (let i = 1; i < ring.length; i++) {
      link(ring[i - 1]!, ring[i]!)
      link(ring[i]!, ring[i - 1]!)
    }
  const stays = (place: Position) => around.get(String(place))!.size !== 2
  return boundaries.map(boundary => boundary.map(polygon => polygon.map(ring => thinRing(ring, stays, tolerance))))
}

function thinRing(ring: Ring, stays: (place: Position) => boolean, tolerance: number): Ring {
  const open = ring.slice(1)
  let begin = open.findIndex(stays)
  if (begin < 0) begin = open.reduce((least, place, i) => (comparePositions(place, open[least]!) < 0 ? i : least), 0)
  const turned = [...open.slice(begin), ...open.slice(0, begin + 1)]
  const thin: Position[] = [turned[0]!]
  let from = 0
  for (let i = 1; i < turned.length; i++) {
    if (i < turned.length - 1 && !stays(turned[i]!)) continue
    thin.push(...thinLine(turned.slice(from, i + 1), tolerance).slice(1))
    from = i
  }
  return thin.length < 4 ? ring : thin
}

/** The same for both who share it: from its lesser end. */
function thinLine(line: readonly Position[], tolerance: number): readonly Position[] {
  const [first, last] = [line[0]!, line.at(-1)!]
  const order = comparePositions(first, last) || comparePositions(line[1]!, line.at(-2)!)
  return order > 0 ? simplify(line.toReversed(), tolerance).toReversed() : simplify(line, tolerance)
}

/** Douglas and Peucker 1973. */
function simplify(line: readonly Position[], tolerance: number): Position[] {
  const keep = new Uint8Array(line.length)
  keep[0] = keep[line.length - 1] = 1
  const open: [number, number][] = [[0, line.length - 1]]
  for (let span = open.pop(); span; span = open.pop()) {
    const [from, to] = span
    let [farthest, most] = [-1, tolerance]
    for (let i = from + 1; i < to; i++) {
      const away = awayFrom(line[i]!, line[from]!, line[to]!)
      if (away > most) [farthest, most] = [i, away]
    }
    if (farthest < 0) continue
    keep[farthest] = 1
    open.push([from, farthest], [farthest, to])
  }
  return line.filter((_, i) => keep[i])
}

const awayFrom = (place: Position, a: Position, b: Position): number =>
  samePosition(a, b) ? distanceInUnits(place, a) : distanceToSegment(place, a, b)
