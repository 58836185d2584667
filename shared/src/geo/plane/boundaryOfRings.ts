import type { MultiPolygon, Position, Ring } from '../position.ts'
import { sweepRings } from './sweep.ts'
import { type Edge, traceRings } from './traceRings.ts'
import { isCounterClockwise } from './winding.ts'

const keyOf = ([x, y]: Position) => `${x},${y}`

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

/**
 * The area left of directed rings that meet only at vertices, as valid polygons: edges that run both ways cancel, a ring
 * that touches itself becomes several or gets a hole. If edges cross or overlap all the same, a place where they do.
 *
 *      ┌──┐  ┌──┐             ┌──┐  ┌──┐
 *      │  ├──┤  │      →      │  │  │  │      one ring whose neck has closed to a line: two pieces
 *      └──┘  └──┘             └──┘  └──┘
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
