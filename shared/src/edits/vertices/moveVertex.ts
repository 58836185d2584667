import { leftFrom, otherEnd, rightFrom } from '../../coverage/structure/edge.ts'
import { edgesAt } from '../../coverage/structure/edgeIndex.ts'
import { samePosition } from '../../geo/order.ts'
import { type Plan, refuse } from '../change/change.ts'
import { EdgeDraft } from '../change/edgeDraft.ts'
import type { MoveVertex } from '../change/edit.ts'
import { gridsAround, isOnOutline } from './star.ts'

/** Moves one vertex; every grid whose ring runs through it follows. Onto another vertex the two become one. */
export const moveVertex: Plan<MoveVertex> = ({ edges }, { from, to, outline }) => {
  const star = edgesAt(edges, from)
  if (star.length === 0) return refuse('NO_SUCH_VERTEX', [], { at: from })
  if (samePosition(from, to)) return refuse('NOTHING_CHANGES', [], { at: from })
  if (!outline && isOnOutline(star)) return refuse('OUTSIDE_DIVISION', gridsAround(star), { at: from })
  const draft = new EdgeDraft(edges)
  for (const edge of star) draft.take(edge)
  for (const edge of star) {
    const end = otherEnd(edge, from)
    if (!samePosition(end, to)) draft.put(to, end, leftFrom(edge, from), rightFrom(edge, from))
  }
  return draft.isOverlapping ? refuse('GRIDS_OVERLAP', gridsAround(star), { at: to }) : draft.change()
}
