import { type Band, isOutOfBand } from '@geyi/shared/problems'
import type { Grid } from './grid.type.ts'
import { type GridProblem, GridProblemCode } from './problem.type.ts'

/** What is wrong with one grid, given its district's band, if households are known there. */
export function problemsOf({ kind, households, pieces }: Grid, band: Band | null): GridProblem[] {
  const problems: GridProblem[] = []
  if (pieces > 1)
    problems.push({ code: GridProblemCode.GRID_IN_PIECES, message: `The boundary is in ${pieces} pieces.` })
  if (band && isOutOfBand(band, { kind, households }))
    problems.push({
      code: GridProblemCode.HOUSEHOLDS_OUT_OF_BAND,
      message: `${households} households; the band is ${band.min}–${band.max}.`,
    })
  return problems
}
