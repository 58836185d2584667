import { comparePositions } from '../geo/order.ts'
import type { Position } from '../geo/position.ts'
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

const countPositions = (grids: readonly Grid[]): number => {
  let count = 0
  for (const { boundary } of grids) for (const polygon of boundary) for (const ring of polygon) count += ring.length
  return count
}

/**
 * Finds the two grids on the sides of every edge, in linear time: vertices are numbered by position, and every edge
 * hangs on the list of its western end, which is rarely longer than two.
 */
export const pairEdges = (grids: readonly Grid[]): PairedEdges => {
  const most = countPositions(grids)
  const vertices = new PositionTable(most)
  const positions = vertices.positions
  const firstOf = new Int32Array(most).fill(-1)
  const visitor = new Int32Array(most).fill(-1)
  const next = new Int32Array(most)
  const western = new Int32Array(most)
  const eastern = new Int32Array(most)
  const left = new Int32Array(most)
  const right = new Int32Array(most)
  let count = 0
  const edgeOf = (west: number, east: number): number => {
    for (let edge = firstOf[west]!; edge >= 0; edge = next[edge]!) if (eastern[edge] === east) return edge
    western[count] = west
    eastern[count] = east
    left[count] = NOBODY
    right[count] = NOBODY
    next[count] = firstOf[west]!
    firstOf[west] = count
    return count++
  }
  const doubled: DoubledEdge[] = []
  const entangled = new Set<GridId>()
  grids.forEach(({ id, boundary }, holder) => {
    for (const polygon of boundary) {
      for (const ring of polygon) {
        if (ring.length === 0) continue
        let from = vertices.intern(ring[0]!)
        for (let i = 1; i < ring.length; i++) {
          const to = vertices.intern(ring[i]!)
          if (visitor[to] === holder) entangled.add(id)
          visitor[to] = holder
          const eastward = comparePositions(ring[i - 1]!, ring[i]!) < 0
          const edge = eastward ? edgeOf(from, to) : edgeOf(to, from)
          const side = eastward ? left : right
          if (side[edge] === NOBODY) side[edge] = holder
          else {
            const ends = { a: positions[western[edge]!]!, b: positions[eastern[edge]!]! }
            doubled.push({ ...ends, grids: [grids[side[edge]!]!.id, id] })
          }
          from = to
        }
      }
    }
  })
  const edges: Edge[] = []
  for (let i = 0; i < count; i++) {
    if (left[i] === right[i]) continue
    const holder = (number: number) => (number < 0 ? undefined : grids[number]!.id)
    edges.push({
      a: positions[western[i]!]!,
      b: positions[eastern[i]!]!,
      left: holder(left[i]!),
      right: holder(right[i]!),
    })
  }
  return { edges, doubled, entangled }
}
