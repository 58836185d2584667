import { comparePositions } from '../../geo/order.ts'
import type { Position } from '../../geo/position.ts'
import type { Edge } from '../structure/edge.ts'
import { PositionTable } from '../structure/positionTable.ts'
import { startedAtSmallest } from './canonical.ts'

/** A line as it is written whichever way and wherever the walk along it began. */
const settled = (line: readonly Position[], closed: boolean): readonly Position[] => {
  const started = closed ? startedAtSmallest(line) : line
  const end = started.length - 1
  const order = comparePositions(started[0]!, started[end]!) || comparePositions(started[1]!, started[end - 1]!)
  return order <= 0 ? started : started.toReversed()
}

/**
 * The longest lines that the edges form without passing a vertex where other than two of them meet. Every edge is in one
 * line; a closed line has its first position again at the end. The lines do not depend on the order of the edges.
 */
export const chainEdges = (edges: readonly Edge[]): (readonly Position[])[] => {
  const table = new PositionTable(edges.length * 2)
  const from = Int32Array.from(edges, edge => table.intern(edge.a))
  const to = Int32Array.from(edges, edge => table.intern(edge.b))
  const { positions } = table
  const degree = new Int32Array(positions.length)
  // The numbers of a vertex's edges added up: with two edges, either is the sum less the other.
  const sum = new Float64Array(positions.length)
  for (let i = 0; i < edges.length; i++) {
    for (const vertex of [from[i]!, to[i]!]) {
      degree[vertex]!++
      sum[vertex]! += i
    }
  }
  const used = new Uint8Array(edges.length)
  const walk = (start: number, vertex: number): Position[] => {
    const line = [positions[vertex]!]
    let at = vertex
    for (let edge = start; !used[edge]; edge = degree[at] === 2 ? sum[at]! - edge : edge) {
      used[edge] = 1
      at = from[edge] === at ? to[edge]! : from[edge]!
      line.push(positions[at]!)
    }
    return line
  }
  const lines: (readonly Position[])[] = []
  for (let i = 0; i < edges.length; i++) {
    if (used[i]) continue
    if (degree[from[i]!] !== 2) lines.push(settled(walk(i, from[i]!), false))
    else if (degree[to[i]!] !== 2) lines.push(settled(walk(i, to[i]!), false))
  }
  for (let i = 0; i < edges.length; i++) if (!used[i]) lines.push(settled(walk(i, from[i]!), true))
  return lines.sort((p, q) => comparePositions(p[0]!, q[0]!) || comparePositions(p[1]!, q[1]!))
}
