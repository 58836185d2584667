import { type Coverage, type GridId, gridsOf } from '@geyi/shared/coverage'
import {
  type BBox,
  bboxOf,
  boxesMeet,
  covers,
  interiorPointOf,
  type MultiPolygon,
  type Position,
} from '@geyi/shared/geo'

/** Selects one grid, or with shift adds it to those selected or takes it out of them. */
export function select(selected: readonly GridId[], grid: GridId | null, add: boolean): readonly GridId[] {
  if (!add) return grid === null ? [] : [grid]
  if (grid === null) return selected
  return selected.includes(grid) ? selected.filter(id => id !== grid) : [...selected, grid]
}

/** A box being drawn around grids. */
export interface SelectingByBox {
  readonly type: 'selectingByBox'
  readonly from: Position
  readonly to: Position
}

export const boxOf = ({ from, to }: SelectingByBox): BBox => ({
  west: Math.min(from[0], to[0]),
  east: Math.max(from[0], to[0]),
  south: Math.min(from[1], to[1]),
  north: Math.max(from[1], to[1]),
})

/** The grids whose middle lies in a box. */
export const gridsInBox = (coverage: Coverage, box: BBox): GridId[] =>
  gridsOf(coverage).flatMap(({ id, boundary }) => {
    const around = bboxOf(boundary)
    if (!around || around.east < box.west || around.west > box.east) return []
    const middle = interiorPointOf(boundary)
    if (!middle) return []
    const [x, y] = middle
    return x >= box.west && x <= box.east && y >= box.south && y <= box.north ? [id] : []
  })

/** The grids whose middle lies in an area. */
export function gridsInArea(coverage: Coverage, area: MultiPolygon): GridId[] {
  const box = bboxOf(area)
  if (!box) return []
  return gridsOf(coverage).flatMap(({ id, boundary }) => {
    const around = bboxOf(boundary)
    if (!around || !boxesMeet(around, box)) return []
    const middle = interiorPointOf(boundary)
    return middle && covers(area, middle) ? [id] : []
  })
}
