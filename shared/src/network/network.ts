import type { Position } from '../geo/position.ts'

/**
 * Paths on which people walk, as one graph in compressed sparse rows. A **node** is a position where a path ends or where paths
 * share a position; a **stretch** is a path from one node to the next. Lines that cross without a shared position do not meet:
 * that is a bridge. Everything is counted from 0.
 *
 *     positions   0  1  2  3 │ 4  5 │ 6 …      stretch 0 runs over positions 0–3, stretch 1 over 4–5
 *     stretchStart 0        4      6 …
 */
export interface WalkingNetwork {
  /** x and y in turn, E7, of the positions of all stretches one after the other; both ends of a stretch are among its own. */
  readonly positions: Int32Array
  /** For each position: metres along its stretch from the stretch's beginning, on the ellipsoid. */
  readonly along: Float64Array
  /** For each stretch its first position, and after the last stretch the number of positions. */
  readonly stretchStart: Uint32Array
  /** For each stretch its two nodes, the one it begins and the one it ends at. */
  readonly stretchEnds: Uint32Array
  /** For each node its first place in `nodeStretches`, and after the last node the number of places. */
  readonly nodeStart: Uint32Array
  /** The stretches at each node, one node after the other: twice the stretch's number, and one more where the stretch ends at the node. */
  readonly nodeStretches: Uint32Array
  /** For each node the island that it lies on: what is connected has one number; 0 is the longest, in metres. */
  readonly islands: Uint32Array
  /** x and y in turn, E7, of the lines that nobody walks across but on a path: rivers, railways, motorways. */
  readonly barriers: Int32Array
  /** For each barrier its first position, and after the last the number of positions. */
  readonly barrierStart: Uint32Array
}

export const stretchCount = ({ stretchStart }: WalkingNetwork): number => stretchStart.length - 1
export const nodeCount = ({ nodeStart }: WalkingNetwork): number => nodeStart.length - 1

/** Length of a stretch, metres. */
export const lengthOfStretch = ({ along, stretchStart }: WalkingNetwork, stretch: number): number =>
  along[stretchStart[stretch + 1]! - 1]!

/** Position number `at`. */
export const positionAt = ({ positions }: WalkingNetwork, at: number): Position => [
  positions[2 * at]!,
  positions[2 * at + 1]!,
]

/** The positions of a stretch, from its beginning to its end. */
export const lineOfStretch = (network: WalkingNetwork, stretch: number): Position[] => {
  const line: Position[] = []
  for (let at = network.stretchStart[stretch]!; at < network.stretchStart[stretch + 1]!; at++)
    line.push(positionAt(network, at))
  return line
}

/** The lines of all barriers. */
export const barrierLines = ({ barriers, barrierStart }: WalkingNetwork): Position[][] => {
  const lines: Position[][] = []
  for (let barrier = 0; barrier < barrierStart.length - 1; barrier++) {
    const line: Position[] = []
    for (let at = barrierStart[barrier]!; at < barrierStart[barrier + 1]!; at++)
      line.push([barriers[2 * at]!, barriers[2 * at + 1]!])
    lines.push(line)
  }
  return lines
}
