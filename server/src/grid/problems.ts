import { type Band, type GridProblemCode, isOutOfBand } from '@geyi/shared/problems'
import type { Grid } from './grid.type.ts'
import type { GridProblem } from './problem.type.ts'

/** For each problem what it is in a grid that has it, given its district's band, if households are known there. */
const messageOf: Readonly<Record<GridProblemCode, (grid: Grid, band: Band | null) => string | false | null>> = {
  GRID_IN_PIECES: ({ pieces }) => pieces > 1 && `The boundary is in ${pieces} pieces.`,
  HOUSEHOLDS_OUT_OF_BAND: ({ kind, households }, band) =>
    band && isOutOfBand(band, { kind, households }) && `${households} households; the band is ${band.min}–${band.max}.`,
}

/** What is wrong with one grid, given its district's band. */
export const problemsOf = (grid: Grid, band: Band | null): GridProblem[] =>
  (Object.keys(messageOf) as GridProblemCode[]).flatMap(code => {
    const message = messageOf[code](grid, band)
    return message ? [{ code, message }] : []
  })
