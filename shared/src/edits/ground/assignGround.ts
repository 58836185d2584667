import type { Coverage } from '../../coverage/structure/coverage.ts'
import { edgeBetween, type Holder } from '../../coverage/structure/edge.ts'
import { edgesIn, findEdge } from '../../coverage/structure/edgeIndex.ts'
import { holderEastOf } from '../../coverage/structure/holderEast.ts'
import { bboxOfPositions } from '../../geo/bbox.ts'
import type { Position } from '../../geo/position.ts'
import { type Change, type Refusal, refuse } from '../change/change.ts'
import { straightenEdges } from './bendEdges.ts'
import { carve } from './carve.ts'
import type { Noded } from './nodeLines.ts'
import { Loops } from './windings.ts'

/** Who gets ground that `holder` holds and that the loops run around so often. */
export type Receive = (holder: Holder, winding: number) => Holder

/**
 * Gives ground to new holders by the loops that run around it. The loops must be noded with the coverage: every edge
 * side is then wholly inside or outside of each. Edges whose sides come to one holder vanish.
 *
 *      ┌────┬────┐           ┌────┬────┐
 *      │  A ┌─┐ B│   to A:   │  A └─┐ B│
 *      │    └─┘  │    →      │    ┌─┘  │
 *      └────┴────┘           └────┴────┘
 */
export const assignGround = (
  coverage: Coverage,
  noded: Noded,
  loops: readonly (readonly Position[])[],
  receive: Receive,
): Change | Refusal => {
  const { draft, edges } = carve(coverage, noded)
  const area = new Loops(loops)
  const box = bboxOfPositions(loops.flat())
  for (const edge of box ? edgesIn(edges, box) : []) {
    const windings = area.around(edge)
    const left = receive(edge.left, windings.left)
    const right = receive(edge.right, windings.right)
    if (left === edge.left && right === edge.right) continue
    draft.take(edge)
    if (left !== right) draft.put(edge.a, edge.b, left, right)
  }
  for (const [from, to] of area.segments) {
    if (findEdge(edges, from, to) || draft.find(from, to)) continue
    const { a, b } = edgeBetween(from, to, undefined, undefined)
    const holder = holderEastOf(edges, [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2])
    const windings = area.around({ a, b })
    const left = receive(holder, windings.left)
    const right = receive(holder, windings.right)
    if (left !== right) draft.put(a, b, left, right)
  }
  straightenEdges(draft, noded.bent)
  return draft.isOverlapping ? refuse('PATH_TANGLED') : draft.change()
}
