import { edgeBetween } from '../../coverage/structure/edge.ts'
import type { Plan } from './change.ts'
import type { ExchangeEdges } from './edit.ts'

/** Puts edges in the place of others; in JSON an absent holder is nobody. */
export const exchangeEdges: Plan<ExchangeEdges> = (_, { remove, add, grids }) => ({
  removed: remove.map(({ a, b, left, right }) => edgeBetween(a, b, left ?? undefined, right ?? undefined)),
  added: add.map(({ a, b, left, right }) => edgeBetween(a, b, left ?? undefined, right ?? undefined)),
  grids,
})
