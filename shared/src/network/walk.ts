import FlatQueue from 'flatqueue'
import { lengthOfStretch, nodeCount, type WalkingNetwork } from './network.ts'
import type { Snap } from './snapper.ts'

/** Shortest ways from some places to all nodes of a network within a limit. */
export interface Walk {
  readonly network: WalkingNetwork
  readonly sources: readonly Snap[]
  /** For each node metres on foot from the nearest source, its way to its path included; Infinity beyond the limit. */
  readonly metres: Float64Array
  /** For each node the number of its nearest source; -1 beyond the limit. */
  readonly source: Int32Array
  /** For each node the stretch over which it is reached; -1 where the source's own stretch ends. */
  readonly via: Int32Array
  readonly sourcesOnStretch: ReadonlyMap<number, readonly number[]>
}

interface WalkOptions {
  /** Ways longer than this many metres are not looked for. */
  readonly limit?: number
  /** When given, it is enough to know the ways to these. */
  readonly targets?: readonly Snap[]
}

/**
 * Walks from all sources at once (Dijkstra 1959 with a heap): each node is settled once, by the source that is nearest; of sources equally
 * near, always by the same. Costs the same for one source and for a thousand.
 */
export const walkFrom = (
  network: WalkingNetwork,
  sources: readonly Snap[],
  { limit = Infinity, targets }: WalkOptions = {},
): Walk => {
  const { stretchEnds, nodeStart, nodeStretches } = network
  const metres = new Float64Array(nodeCount(network)).fill(Infinity)
  const source = new Int32Array(metres.length).fill(-1)
  const via = new Int32Array(metres.length).fill(-1)
  const queue = new FlatQueue<number>()
  const reach = (node: number, distance: number, from: number, stretch: number): void => {
    if (distance > limit || distance >= metres[node]!) return
    metres[node] = distance
    source[node] = from
    via[node] = stretch
    queue.push(node, distance)
  }
  for (const [from, snap] of sources.entries()) {
    reach(stretchEnds[2 * snap.stretch]!, snap.metres + snap.along, from, -1)
    reach(
      stretchEnds[2 * snap.stretch + 1]!,
      snap.metres + lengthOfStretch(network, snap.stretch) - snap.along,
      from,
      -1,
    )
  }
  const wanted =
    targets && new Set(targets.flatMap(({ stretch }) => [stretchEnds[2 * stretch]!, stretchEnds[2 * stretch + 1]!]))
  while (queue.length > 0) {
    const distance = queue.peekValue()!
    const node = queue.pop()!
    // A place that was queued before a shorter way to it was found.
    if (distance > metres[node]!) continue
    if (wanted?.delete(node) && wanted.size === 0) break
    for (let i = nodeStart[node]!; i < nodeStart[node + 1]!; i++) {
      const end = nodeStretches[i]!
      const stretch = end >>> 1
      // The other end of the stretch.
      reach(stretchEnds[end ^ 1]!, distance + lengthOfStretch(network, stretch), source[node]!, stretch)
    }
  }
  return { network, sources, metres, source, via, sourcesOnStretch: byStretch(sources) }
}

const byStretch = (snaps: readonly Snap[]): Map<number, number[]> => {
  const found = new Map<number, number[]>()
  for (const [i, { stretch }] of snaps.entries()) {
    const here = found.get(stretch)
    if (here) here.push(i)
    else found.set(stretch, [i])
  }
  return found
}

/** How a place is reached. */
export interface Arrival {
  /** Length of the way from the source's place to this one. */
  readonly metres: number
  /** Number of the nearest source. */
  readonly source: number
  /** From which end of its stretch, or along it from a source on the same stretch. */
  readonly by: 0 | 1 | 'stretch'
}

/** The shortest way of a walk to a place; nothing when there is none within the limit. */
export const arrivalAt = (
  { network, sources, metres, source, sourcesOnStretch }: Walk,
  to: Snap,
): Arrival | undefined => {
  const [begin, end] = [network.stretchEnds[2 * to.stretch]!, network.stretchEnds[2 * to.stretch + 1]!]
  const overBegin = metres[begin]! + to.along
  const overEnd = metres[end]! + lengthOfStretch(network, to.stretch) - to.along
  let best: Arrival =
    overBegin <= overEnd
      ? { metres: overBegin + to.metres, source: source[begin]!, by: 0 }
      : { metres: overEnd + to.metres, source: source[end]!, by: 1 }
  for (const from of sourcesOnStretch.get(to.stretch) ?? []) {
    const direct = sources[from]!.metres + Math.abs(sources[from]!.along - to.along) + to.metres
    if (direct < best.metres || (direct === best.metres && from < best.source))
      best = { metres: direct, source: from, by: 'stretch' }
  }
  return best.metres < Infinity ? best : undefined
}
