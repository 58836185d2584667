import { holderAt } from '@geyi/shared/census'
import { type Coverage, findGrid, type GridId } from '@geyi/shared/coverage'
import type { Edit } from '@geyi/shared/edits'
import type { MultiPolygon, Position } from '@geyi/shared/geo'

const positionsOf = (edit: Edit): readonly Position[] => {
  switch (edit.type) {
    case 'moveVertex':
      return [edit.from, edit.to]
    case 'insertVertex':
      return [...edit.edge, edit.at]
    case 'removeVertex':
      return [edit.at]
    case 'reshapeBoundary':
    case 'splitGrid':
      return edit.path
    case 'transferArea':
    case 'createGrid':
      return edit.area.flat(2)
    case 'zoneGrids':
      return edit.zones.flatMap(({ boundary }) => boundary.flat(2))
    case 'exchangeEdges':
      return edit.add.flatMap(({ a, b }) => [a, b])
    case 'mergeGrids':
    case 'assignCommunity':
    case 'renameGrid':
      return []
  }
}

const gridsOfEdit = (edit: Edit): readonly GridId[] => {
  switch (edit.type) {
    case 'mergeGrids':
      return edit.grids
    case 'zoneGrids':
      return edit.zones.map(({ grid }) => grid.id)
    case 'splitGrid':
    case 'renameGrid':
    case 'assignCommunity':
      return [edit.grid]
    case 'moveVertex':
    case 'insertVertex':
    case 'removeVertex':
    case 'reshapeBoundary':
    case 'transferArea':
    case 'createGrid':
    case 'exchangeEdges':
      return []
  }
}

/** Where an edit was made: something to fit into the view, and the grids of the draft that it names. */
export function editPlace(coverage: Coverage, edit: Edit): { ground: MultiPolygon; grids: readonly GridId[] } {
  const grids = gridsOfEdit(edit).filter(id => findGrid(coverage, id))
  const positions = positionsOf(edit)
  const ground = positions.length > 0 ? [[positions]] : grids.flatMap(id => findGrid(coverage, id)!.boundary)
  return { ground, grids }
}

/** Between a place and its neighbours for telling who holds them, in E7. */
const BESIDE = 3

/** The grids that an edit was about: those that it names, else those that now hold the ground about where it was made. */
export function gridsAbout(coverage: Coverage, edit: Edit): readonly GridId[] {
  const named = gridsOfEdit(edit)
  if (named.length > 0) return named
  if (edit.type === 'createGrid') return [edit.grid.id]
  if (edit.type === 'transferArea' && edit.to !== null) return [edit.to]
  const positions = positionsOf(edit)
  const at = edit.type === 'moveVertex' ? edit.to : positions[positions.length >> 1]
  if (!at) return []
  const around = [-BESIDE, BESIDE].flatMap(dx => [-BESIDE, BESIDE].map(dy => [at[0] + dx, at[1] + dy] as const))
  return [...new Set(around.flatMap(place => holderAt(coverage, place) ?? []))]
}
