import { compareClockwise } from '../coverage/rings/traceRings.ts'
import type { Edge } from '../coverage/structure/edge.ts'
import { holderEastOf } from '../coverage/structure/holderEast.ts'
import { indexEdges } from '../coverage/structure/indexEdges.ts'
import { PositionTable } from '../coverage/structure/positionTable.ts'
import { comparePositions } from '../geo/order.ts'
import type { Position } from '../geo/position.ts'
import { Unions } from './unions.ts'

/** The ends of an edge, named from its western one. */
export type Ends = Pick<Edge, 'a' | 'b'>

/** By side, the face that lies on it: side 2e is the left of edge e from a to b, 2e + 1 the right. Face 0 is what lies around everything. */
export type Faces = { readonly count: number; readonly of: Int32Array }

const NONE = -1

type Walks = {
  readonly count: number
  readonly of: Int32Array
  readonly components: Unions
  readonly table: PositionTable
}

/** Every side of every edge in exactly one closed walk that keeps its face on the left. */
const walksOf = (edges: readonly Ends[]): Walks => {
  const table = new PositionTable(2 * edges.length)
  // Vertex from which each side sets out.
  const start = new Int32Array(2 * edges.length)
  for (const [e, { a, b }] of edges.entries()) {
    start[2 * e] = table.intern(a)
    start[2 * e + 1] = table.intern(b)
  }
  const components = new Unions(table.positions.length)
  const leaving: number[][] = table.positions.map(() => [])
  for (let side = 0; side < start.length; side++) {
    leaving[start[side]!]!.push(side)
    if (side % 2 === 0) components.join(start[side]!, start[side + 1]!)
  }
  const placeOf = (side: number): Position => table.positions[start[side]!]!
  const follow = (side: number): number => {
    const others = leaving[start[side ^ 1]!]!
    if (others.length === 1) return others[0]!
    if (others.length === 2) return others[0] === (side ^ 1) ? others[1]! : others[0]!
    const [from, vertex] = [placeOf(side), placeOf(side ^ 1)]
    let best = others[0]!
    for (let i = 1; i < others.length; i++)
      if (compareClockwise(vertex, from, placeOf(others[i]! ^ 1), placeOf(best ^ 1)) < 0) best = others[i]!
    return best
  }
  const of = new Int32Array(start.length).fill(NONE)
  let count = 0
  for (let first = 0; first < start.length; first++) {
    if (of[first] !== NONE) continue
    for (let side = first; of[side] === NONE; side = follow(side)) of[side] = count
    count++
  }
  return { count, of, components, table }
}

/** The last side counter-clockwise from due east around the easternmost, then northernmost place of some edges: east lies on its left. */
const sideTowardsEast = (edges: readonly Ends[], members: readonly number[]): { side: number; place: Position } => {
  let place = edges[members[0]!]!.b
  for (const e of members) if (comparePositions(edges[e]!.b, place) > 0) place = edges[e]!.b
  const east: Position = [place[0] + 1, place[1]]
  // Every edge there ends there, so that its other side sets out.
  const [first, ...others] = members.filter(e => comparePositions(edges[e]!.b, place) === 0)
  const last = others.reduce(
    (best, e) => (compareClockwise(place, east, edges[e]!.a, edges[best]!.a) < 0 ? e : best),
    first!,
  )
  return { side: 2 * last + 1, place }
}

/**
 * The faces into which edges that meet only in their ends divide the plane. Edges that lead nowhere, or to something that lies
 * apart, have one face on both sides.
 *
 *     ┌──────┬────┐
 *     │ 1 ┌┐ │ 2  │      face 1 is one, though its boundary is two rings
 *     │   └┘ ├─   │
 *     └──────┴────┘ 0
 */
export const facesOf = (edges: readonly Ends[]): Faces => {
  const walks = walksOf(edges)
  const members = new Map<number, number[]>()
  for (const [e, { a }] of edges.entries()) {
    const component = walks.components.rootOf(walks.table.find(a))
    const list = members.get(component)
    if (list) list.push(e)
    else members.set(component, [e])
  }
  // One more, for what lies around everything.
  const unions = new Unions(walks.count + 1)
  const index =
    members.size > 1
      ? indexEdges(
          edges.map((edge, e) => ({ ...edge, left: String(walks.of[2 * e]), right: String(walks.of[2 * e + 1]) })),
        )
      : undefined
  for (const component of members.values()) {
    const { side, place } = sideTowardsEast(edges, component)
    const around = index && holderEastOf(index, place)
    unions.join(walks.of[side]!, around === undefined ? walks.count : Number(around))
  }
  const numbers = new Int32Array(walks.count + 1).fill(NONE)
  let count = 0
  numbers[unions.rootOf(walks.count)] = count++
  const of = walks.of.map(walk => {
    const root = unions.rootOf(walk)
    if (numbers[root] === NONE) numbers[root] = count++
    return numbers[root]!
  })
  return { count, of }
}
