import { type Building, type Coverage, findGrid, type GridId } from '@geyi/shared/coverage'
import { crosswalk } from '@geyi/shared/zoning'
import type { CellFacts, Net } from './net.ts'

/** What of a cell comes to one grid. */
export interface Share {
  /** Nothing for what lies in no grid. */
  readonly grid: GridId | undefined
  readonly gridName: string | undefined
  readonly households: number
  readonly population: number
  readonly buildings: number
}

/** Where a cell goes: the greatest share first, to which the rest is handed over. */
export interface CellCourse extends CellFacts {
  readonly code: string
  readonly households: number
  readonly shares: readonly Share[]
}

/** Where the cells of a net go in a draft. Cells without any building go nowhere. */
export function coursesOf(net: Net, draft: Coverage, buildings: readonly Building[]): CellCourse[] {
  const crossings = crosswalk(net.cells, draft, buildings).filter(({ from }) => from !== undefined)
  const byCell = Map.groupBy(crossings, ({ from }) => from!)
  return [...net.facts].flatMap(([code, facts]): CellCourse[] => {
    const own = byCell.get(code)
    if (!own) return []
    const shares = own.map(
      ({ to, count }): Share => ({
        grid: to,
        gridName: to === undefined ? undefined : findGrid(draft, to)?.name,
        ...count,
      }),
    )
    return [{ code, ...facts, shares, households: shares.reduce((sum, { households }) => sum + households, 0) }]
  })
}

/** Households that do not stay with most of their cell. */
export const leavingOf = (courses: readonly CellCourse[]): number =>
  courses.reduce((sum, { households, shares }) => sum + households - (shares[0]?.households ?? 0), 0)
