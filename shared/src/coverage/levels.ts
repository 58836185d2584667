import type { Grid } from './grid.ts'

/** The levels of ground, from the highest down. */
export const LEVELS = ['province', 'prefecture', 'district', 'subdistrict', 'community', 'grid'] as const
export type Level = (typeof LEVELS)[number]

/** How many digits of a place code name a division of each level above the grid. */
export const DIGITS: Readonly<Record<Exclude<Level, 'grid'>, number>> = {
  province: 2,
  prefecture: 4,
  district: 6,
  subdistrict: 9,
  community: 12,
}

const DIVISIONS = LEVELS.slice(0, -1) as Exclude<Level, 'grid'>[]

/** The code of the division of a level that a place code lies in; `undefined` when the code is too short to say. */
export const divisionOf = (code: string | undefined, level: Exclude<Level, 'grid'>): string | undefined =>
  code !== undefined && code.length >= DIGITS[level] ? code.slice(0, DIGITS[level]) : undefined

type Ground = Pick<Grid, 'community'> | undefined

/** The highest level that a boundary between two grids bounds; towards nobody, the district's own. */
export const levelBetween = (left: Ground, right: Ground): Level => {
  if (!left || !right) return 'district'
  return DIVISIONS.find(level => divisionOf(left.community, level) !== divisionOf(right.community, level)) ?? 'grid'
}

/**
 * The code of the lowest division that contains both sides of a boundary: whoever may redraw that division may move it.
 * Nobody's ground may belong to any other district, so there it is the prefecture. Empty when nothing is common.
 */
export const divisionOverBoth = (left: Ground, right: Ground): string => {
  const one = (left ?? right)?.community
  const other = left && right ? right.community : divisionOf(one, 'prefecture')
  const common = DIVISIONS.findLast(level => {
    const division = divisionOf(one, level)
    return division !== undefined && division === divisionOf(other, level)
  })
  return (common && divisionOf(one, common)) ?? ''
}
