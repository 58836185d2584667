import { orientation } from '../../geo/orientation.ts'
import type { Position, Ring } from '../../geo/position.ts'
import { PositionTable } from '../structure/positionTable.ts'

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
 * The rings that strands form, each a run of directed edges; `undefined` when some strand has no follower.
 * Where several leave one vertex the walk keeps to the ground on its left, so two pieces that touch there stay apart:
 *
 *      ┌────┐               ┌────┐
 *      │ A  │               │    │
 *      └────•────┐    two   └────• •────┐    not one ring shaped like an 8
 *           │ A  │   rings         │    │
 *           └────┘                 └────┘
 *
 * Strands may pass a vertex only if no other strand begins or ends there.
 */
export const traceRings = (strands: readonly (readonly Position[])[]): Ring[] | undefined => {
  const table = new PositionTable(strands.length)
  const first = new Int32Array(strands.length).fill(-1)
  const sibling = new Int32Array(strands.length).fill(-1)
  for (let i = 0; i < strands.length; i++) {
    const id = table.intern(strands[i]![0]!)
    sibling[i] = first[id]!
    first[id] = i
  }
  const used = new Uint8Array(strands.length)
  const walkFrom = (start: number): Ring[] | undefined => {
    const walk = [strands[start]![0]!]
    let isBranched = false
    for (let i = start; !used[i]; ) {
      used[i] = 1
      const strand = strands[i]!
      for (let k = 1; k < strand.length; k++) walk.push(strand[k]!)
      const end = strand[strand.length - 1]!
      const id = table.find(end)
      if (id < 0) return undefined
      let next = first[id]!
      for (let other = sibling[next]!; other >= 0; other = sibling[other]!) {
        isBranched = true
        if (compareClockwise(end, strand[strand.length - 2]!, strands[other]![1]!, strands[next]![1]!) < 0) next = other
      }
      if (used[next] && next !== start) return undefined
      i = next
    }
    return isBranched ? cutIntoSimpleRings(walk) : [walk]
  }
  const rings: Ring[] = []
  for (let start = 0; start < strands.length; start++) {
    if (used[start]) continue
    const found = walkFrom(start)
    if (!found) return undefined
    for (const ring of found) rings.push(ring)
  }
  return rings
}
