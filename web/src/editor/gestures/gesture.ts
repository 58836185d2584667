import { type Coverage, edgesNear, findGrid, type GridId } from '@geyi/shared/coverage'
import type { Edit } from '@geyi/shared/edits'
import type { MultiPolygon } from '@geyi/shared/geo'
import type { Rights } from '@geyi/shared/rights'
import { type DraggingVertex, editsOfDrag } from './draggingVertex.ts'
import { areaOfLasso, beginLasso, type DrawingLasso, editOfLasso } from './drawingLasso.ts'
import { beginLine, type DrawingLine, editOfLine } from './drawingLine.ts'
import { pathOf } from './drawnPoints.ts'
import { beginMeasuring, type Measuring } from './measuring.ts'
import type { SelectingByBox } from './selecting.ts'
import type { Tool } from './tool.ts'

/** What is drawn point by point. */
export type Drawing = DrawingLine | DrawingLasso | Measuring

/** What the hand is doing. */
export type Gesture = DraggingVertex | Drawing | SelectingByBox

/** New grids that one line can make. */
const MOST_PIECES = 8

/** What a tool begins with, before the hand has done anything. */
export function beginGesture(tool: Tool, newId: () => GridId): Gesture | null {
  if (tool === 'split' || tool === 'reshape') return beginLine(tool, Array.from({ length: MOST_PIECES - 1 }, newId))
  if (tool === 'transfer' || tool === 'release' || tool === 'create') return beginLasso(tool, newId())
  if (tool === 'lasso') return beginLasso('select', newId())
  return tool === 'measure' ? beginMeasuring() : null
}

export const isDrawing = (gesture: Gesture | null): gesture is Drawing =>
  gesture?.type === 'drawingLine' || gesture?.type === 'drawingLasso' || gesture?.type === 'measuring'

/** Whether nothing has been drawn yet. */
export const isIdle = (gesture: Gesture | null): boolean =>
  gesture === null || (isDrawing(gesture) && gesture.points.length === 0 && !gesture.asks)

/** What a gesture comes to on a draft: the edits that it takes, one after the other. */
export function editsOfGesture(
  gesture: Gesture,
  coverage: Coverage,
  selected: readonly GridId[],
  rights: Rights,
): readonly Edit[] {
  if (gesture.type === 'draggingVertex') return editsOfDrag(gesture)
  if (gesture.type === 'drawingLine') return listed(editOfLine(coverage, gesture, pathOf(gesture), selected))
  if (gesture.type !== 'drawingLasso') return []
  const area = areaOfLasso(gesture)
  if (!area) return []
  const receiver = { grid: selected[0] ?? null, community: communityFor(coverage, selected, rights, area) }
  return listed(editOfLasso(coverage, gesture, area, receiver))
}

const listed = (edit: Edit | null): readonly Edit[] => (edit ? [edit] : [])

/** The community that a new grid hangs on: that of the selected grid, else that of the plan's nearest grid. */
function communityFor(
  coverage: Coverage,
  selected: readonly GridId[],
  { division }: Rights,
  area: MultiPolygon,
): string {
  const chosen = selected[0] === undefined ? undefined : findGrid(coverage, selected[0])
  if (chosen?.community) return chosen.community
  const [place] = area[0]![0]!
  for (const reach of [1e2, 1e4, 1e6, 1e10])
    for (const { left, right } of edgesNear(coverage, place!, reach))
      for (const holder of [left, right]) {
        const community = holder === undefined ? undefined : findGrid(coverage, holder)?.community
        if (community?.startsWith(division)) return community
      }
  return ''
}
