import { orientation } from './orientation.ts'
import type { MultiPolygon, Position, Ring } from './position.ts'
import { sweepRings } from './sweep.ts'
import { isCounterClockwise } from './winding.ts'

const keyOf = ([x, y]: Position) => `${x},${y}`

type Edge = { readonly from: Position; readonly to: Position }

/** Directed edges that no edge in the opposite direction cancels, and where edges were cancelled. */
const cancelOpposites = (rings: readonly Ring[]): { edges: Edge[]; cancelled: Position[] } => {
  const open = new Map<string, Edge[]>()
  const cancelled: Position[] = []
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const edge = { from: ring[i - 1]!, to: ring[i]! }
      const opposite = open.get(`${keyOf(edge.to)} ${keyOf(edge.from)}`)
      if (opposite?.pop()) {
        cancelled.push(edge.from)
        continue
      }
      const key = `${keyOf(edge.from)} ${keyOf(edge.to)}`
      const same = open.get(key)
      if (same) same.push(edge)
      else open.set(key, [edge])
    }
  }
  return { edges: [...open.values()].flat(), cancelled }
}

/** Of edges that leave a place, the index of the first one met when turning clockwise from the way one came. */
const firstClockwise = (from: Position, place: Position, leaving: readonly Edge[]): number => {
  const half = (to: Position) => {
    const side = orientation(place, from, to)
    return side < 0 ? 0 : side === 0 ? 1 : 2
  }
  let best = 0
  for (let i = 1; i < leaving.length; i++) {
    const [a, b] = [leaving[i]!.to, leaving[best]!.to]
    if (half(a) < half(b) || (half(a) === half(b) && orientation(place, a, b) < 0)) best = i
  }
  return best
}

/** Cuts a closed walk into rings that come to no place twice. */
const simpleRings = (walk: readonly Position[]): Ring[] => {
  const rings: Ring[] = []
  const path: Position[] = []
  const at = new Map<string, number>()
  for (const place of walk) {
    const start = at.get(keyOf(place))
    if (start === undefined) {
      at.set(keyOf(place), path.length)
      path.push(place)
      continue
    }
    const ring = path.splice(start + 1)
    for (const left of ring) at.delete(keyOf(left))
    rings.push([place, ...ring, place])
  }
  return rings
}

/** The rings around the interior, which lies left of every edge; where edges meet, pieces are told apart. */
const traceRings = (edges: readonly Edge[]): Ring[] => {
  const leaving = new Map<string, Edge[]>()
  for (const edge of edges) {
    const others = leaving.get(keyOf(edge.from))
    if (others) others.push(edge)
    else leaving.set(keyOf(edge.from), [edge])
  }
  const rings: Ring[] = []
  for (const starts of leaving.values()) {
    for (let start = starts.pop(); start; start = starts.pop()) {
      const walk = [start.from, start.to]
      for (let edge = start; ; ) {
        const onward = leaving.get(keyOf(edge.to)) ?? []
        if (onward.length === 0) break
        edge = onward.splice(firstClockwise(edge.from, edge.to, onward), 1)[0]!
        walk.push(edge.to)
      }
      rings.push(...simpleRings(walk))
    }
  }
  return rings
}

/**
 * The area left of directed rings that meet only at vertices, as valid polygons: edges that run both ways cancel, a ring
 * that touches itself becomes several or gets a hole. `undefined` when edges cross.
 *
 *       ┌──┐┌──┐          ┌──┐ ┌──┐
 *       │  ╳╳  │    →     │  │·│  │      one ring through the waist twice: two pieces that touch
 *       └──┘└──┘          └──┘ └──┘
 */
export const boundaryOfRings = (
  rings: readonly Ring[],
): { boundary: MultiPolygon; cancelled: readonly Position[] } | { crossing: Position } => {
  const { edges, cancelled } = cancelOpposites(rings)
  const traced = traceRings(edges)
  const swept = sweepRings(traced)
  if ('fault' in swept) return { crossing: swept.fault.place }
  const polygons = new Map<number, Ring[]>()
  for (const [r, ring] of traced.entries()) if (isCounterClockwise(ring)) polygons.set(r, [ring])
  for (const [r, ring] of traced.entries()) {
    if (!isCounterClockwise(ring)) polygons.get(swept.nesting.parents[r]!)?.push(ring)
  }
  return { boundary: [...polygons.values()], cancelled }
}
