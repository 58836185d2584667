import type { Coverage } from '../coverage/structure/coverage.ts'
import type { Holder } from '../coverage/structure/edge.ts'
import type { Grid } from '../coverage/structure/grid.ts'
import { gridsInTable } from '../coverage/structure/gridTable.ts'
import { type BBox, bboxOf } from '../geo/bbox.ts'
import type { MultiPolygon, Position } from '../geo/position.ts'
import { holderAmong } from './holderAmong.ts'

const boxes = new WeakMap<MultiPolygon, BBox>()

/** The box around a boundary; kept as long as the boundary is. */
export const boxOf = (boundary: MultiPolygon): BBox | undefined => {
  const box = boxes.get(boundary) ?? bboxOf(boundary)
  if (box) boxes.set(boundary, box)
  return box
}

/** Who holds a place, by the rule of `holderAmong`; many places are looked up by a `Census`. */
export const holderAt = (coverage: Coverage, place: Position): Holder => {
  const [x, y] = place
  const around: Grid[] = []
  for (const grid of gridsInTable(coverage.grids)) {
    const box = boxOf(grid.boundary)
    if (box && box.west <= x && x <= box.east && box.south <= y && y <= box.north) around.push(grid)
  }
  return holderAmong(place, around)
}
