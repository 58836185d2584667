import type { WalkingNetwork } from './network.ts'
import { lengthOfStretch, stretchCount } from './network.ts'

/** For each node the number of its island; 0 is the longest. `ends` has the two nodes of each stretch, `metres` its length. */
export const islandsOf = (ends: Uint32Array, metres: Float64Array, nodes: number): Uint32Array => {
  const above = Uint32Array.from({ length: nodes }, (_, node) => node)
  const rootOf = (node: number): number => {
    let root = node
    while (above[root] !== root) {
      above[root] = above[above[root]!]!
      root = above[root]!
    }
    return root
  }
  for (let stretch = 0; stretch < metres.length; stretch++) {
    const a = rootOf(ends[2 * stretch]!)
    const b = rootOf(ends[2 * stretch + 1]!)
    // The lower number is the root, so that the outcome hangs on the order of the lines alone.
    if (a !== b) above[Math.max(a, b)] = Math.min(a, b)
  }
  const lengths = new Map<number, number>()
  for (const [stretch, length] of metres.entries()) {
    const root = rootOf(ends[2 * stretch]!)
    lengths.set(root, (lengths.get(root) ?? 0) + length)
  }
  const order = [...lengths].toSorted(([a, x], [b, y]) => y - x || a - b)
  const numbers = new Map(order.map(([root], number) => [root, number]))
  return Uint32Array.from({ length: nodes }, (_, node) => numbers.get(rootOf(node))!)
}

/** A part of a network that is not connected with the rest. */
export interface Island {
  readonly stretches: number
  /** Length of its paths, metres. */
  readonly metres: number
  /** The first of its stretches, to find it by. */
  readonly stretch: number
}

/** All islands of a network, the longest first. */
export const islandsIn = (network: WalkingNetwork): Island[] => {
  const found: { stretches: number; metres: number; stretch: number }[] = []
  for (let stretch = 0; stretch < stretchCount(network); stretch++) {
    const number = network.islands[network.stretchEnds[2 * stretch]!]!
    const island = found[number] ?? { stretches: 0, metres: 0, stretch }
    island.stretches++
    island.metres += lengthOfStretch(network, stretch)
    found[number] = island
  }
  return found
}
