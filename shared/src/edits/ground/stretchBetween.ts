import type { Holder } from '../../coverage/structure/edge.ts'
import { leftFrom, otherEnd, rightFrom } from '../../coverage/structure/edge.ts'
import { type EdgeIndex, edgesAt } from '../../coverage/structure/edgeIndex.ts'
import { samePosition } from '../../geo/order.ts'
import type { Position } from '../../geo/position.ts'

/** A stretch of boundary with the same two holders all along. */
export type Stretch = { readonly line: readonly Position[]; readonly left: Holder; readonly right: Holder }

const LONGEST = 100_000

const follow = (edges: EdgeIndex, from: Position, to: Position, second: Position, left: Holder, right: Holder) => {
  const line = [from, second]
  for (let at = second; !samePosition(at, to); ) {
    const previous = line.at(-2)!
    const onward = edgesAt(edges, at).filter(
      edge =>
        leftFrom(edge, at) === left && rightFrom(edge, at) === right && !samePosition(otherEnd(edge, at), previous),
    )
    // Where the same two meet again in one vertex it is not the same stretch any more.
    if (onward.length !== 1 || samePosition(at, from) || line.length > LONGEST) return undefined
    at = otherEnd(onward[0]!, at)
    line.push(at)
  }
  return line
}

/** All stretches of boundary that lead from one vertex to another without a change of holders: none, one, or two round an enclave. */
export const stretchesBetween = (edges: EdgeIndex, from: Position, to: Position): Stretch[] =>
  edgesAt(edges, from).flatMap(edge => {
    const [left, right] = [leftFrom(edge, from), rightFrom(edge, from)]
    const line = follow(edges, from, to, otherEnd(edge, from), left, right)
    return line ? [{ line, left, right }] : []
  })
