/** Sets of numbers from 0 up, which grow together. */
export class Unions {
  readonly #parent: Int32Array

  constructor(count: number) {
    this.#parent = Int32Array.from({ length: count }, (_, i) => i)
  }

  /** The number that stands for a set. */
  rootOf(item: number): number {
    let root = item
    while (this.#parent[root] !== root) root = this.#parent[root]!
    for (let at = item; at !== root; ) {
      const next = this.#parent[at]!
      this.#parent[at] = root
      at = next
    }
    return root
  }

  /** Puts the set of one into that of the other, whose number it gets. */
  join(one: number, other: number): void {
    this.#parent[this.rootOf(one)] = this.rootOf(other)
  }
}
