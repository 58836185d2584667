import { distanceBetween } from '../src/geo/measures.ts'
import type { Position } from '../src/geo/position.ts'

/** A graph as a textbook has it: every position of every line is a node, and is known by what it is written as. */
export class PlainGraph {
  readonly #numbers = new Map<string, number>()
  readonly #next: [to: number, metres: number][][] = []

  join(a: Position, b: Position): void {
    const metres = distanceBetween(a, b)
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
