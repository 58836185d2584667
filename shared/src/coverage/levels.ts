import { codeAt, DIVISION_LEVELS, type Level } from '../codes/level.ts'
import type { Grid } from './structure/grid.ts'

type Ground = Pick<Grid, 'community'> | undefined

/** The highest level that a boundary between two grids bounds; towards nobody, the district's own. */
export const levelBetween = (left: Ground, right: Ground): Level => {
  if (!left || !right) return 'district'
  return DIVISION_LEVELS.find(level => codeAt(left.community, level) !== codeAt(right.community, level)) ?? 'grid'
}

/**
 * The code of the lowest division that contains both sides of a boundary: whoever may redraw that division may move it.
 * Nobody's ground may belong to any other district, so there it is the prefecture. Empty when nothing is common.
 */
export const divisionOverBoth = (left: Ground, right: Ground): string => {
  const one = (left ?? right)?.community
  const other = left && right ? right.community : codeAt(one, 'prefecture')
  const common = DIVISION_LEVELS.findLast(level => {
    const division = codeAt(one, level)
    return division !== undefined && division === codeAt(other, level)
  })
  return (common && codeAt(one, common)) ?? ''
}
