import { isOutline } from '../../coverage/structure/edge.ts'
import { findEdge } from '../../coverage/structure/edgeIndex.ts'
import { samePosition } from '../../geo/order.ts'
import { orientation } from '../../geo/orientation.ts'
import { type Plan, refuse } from '../change/change.ts'
import { EdgeDraft } from '../change/edgeDraft.ts'
import type { InsertVertex } from '../change/edit.ts'
import { gridsAround } from './star.ts'

/** Puts a vertex on an edge, in both grids that use it; away from the edge, it bends the edge there. */
export const insertVertex: Plan<InsertVertex> = ({ edges }, { edge: [from, to], at, outline }) => {
  const edge = findEdge(edges, from, to)
  if (!edge) return refuse('NO_SUCH_EDGE', [], { line: [from, to] })
  if (samePosition(at, from) || samePosition(at, to)) return refuse('NOTHING_CHANGES', [], { at })
  if (!outline && isOutline(edge) && orientation(edge.a, edge.b, at) !== 0) {
    return refuse('OUTSIDE_DIVISION', gridsAround([edge]), { at })
  }
  const draft = new EdgeDraft(edges)
  draft.take(edge)
  draft.put(edge.a, at, edge.left, edge.right)
  draft.put(at, edge.b, edge.left, edge.right)
  return draft.change()
}
