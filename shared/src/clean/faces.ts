import { compareClockwise } from '../coverage/rings/traceRings.ts'
import type { GridId } from '../coverage/structure/grid.ts'
import { PositionTable } from '../coverage/structure/positionTable.ts'
import { comparePositions, samePosition } from '../geo/order.ts'
import { orientation } from '../geo/orientation.ts'
import type { Position } from '../geo/position.ts'
import { type Bands, bandsOf, edgesPassing } from './bands.ts'
import type { ClaimedEdge } from './claims.ts'

/** How often each grid's rings run around a place. */
export type Cover = ReadonlyMap<GridId, number>

/** A closed walk with one face on its left, along sides 2e (from a to b) and 2e + 1 (from b to a) of edges e. */
export type Cycle = { readonly sides: readonly number[]; cover: Cover }

const startOf = (edges: readonly ClaimedEdge[], side: number) =>
  side % 2 === 0 ? edges[side >> 1]!.a : edges[side >> 1]!.b
const endOf = (edges: readonly ClaimedEdge[], side: number) => startOf(edges, side ^ 1)

/** The positions along a cycle, the first repeated at the end. */
export const ringOfCycle = (edges: readonly ClaimedEdge[], { sides }: Pick<Cycle, 'sides'>): Position[] => [
  ...sides.map(side => startOf(edges, side)),
  startOf(edges, sides[0]!),
]

/** Every side of every edge in exactly one walk that keeps its face on the left. */
const walkSides = (edges: readonly ClaimedEdge[]): { cycles: Cycle[]; cycleOf: Int32Array } => {
  const table = new PositionTable(edges.length * 2)
  const placeOf = new Int32Array(edges.length * 2)
  const leaving: number[][] = []
  for (let side = 0; side < edges.length * 2; side++) {
    const id = table.intern(startOf(edges, side))
    placeOf[side] = id
    const list = leaving[id]
    if (list) list.push(side)
    else leaving[id] = [side]
  }
  const cycleOf = new Int32Array(edges.length * 2).fill(-1)
  const cycles: Cycle[] = []
  const follow = (side: number): number => {
    const [from, vertex] = [startOf(edges, side), endOf(edges, side)]
    return leaving[placeOf[side ^ 1]!]!.reduce((best, next) =>
      compareClockwise(vertex, from, endOf(edges, next), endOf(edges, best)) < 0 ? next : best,
    )
  }
  for (let start = 0; start < cycleOf.length; start++) {
    if (cycleOf[start]! >= 0) continue
    const sides: number[] = []
    for (let side = start; cycleOf[side]! < 0; side = follow(side)) {
      cycleOf[side] = cycles.length
      sides.push(side)
    }
    cycles.push({ sides, cover: new Map() })
  }
  return { cycles, cycleOf }
}

const stepAcross = (cover: Cover, gained: readonly GridId[], lost: readonly GridId[]): Cover => {
  const next = new Map(cover)
  for (const id of gained) next.set(id, (next.get(id) ?? 0) + 1)
  for (const id of lost) next.set(id, (next.get(id) ?? 0) - 1)
  for (const [id, times] of next) if (times === 0) next.delete(id)
  return next
}

/** The cover of ground a hair's breadth east and north of a place, as far as other edges tell. */
const coverEastOf = (
  edges: readonly ClaimedEdge[],
  bands: Bands,
  [x, y]: Position,
  isOther: (e: number) => boolean,
): Cover => {
  let cover: Cover = new Map()
  for (const e of edgesPassing(bands, y)) {
    const { a, b, lefts, rights } = edges[e]!
    const rises = a[1] <= y
    if (rises === b[1] <= y || b[0] < x || !isOther(e)) continue
    if (orientation(a, b, [x, y]) !== (rises ? 1 : -1)) continue
    cover = rises ? stepAcross(cover, lefts, rights) : stepAcross(cover, rights, lefts)
  }
  return cover
}

const NONE = -1

/**
 * The faces into which noded edges divide the plane, by the closed walks around them, each with the grids that cover it.
 * Crossing an edge changes the cover by the claims on it, so one walk's cover tells those of all that connect to it.
 */
export const facesOf = (edges: readonly ClaimedEdge[]): { cycles: Cycle[]; cycleOf: Int32Array } => {
  const { cycles, cycleOf } = walkSides(edges)
  const bands = bandsOf(edges)
  const isKnown = new Uint8Array(cycles.length)
  const isMember = new Uint8Array(cycles.length)
  const componentOf = new Int32Array(edges.length).fill(NONE)
  for (let seed = 0; seed < cycles.length; seed++) {
    if (isKnown[seed]) continue
    // First everything that connects to the seed, to find the easternmost vertex, around which lies one foreign face.
    const component: number[] = []
    const members = [seed]
    isMember[seed] = 1
    for (const member of members) {
      for (const side of cycles[member]!.sides) {
        if (componentOf[side >> 1] === NONE) component.push(side >> 1)
        componentOf[side >> 1] = seed
        const across = cycleOf[side ^ 1]!
        if (!isMember[across]) members.push(across)
        isMember[across] = 1
      }
    }
    let vertex = edges[component[0]!]!.b
    for (const e of component) if (comparePositions(edges[e]!.b, vertex) > 0) vertex = edges[e]!.b
    const east: Position = [vertex[0] + 1, vertex[1]]
    const first = component
      .filter(e => samePosition(edges[e]!.b, vertex))
      .reduce((best, e) => (compareClockwise(vertex, east, edges[e]!.a, edges[best]!.a) < 0 ? e : best))
    // The outside lies to the left of the first edge clockwise, walked away from the vertex: from b to a.
    const outer = cycleOf[2 * first + 1]!
    cycles[outer]!.cover = coverEastOf(edges, bands, vertex, e => componentOf[e] !== seed)
    isKnown[outer] = 1
    const reached = [outer]
    for (const cycle of reached) {
      for (const side of cycles[cycle]!.sides) {
        const across = cycleOf[side ^ 1]!
        if (isKnown[across]) continue
        const { lefts, rights } = edges[side >> 1]!
        const cover = cycles[cycle]!.cover
        cycles[across]!.cover = side % 2 === 0 ? stepAcross(cover, rights, lefts) : stepAcross(cover, lefts, rights)
        isKnown[across] = 1
        reached.push(across)
      }
    }
  }
  return { cycles, cycleOf }
}
