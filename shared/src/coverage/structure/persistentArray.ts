const BITS = 5
const WIDTH = 1 << BITS

type Node<T> = readonly (Node<T> | T)[]

/**
 * An immutable array of fixed length in which a changed copy shares all but log₃₂ n small nodes with its origin
 * (Bagwell & Rompf 2011, without their relaxation).
 */
export type PersistentArray<T> = { readonly length: number; readonly shift: number; readonly root: Node<T> }

/** A persistent array of the items. */
export const persistentArrayOf = <T>(items: readonly T[]): PersistentArray<T> => {
  let nodes: Node<T> = items
  let shift = 0
  while (nodes.length > WIDTH) {
    const parents: Node<T>[] = []
    for (let i = 0; i < nodes.length; i += WIDTH) parents.push(nodes.slice(i, i + WIDTH))
    nodes = parents
    shift += BITS
  }
  return { length: items.length, shift, root: nodes }
}

/** The item at an index within the length. */
export const itemAt = <T>(array: PersistentArray<T>, index: number): T => {
  let node = array.root
  for (let shift = array.shift; shift > 0; shift -= BITS) node = node[(index >>> shift) & (WIDTH - 1)] as Node<T>
  return node[index & (WIDTH - 1)] as T
}

const replace = <T>(node: Node<T>, shift: number, index: number, item: T): Node<T> => {
  const copy = node.slice()
  const slot = (index >>> shift) & (WIDTH - 1)
  copy[slot] = shift === 0 ? item : replace(node[slot] as Node<T>, shift - BITS, index, item)
  return copy
}

/** The array with another item at an index within the length. */
export const withItem = <T>(array: PersistentArray<T>, index: number, item: T): PersistentArray<T> => ({
  ...array,
  root: replace(array.root, array.shift, index, item),
})

/** All items in order. */
export function* itemsOf<T>(array: PersistentArray<T>): Generator<T> {
  for (let i = 0; i < array.length; i++) yield itemAt(array, i)
}
