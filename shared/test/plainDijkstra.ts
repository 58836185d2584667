import { distanceBetween } from '../src/geo/measures.ts'
import type { Position } from '../src/geo/position.ts'
import { lineOfStretch, type WalkingNetwork } from '../src/network/network.ts'
import type { Snap } from '../src/network/snapper.ts'

/** A graph as a textbook has it: every position of every line is a node, and is known by what it is written as. */
export class PlainGraph {
  readonly #numbers = new Map<string, number>()
  readonly #next: [to: number, metres: number][][] = []

  join(a: Position, b: Position, metres = distanceBetween(a, b)): void {
    this.#next[this.#number(a)]!.push([this.#number(b), metres])
    this.#next[this.#number(b)]!.push([this.#number(a), metres])
  }

  #number(position: Position): number {
    const known = this.#numbers.get(`${position}`)
    if (known !== undefined) return known
    this.#numbers.set(`${position}`, this.#next.length)
    return this.#next.push([]) - 1
  }

  /** Metres from one position to others, Infinity where there is no way: Dijkstra's algorithm with a sorted list, no heap. */
  from(start: Position): (to: Position) => number {
    const settled = new Float64Array(this.#next.length).fill(Infinity)
    const open: [number, number][] = [[this.#number(start), 0]]
    while (open.length > 0) {
      const [node, metres] = open.pop()!
      if (settled[node] !== Infinity) continue
      settled[node] = metres
      for (const [next, length] of this.#next[node]!) {
        if (settled[next] !== Infinity) continue
        const far = metres + length
        let low = 0
        let high = open.length
        while (low < high) {
          const middle = (low + high) >> 1
          if (open[middle]![1] > far) low = middle + 1
          else high = middle
        }
        open.splice(low, 0, [next, far])
      }
    }
    return to => settled[this.#number(to)] ?? Infinity
  }
}

/** The paths as a textbook's graph, with the places that join it. */
export const plainGraphOf = (
  paths: readonly Position[][],
  network: WalkingNetwork,
  snaps: readonly Snap[],
): PlainGraph => {
  const graph = new PlainGraph()
  for (const path of paths) for (let i = 1; i < path.length; i++) graph.join(path[i - 1]!, path[i]!)
  const byStretch = Map.groupBy(snaps, ({ stretch }) => stretch)
  for (const [stretch, here] of byStretch) {
    const first = network.stretchStart[stretch]!
    const line = lineOfStretch(network, stretch).map((position, i) => ({ position, along: network.along[first + i]! }))
    const all = [...line, ...here.map(({ at, along }) => ({ position: at, along }))].sort((a, b) => a.along - b.along)
    // Where a place joins is rounded to a centimetre, beside the line by as much: how far along it is is not.
    for (let i = 1; i < all.length; i++)
      graph.join(all[i - 1]!.position, all[i]!.position, all[i]!.along - all[i - 1]!.along)
  }
  for (const { place, at } of snaps) graph.join(place, at)
  return graph
}
