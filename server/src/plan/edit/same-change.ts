import type { Edge } from '@geyi/shared/coverage'
import type { ExchangeEdges } from '@geyi/shared/edits'

/** Whether two edits come to the same: the same edges for the same edges, and the same attributes. */
export const sameChange = (one: ExchangeEdges, other: ExchangeEdges): boolean =>
  one.remove.length === other.remove.length && one.add.length === other.add.length && textOf(one) === textOf(other)

const textOf = ({ remove, add, grids }: ExchangeEdges): string =>
  JSON.stringify([
    remove.map(edgeText).sort(),
    add.map(edgeText).sort(),
    grids
      .map(({ before, after }) => [entries(before), entries(after)])
      .map(String)
      .sort(),
  ])

const edgeText = ({ a, b, left, right }: Edge): string => `${a} ${b} ${left ?? ''} ${right ?? ''}`

const entries = (value: object | null): string => JSON.stringify(Object.entries(value ?? {}).sort())
