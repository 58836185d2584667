import { holderAt } from '@geyi/shared/census'
import { type Coverage, findGrid, type GridAttributes, type GridId } from '@geyi/shared/coverage'
import { applyEdit, type Edit } from '@geyi/shared/edits'
import type { Position } from '@geyi/shared/geo'
import { freeName } from '@geyi/shared/zoning'
import { type DrawnPoints, NO_POINTS } from './drawnPoints.ts'

/** A line being drawn, point by point, to split a grid or to be the new course of a boundary. */
export interface DrawingLine extends DrawnPoints {
  readonly type: 'drawingLine'
  readonly purpose: 'split' | 'reshape'
  /** Ids for the grids that a split makes. */
  readonly newIds: readonly GridId[]
}

export const beginLine = (purpose: DrawingLine['purpose'], newIds: readonly GridId[]): DrawingLine => ({
  type: 'drawingLine',
  purpose,
  ...NO_POINTS,
  newIds,
})

/** What the line comes to. */
export function editOfLine(
  coverage: Coverage,
  { purpose, newIds }: DrawingLine,
  path: readonly Position[],
  selected: readonly GridId[],
): Edit | null {
  if (path.length < 2) return null
  return purpose === 'reshape' ? { type: 'reshapeBoundary', path } : splitOf(coverage, path, selected, newIds)
}

/** Cuts the selected grid, or the one that most of the line runs through. */
function splitOf(
  coverage: Coverage,
  path: readonly Position[],
  selected: readonly GridId[],
  newIds: readonly GridId[],
): Edit | null {
  const grid = selected.length === 1 ? selected[0]! : gridUnder(coverage, path)
  const found = grid === undefined ? undefined : findGrid(coverage, grid)
  if (grid === undefined || !found) return null
  const into = (count: number): GridAttributes[] =>
    newIds.slice(0, count).map((id, i) => ({
      id,
      ...(found.community ? { community: found.community } : {}),
      ...(found.kind ? { kind: found.kind } : {}),
      name: freeName(coverage, found.community, i),
    }))
  const edit: Edit = { type: 'splitGrid', grid, path, into: into(1) }
  const tried = applyEdit(coverage, edit)
  const more =
    'problems' in tried ? tried.problems.find(({ code }) => code === 'PATH_MAKES_MORE_PIECES')?.count : undefined
  return more !== undefined && more >= 2 && more <= newIds.length + 1 ? { ...edit, into: into(more - 1) } : edit
}

/** The grid that holds most of the middles of a path's steps. */
function gridUnder(coverage: Coverage, path: readonly Position[]): GridId | undefined {
  const lengths = new Map<GridId, number>()
  for (let i = 1; i < path.length; i++) {
    const [[ax, ay], [bx, by]] = [path[i - 1]!, path[i]!]
    for (const part of [0.25, 0.5, 0.75]) {
      const holder = holderAt(coverage, [Math.round(ax + (bx - ax) * part), Math.round(ay + (by - ay) * part)])
      if (holder !== undefined) lengths.set(holder, (lengths.get(holder) ?? 0) + Math.hypot(bx - ax, by - ay))
    }
  }
  return [...lengths].sort((one, other) => other[1] - one[1])[0]?.[0]
}
