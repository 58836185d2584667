import { type Edge, edgeBetween, type Holder } from '../../coverage/structure/edge.ts'
import { type EdgeIndex, edgesAt, findEdge } from '../../coverage/structure/edgeIndex.ts'
import type { Position } from '../../geo/position.ts'
import type { Change } from './change.ts'

const keyOf = ({ a, b }: Pick<Edge, 'a' | 'b'>) => `${a[0]} ${a[1]} ${b[0]} ${b[1]}`

/** What is to lie between two positions: an edge or, when there are no holders, none. */
type Slot = { readonly ends: Pick<Edge, 'a' | 'b'>; readonly edge: Edge | undefined }

/** Edges taken from and put into a coverage, before it is decided whether the result is valid. */
export class EdgeDraft {
  readonly #index: EdgeIndex
  readonly #changed = new Map<string, Slot>()
  #problem = false

  constructor(index: EdgeIndex) {
    this.#index = index
  }

  /** The edge between two positions as it would be. */
  find(from: Position, to: Position): Edge | undefined {
    const key = keyOf(edgeBetween(from, to, undefined, undefined))
    const slot = this.#changed.get(key)
    return slot ? slot.edge : findEdge(this.#index, from, to)
  }

  /** Removes an edge. */
  take(edge: Edge): void {
    this.#changed.set(keyOf(edge), { ends: edge, edge: undefined })
  }

  /** Puts an edge in the place of whatever lies between its ends. */
  set(edge: Edge): void {
    this.#changed.set(keyOf(edge), { ends: edge, edge })
  }

  /**
   * Adds an edge. Where one lies already the ground between the two has vanished, and its holder is on the left of one
   * and on the right of the other:
   *
   *     A │ B   +   B │ C   =   A │ C
   */
  put(from: Position, to: Position, left: Holder, right: Holder): void {
    const edge = edgeBetween(from, to, left, right)
    const there = this.find(from, to)
    if (!there) {
      this.#changed.set(keyOf(edge), { ends: edge, edge: left === right ? undefined : edge })
      return
    }
    const lefts = [there.left, edge.left]
    const rights = [there.right, edge.right]
    for (const holder of [there.left, edge.left]) {
      const across = rights.indexOf(holder)
      if (across < 0) continue
      rights.splice(across, 1)
      lefts.splice(lefts.indexOf(holder), 1)
    }
    this.#problem ||= lefts.length > 1
    const merged = lefts.length === 1 ? { a: edge.a, b: edge.b, left: lefts[0], right: rights[0] } : undefined
    this.#changed.set(keyOf(edge), { ends: edge, edge: merged })
  }

  /** The edges that would end at a vertex. */
  around(vertex: Position): Edge[] {
    const star = edgesAt(this.#index, vertex).filter(edge => !this.#changed.has(keyOf(edge)))
    for (const { edge } of this.#changed.values()) {
      if (!edge) continue
      const { a, b } = edge
      if ((a[0] === vertex[0] && a[1] === vertex[1]) || (b[0] === vertex[0] && b[1] === vertex[1])) star.push(edge)
    }
    return star
  }

  /** Whether some edge got more than one holder on a side. */
  get isOverlapping(): boolean {
    return this.#problem
  }

  /** What differs from the coverage. */
  change(): Change {
    const removed: Edge[] = []
    const added: Edge[] = []
    for (const { ends, edge } of this.#changed.values()) {
      const before = findEdge(this.#index, ends.a, ends.b)
      if (before && edge && before.left === edge.left && before.right === edge.right) continue
      if (before) removed.push(before)
      if (edge) added.push(edge)
    }
    return { removed, added }
  }
}
