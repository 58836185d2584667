import { orientation } from '../geo/orientation.ts'
import type { Position, Ring } from '../geo/position.ts'
import { PositionTable } from './positionTable.ts'

/** A directed edge: the ground it bounds lies on its left. */
export type DirectedEdge = readonly [from: Position, to: Position]

const halfTurn = (centre: Position, base: Position, p: Position): number => {
  const side = orientation(centre, base, p)
  if (side !== 0) return side < 0 ? 0 : 2
  const ahead = (base[0] - centre[0]) * (p[0] - centre[0]) + (base[1] - centre[1]) * (p[1] - centre[1]) > 0
  return ahead ? 3 : 1
}

/** Orders directions around a centre clockwise from a base direction, which itself comes last; exact. */
export const compareClockwise = (centre: Position, base: Position, p: Position, q: Position): number =>
  halfTurn(centre, base, p) - halfTurn(centre, base, q) || orientation(centre, p, q)

/** A closed walk cut where it meets itself, so that no piece passes a position twice. */
const cutIntoSimpleRings = (walk: readonly Position[]): Ring[] => {
  const rings: Ring[] = []
  const table = new PositionTable(walk.length)
  const indexOf = new Map<number, number>()
  const open: Position[] = []
  for (const position of walk) {
    const id = table.intern(position)
    const since = indexOf.get(id)
    if (since !== undefined) {
      const ring = open.splice(since)
      for (const passed of ring) indexOf.delete(table.find(passed))
      if (ring.length > 2) rings.push([...ring, position])
    }
    indexOf.set(id, open.length)
    open.push(position)
  }
  return rings
}

/**
 * The rings that directed edges form; `undefined` when some edge has no follower.
 * Where several leave one vertex the walk keeps to the ground on its left, so two pieces that touch there stay apart:
 *
 *      ┌────┐               ┌────┐
 *      │ A  │               │    │
 *      └────•────┐    two   └────• •────┐    not one ring shaped like an 8
 *           │ A  │   rings         │    │
 *           └────┘                 └────┘
 */
export const traceRings = (edges: readonly DirectedEdge[]): Ring[] | undefined => {
  const table = new PositionTable(edges.length)
  const first = new Int32Array(edges.length).fill(-1)
  const sibling = new Int32Array(edges.length).fill(-1)
  edges.forEach(([from], i) => {
    const id = table.intern(from)
    sibling[i] = first[id]!
    first[id] = i
  })
  const used = new Uint8Array(edges.length)
  const follower = ([from, to]: DirectedEdge): number => {
    const id = table.find(to)
    if (id < 0) return -1
    let best = first[id]!
    for (let i = sibling[best]!; i >= 0; i = sibling[i]!) {
      if (compareClockwise(to, from, edges[i]![1], edges[best]![1]) < 0) best = i
    }
    return best
  }
  const rings: Ring[] = []
  for (let start = 0; start < edges.length; start++) {
    if (used[start]) continue
    const walk = [edges[start]![0]]
    let branched = false
    for (let i = start; !used[i]; ) {
      used[i] = 1
      const edge = edges[i]!
      walk.push(edge[1])
      const next = follower(edge)
      if (next < 0) return undefined
      branched ||= sibling[first[table.find(edge[1])]!]! >= 0
      if (used[next] && next !== start) return undefined
      i = next
    }
    rings.push(...(branched ? cutIntoSimpleRings(walk) : [walk]))
  }
  return rings
}
