import type { HouseholdBand } from '../division/division.type.ts'
import { type Grid, GridKind } from './grid.type.ts'
import { type GridProblem, GridProblemCode } from './problem.type.ts'

/** What is wrong with one grid, given its district's band. */
export function problemsOf({ kind, households, pieces }: Grid, { min, max }: HouseholdBand): GridProblem[] {
  const problems: GridProblem[] = []
  if (pieces > 1)
    problems.push({ code: GridProblemCode.GRID_IN_PIECES, message: `The boundary is in ${pieces} pieces.` })
  if (kind === GridKind.GENERAL && (households < min || households > max))
    problems.push({
      code: GridProblemCode.HOUSEHOLDS_OUT_OF_BAND,
      message: `${households} households; the band is ${min}–${max}.`,
    })
  return problems
}
