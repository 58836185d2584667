import type { Grid } from '../coverage/structure/grid.ts'
import { fastAreaOf } from '../geo/fastArea.ts'
import { isThinner, SLIVER_WIDTH } from '../geo/thinness.ts'
import type { Problem } from './problem.ts'

/** A grid in several pieces; pieces so thin that nobody can have meant them. */
export const findPieceProblems = (grid: Grid): Problem[] => {
  const problems: Problem[] = []
  const { id, boundary } = grid
  if (boundary.length > 1)
    problems.push({ code: 'GRID_IN_PIECES', grids: [id], at: boundary[1]![0]![0]!, count: boundary.length })
  for (const [exterior] of boundary) {
    if (!exterior || !isThinner(exterior, SLIVER_WIDTH)) continue
    problems.push({ code: 'SLIVER', grids: [id], at: exterior[0]!, area: fastAreaOf([[exterior]]) })
  }
  return problems
}
