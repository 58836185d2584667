import type { Edge } from '../../coverage/structure/edge.ts'
import { sameEnds } from '../../coverage/structure/edge.ts'
import { type EdgeIndex, edgesIn } from '../../coverage/structure/edgeIndex.ts'
import { PositionTable } from '../../coverage/structure/positionTable.ts'
import { bboxOfPositions } from '../../geo/bbox.ts'
import type { Position } from '../../geo/position.ts'
import { findCollisions } from '../../problems/crossings.ts'
import { easternmostOf, findFaceConflicts } from '../../problems/faces.ts'
import type { Problem } from '../../problems/problem.ts'
import { findWedgeConflicts } from '../../problems/wedges.ts'
import type { Change } from './change.ts'

const endsOf = (edges: readonly Edge[]): Position[] => {
  const table = new PositionTable(edges.length * 2)
  for (const { a, b } of edges) {
    table.intern(a)
    table.intern(b)
  }
  return table.positions
}

const newLines = ({ removed, added }: Change): Edge[] => {
  const table = new PositionTable(removed.length)
  const from: Edge[][] = []
  for (const edge of removed) {
    const id = table.intern(edge.a)
    const list = from[id]
    if (list) list.push(edge)
    else from[id] = [edge]
  }
  return added.filter(edge => !from[table.find(edge.a)]?.some(other => sameEnds(edge, other)))
}

/**
 * What a change would break, looking only where it was made. Given a valid coverage before, nothing found means a valid
 * coverage after: new edges meet others only in vertices; around every touched vertex all agree on the ground between
 * them; and no other boundary lies in ground that changed hands.
 */
export const validateChange = (after: EdgeIndex, change: Change): Problem[] => {
  const vertices = endsOf([...change.removed, ...change.added])
  const collisions = findCollisions(after, newLines(change))
  // Labels mean nothing as long as the lines cross.
  if (collisions.length > 0) return collisions
  const wedges = findWedgeConflicts(after, vertices)
  if (wedges.length > 0 || change.isWhole) return wedges
  const box = bboxOfPositions(vertices)
  if (!box) return []
  const inBox = ([x, y]: Position) => x >= box.west && x <= box.east && y >= box.south && y <= box.north
  return findFaceConflicts(after, easternmostOf(edgesIn(after, box)).filter(inBox))
}
