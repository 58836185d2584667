import type { Holder } from '../coverage/structure/edge.ts'
import type { Grid } from '../coverage/structure/grid.ts'
import type { Position } from '../geo/position.ts'
import { beginningAround, compareCounterClockwise, type Direction } from './beginningAround.ts'

/**
 * Who of some grids holds a place: the one whose ground comes first when one turns around the place counter-clockwise, from due
 * east. So a place inside of one grid is its, one on a rim has one holder whatever grids are called and in whatever order
 * they are asked, and one on a rim that only one grid has is that grid's. Where grids overlap, the smallest id decides.
 */
export const holderAmong = (place: Position, grids: Iterable<Pick<Grid, 'id' | 'boundary'>>): Holder => {
  let holder: Holder
  let least: Direction | undefined
  for (const { id, boundary } of grids) {
    const beginning = beginningAround(place, boundary)
    if (!beginning) continue
    const order = least ? compareCounterClockwise(beginning, least) : -1
    if (order > 0 || (order === 0 && id > holder!)) continue
    holder = id
    least = beginning
  }
  return holder
}
