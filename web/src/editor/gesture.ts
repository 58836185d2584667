import { type Coverage, findGrid, type GridId, gridsOf } from '@geyi/shared/coverage'
import type { Edit } from '@geyi/shared/edits'
import { type DraggingVertex, editOfDrag } from './draggingVertex.ts'
import { areaOfLasso, beginLasso, type DrawingLasso, editOfLasso } from './drawingLasso.ts'
import { beginLine, type DrawingLine, editOfLine, pathOf } from './drawingLine.ts'
import type { Rights } from './rights.ts'
import type { SelectingByBox } from './selecting.ts'
import type { Tool } from './tool.ts'

/** What the hand is doing. */
export type Gesture = DraggingVertex | DrawingLine | DrawingLasso | SelectingByBox

/** New grids that one line can make. */
const MOST_PIECES = 8

/** What a tool begins with, before the hand has done anything. */
export function beginGesture(tool: Tool, newId: () => GridId): Gesture | null {
  if (tool === 'split' || tool === 'reshape') return beginLine(tool, Array.from({ length: MOST_PIECES - 1 }, newId))
  if (tool === 'transfer' || tool === 'create') return beginLasso(tool, newId())
  return null
}

/** Whether nothing has been drawn yet. */
export const isIdle = (gesture: Gesture | null): boolean =>
  gesture === null || (isDrawing(gesture) && gesture.points.length === 0)

/** Whether it is drawn point by point. */
export const isDrawing = (gesture: Gesture | null): gesture is DrawingLine | DrawingLasso =>
  gesture?.type === 'drawingLine' || gesture?.type === 'drawingLasso'

/** What a gesture comes to on a draft. */
export function editOfGesture(
  gesture: Gesture,
  coverage: Coverage,
  selected: readonly GridId[],
  rights: Rights,
): Edit | null {
  if (gesture.type === 'draggingVertex') return editOfDrag(gesture)
  if (gesture.type === 'drawingLine') return editOfLine(coverage, gesture, pathOf(gesture), selected)
  if (gesture.type !== 'drawingLasso') return null
  const area = areaOfLasso(gesture)
  const receiver = { grid: selected[0] ?? null, community: communityFor(coverage, selected, rights) }
  return area && editOfLasso(coverage, gesture, area, receiver)
}

/** The community that a new grid hangs on: that of the selected grid, else the first of the plan. */
function communityFor(coverage: Coverage, selected: readonly GridId[], { division }: Rights): string {
  const chosen = selected[0] === undefined ? undefined : findGrid(coverage, selected[0])
  return (chosen ?? gridsOf(coverage).find(({ community }) => community?.startsWith(division)))?.community ?? ''
}
