import { holderAt } from '../../census/holderAt.ts'
import { type Building, type Count, NONE, withBuilding } from '../../coverage/measures/counts.ts'
import type { Coverage } from '../../coverage/structure/coverage.ts'
import { edgesIn } from '../../coverage/structure/edgeIndex.ts'
import type { GridId } from '../../coverage/structure/grid.ts'
import { gridsInTable } from '../../coverage/structure/gridTable.ts'
import { holderEastOf } from '../../coverage/structure/holderEast.ts'
import { isOnSegment } from '../../geo/plane/segments.ts'
import type { Position } from '../../geo/position.ts'
import { boxAround } from '../../planar/nearness.ts'

/** Who holds a place of a valid coverage, by the rule of `holderAmong`; quick for places that lie on no outline. */
const holderOf = (coverage: Coverage, place: Position): GridId | undefined => {
  const east = holderEastOf(coverage.edges, place)
  if (east !== undefined) return east
  const isOnRim = edgesIn(coverage.edges, boxAround([place], 0)).some(({ a, b }) => isOnSegment(place, a, b))
  return isOnRim ? holderAt(coverage, place) : undefined
}

/** The buildings in each grid of a valid coverage that has any. */
export const buildingsIn = (coverage: Coverage, buildings: readonly Building[]): Map<GridId, Building[]> => {
  const byGrid = new Map<GridId, Building[]>()
  for (const building of buildings) {
    const holder = holderOf(coverage, building.at)
    if (holder === undefined) continue
    const list = byGrid.get(holder)
    if (list) list.push(building)
    else byGrid.set(holder, [building])
  }
  return byGrid
}

/** How many live in each grid of a valid coverage, as a `Census` counts them, but quick for thousands of grids. */
export const countIn = (coverage: Coverage, buildings: readonly Building[]): Map<GridId, Count> => {
  const counts = new Map<GridId, Count>()
  for (const { id } of gridsInTable(coverage.grids)) counts.set(id, NONE)
  for (const [id, inside] of buildingsIn(coverage, buildings)) counts.set(id, inside.reduce(withBuilding, NONE))
  return counts
}
