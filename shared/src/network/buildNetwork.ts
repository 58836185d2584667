import { distanceBetween } from '../geo/measures.ts'
import type { Position } from '../geo/position.ts'
import { cutAtNodes } from './cutAtNodes.ts'
import { islandsOf } from './islands.ts'
import type { WalkingNetwork } from './network.ts'

/**
 * The network of some paths. Paths meet where they share a position, exactly. `barriers` are lines that nobody walks across but on a
 * path. Lines of fewer than two different positions are left out.
 */
export const buildNetwork = (
  paths: readonly (readonly Position[])[],
  barriers: readonly (readonly Position[])[] = [],
): WalkingNetwork => {
  const { stretches, ends, nodes } = cutAtNodes(paths)
  const { positions, start } = packed(stretches)
  const along = lengthsAlong(stretches, positions.length / 2)
  const rows = rowsOf(ends, nodes)
  const fences = packed(barriers.filter(line => line.length > 1))
  const metres = Float64Array.from(stretches, (_, stretch) => along[start[stretch + 1]! - 1]!)
  return {
    positions,
    along,
    stretchStart: start,
    stretchEnds: ends,
    ...rows,
    islands: islandsOf(ends, metres, nodes),
    barriers: fences.positions,
    barrierStart: fences.start,
  }
}

const packed = (lines: readonly (readonly Position[])[]): { positions: Int32Array; start: Uint32Array } => {
  const start = new Uint32Array(lines.length + 1)
  for (const [i, { length }] of lines.entries()) start[i + 1] = start[i]! + length
  const positions = new Int32Array(2 * start.at(-1)!)
  let at = 0
  for (const line of lines)
    for (const [x, y] of line) {
      positions[at++] = x
      positions[at++] = y
    }
  return { positions, start }
}

const lengthsAlong = (stretches: readonly (readonly Position[])[], count: number): Float64Array => {
  const along = new Float64Array(count)
  let at = 0
  for (const stretch of stretches) {
    at++
    for (let i = 1; i < stretch.length; i++) {
      along[at] = along[at - 1]! + distanceBetween(stretch[i - 1]!, stretch[i]!)
      at++
    }
  }
  return along
}

const rowsOf = (ends: Uint32Array, nodes: number): { nodeStart: Uint32Array; nodeStretches: Uint32Array } => {
  const nodeStart = new Uint32Array(nodes + 1)
  for (const node of ends) nodeStart[node + 1]!++
  for (let node = 0; node < nodes; node++) nodeStart[node + 1]! += nodeStart[node]!
  const next = nodeStart.slice()
  const nodeStretches = new Uint32Array(ends.length)
  // The place of an end among all ends is twice the stretch's number, or one more.
  for (const [at, node] of ends.entries()) nodeStretches[next[node]!++] = at
  return { nodeStart, nodeStretches }
}
