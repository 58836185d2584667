import { leftFrom, otherEnd, rightFrom } from '../../coverage/structure/edge.ts'
import { edgesAt } from '../../coverage/structure/edgeIndex.ts'
import { orientation } from '../../geo/orientation.ts'
import { type Plan, refuse } from '../change/change.ts'
import { EdgeDraft } from '../change/edgeDraft.ts'
import type { RemoveVertex } from '../change/edit.ts'
import { gridsAround, isOnOutline } from './star.ts'

/** Takes out a vertex that two edges meet in; one edge takes their place in both grids. */
export const removeVertex: Plan<RemoveVertex> = ({ edges }, { at, outline }) => {
  const star = edgesAt(edges, at)
  const [one, other] = star
  if (!one || !other) return refuse('NO_SUCH_VERTEX', [], { at })
  if (star.length > 2) return refuse('JUNCTION_NEEDED', gridsAround(star), { at })
  const [from, to] = [otherEnd(one, at), otherEnd(other, at)]
  if (!outline && isOnOutline(star) && orientation(from, at, to) !== 0) {
    return refuse('OUTSIDE_DIVISION', gridsAround(star), { at })
  }
  const draft = new EdgeDraft(edges)
  draft.take(one)
  draft.take(other)
  draft.put(from, to, rightFrom(one, at), leftFrom(one, at))
  return draft.isOverlapping ? refuse('GRIDS_OVERLAP', gridsAround(star), { at }) : draft.change()
}
