import { type Edge, isOutline, leftFrom, rightFrom } from '../../coverage/structure/edge.ts'
import type { Position } from '../../geo/position.ts'
import type { EdgeDraft } from '../change/edgeDraft.ts'

/** Puts chains of edges in the place of edges that got vertices. */
export const bendEdges = (draft: EdgeDraft, bent: ReadonlyMap<Edge, readonly Position[]>): void => {
  for (const edge of bent.keys()) draft.take(edge)
  for (const [{ left, right }, chain] of bent) {
    for (let i = 1; i < chain.length; i++) draft.put(chain[i - 1]!, chain[i]!, left, right)
  }
}

/** Whether a step of a chain still bounds what the whole edge bounded. */
const isWhole = (draft: EdgeDraft, edge: Edge, from: Position, to: Position): boolean => {
  const piece = draft.find(from, to)
  return piece !== undefined && leftFrom(piece, from) === edge.left && rightFrom(piece, from) === edge.right
}

/** For every position of a chain, whether another boundary ended up in it. */
const neededIn = (draft: EdgeDraft, edge: Edge, chain: readonly Position[]): boolean[] => {
  const isNeeded = chain.map((place, i) => {
    const [before, after] = [chain[i - 1], chain[i + 1]]
    if (!before || !after) return true
    return (
      !isWhole(draft, edge, before, place) || !isWhole(draft, edge, place, after) || draft.around(place).length !== 2
    )
  })
  // On the outline vertices come in balanced pairs and go so too.
  return isOutline(edge) ? isNeeded.map((needed, i) => needed || isNeeded[chain.length - 1 - i]!) : isNeeded
}

/**
 * Takes those new vertices out of bent edges that no other boundary ended up in, so that an edit leaves no trace where
 * it changed nothing.
 */
export const straightenEdges = (draft: EdgeDraft, bent: ReadonlyMap<Edge, readonly Position[]>): void => {
  for (const [edge, chain] of bent) {
    const isNeeded = neededIn(draft, edge, chain)
    let start = 0
    for (let i = 1; i < chain.length; i++) {
      if (!isNeeded[i]) continue
      if (i - start > 1) {
        for (let k = start; k < i; k++) draft.take(draft.find(chain[k]!, chain[k + 1]!)!)
        draft.put(chain[start]!, chain[i]!, edge.left, edge.right)
      }
      start = i
    }
  }
}
