import { comparePositions } from '../../geo/order.ts'
import type { Position, Ring } from '../../geo/position.ts'
import type { Edge } from './edge.ts'
import type { Grid, GridId } from './grid.ts'
import { PositionTable } from './positionTable.ts'

/** An edge that more than one grid claims on the same side: there they overlap. */
export type DoubledEdge = { readonly a: Position; readonly b: Position; readonly grids: readonly [GridId, GridId] }

/** What the rings of many grids have in common. */
export type PairedEdges = {
  readonly edges: Edge[]
  readonly doubled: DoubledEdge[]
  /** Grids that pass a vertex twice or run along one edge both ways, so that their rings may be cut differently. */
  readonly entangled: ReadonlySet<GridId>
}

const NOBODY = -1
const NONE = -1

// What is kept of an edge, side by side, so that it lies in one line of the processor's cache.
const FIELDS = 5
const WEST = 0
const EAST = 1
const NEXT = 2
const LEFT = 3
const RIGHT = 4

const countPositions = (grids: readonly Grid[]): number => {
  let count = 0
  for (const { boundary } of grids) for (const polygon of boundary) for (const ring of polygon) count += ring.length
  return count
}

/** Edges between numbered vertices. Every edge hangs on the list of its western end, which is rarely longer than two. */
class EdgeLists {
  count = 0
  readonly fields: Int32Array
  readonly #firstOf: Int32Array

  /** Lists for at most `capacity` edges and vertices. */
  constructor(capacity: number) {
    this.fields = new Int32Array(capacity * FIELDS)
    this.#firstOf = new Int32Array(capacity).fill(NONE)
  }

  /** Where the fields of an edge begin, which is added when it is not yet known. */
  find(west: number, east: number): number {
    const first = this.#firstOf[west]!
    for (let edge = first; edge !== NONE; edge = this.fields[edge + NEXT]!)
      if (this.fields[edge + EAST] === east) return edge
    const edge = this.count++ * FIELDS
    this.fields[edge + WEST] = west
    this.fields[edge + EAST] = east
    this.fields[edge + NEXT] = first
    this.fields[edge + LEFT] = NOBODY
    this.fields[edge + RIGHT] = NOBODY
    this.#firstOf[west] = edge
    return edge
  }
}

/** Finds the two grids on the sides of every edge, in linear time. */
export const pairEdges = (grids: readonly Grid[]): PairedEdges => {
  const most = countPositions(grids)
  const vertices = new PositionTable(most)
  const lists = new EdgeLists(most)
  const { fields } = lists
  const visitor = new Int32Array(most).fill(NOBODY)
  const doubled: DoubledEdge[] = []
  const entangled = new Set<GridId>()

  const claim = (from: Position, to: Position, start: number, end: number, holder: number) => {
    const eastward = comparePositions(from, to) < 0
    const edge = eastward ? lists.find(start, end) : lists.find(end, start)
    const side = edge + (eastward ? LEFT : RIGHT)
    const other = fields[side]!
    if (other === NOBODY) fields[side] = holder
    else {
      const ends = eastward ? { a: from, b: to } : { a: to, b: from }
      doubled.push({ ...ends, grids: [grids[other]!.id, grids[holder]!.id] })
    }
  }

  const claimRing = (ring: Ring, holder: number) => {
    if (ring.length === 0) return
    let start = vertices.intern(ring[0]!)
    for (let i = 1; i < ring.length; i++) {
      const end = vertices.intern(ring[i]!)
      if (visitor[end] === holder) entangled.add(grids[holder]!.id)
      visitor[end] = holder
      claim(ring[i - 1]!, ring[i]!, start, end, holder)
      start = end
    }
  }

  grids.forEach(({ boundary }, holder) => {
    for (const polygon of boundary) for (const ring of polygon) claimRing(ring, holder)
  })

  const edges: Edge[] = []
  for (let edge = 0; edge < lists.count * FIELDS; edge += FIELDS) {
    const left = fields[edge + LEFT]!
    const right = fields[edge + RIGHT]!
    if (left === right) continue
    edges.push({
      a: vertices.positions[fields[edge + WEST]!]!,
      b: vertices.positions[fields[edge + EAST]!]!,
      left: left === NOBODY ? undefined : grids[left]!.id,
      right: right === NOBODY ? undefined : grids[right]!.id,
    })
  }
  return { edges, doubled, entangled }
}
