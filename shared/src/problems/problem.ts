import type { GridId } from '../coverage/structure/grid.ts'
import type { Position } from '../geo/position.ts'

/** What can be wrong with a coverage as it stands, and whether it is said of a draft alone, or of a published grid too. */
type SaidOf = {
  RING_CROSSES_ITSELF: 'draft'
  GRIDS_OVERLAP: 'draft'
  GAP_BETWEEN_GRIDS: 'draft'
  UNMATCHED_VERTEX: 'draft'
  GRID_IN_PIECES: 'grid'
  SLIVER: 'draft'
  UNASSIGNED_AREA: 'draft'
  OUTSIDE_DIVISION: 'draft'
  HOUSEHOLDS_OUT_OF_BAND: 'grid'
}

/** What can be wrong with a coverage as it stands, or with one grid in it. */
export type CoverageProblemCode = keyof SaidOf

/** What can be wrong with a published grid. */
export type GridProblemCode = { [Code in keyof SaidOf]: SaidOf[Code] extends 'grid' ? Code : never }[keyof SaidOf]

/** Why an edit cannot be. */
export type EditProblemCode =
  | 'NO_SUCH_VERTEX'
  | 'NO_SUCH_EDGE'
  | 'NO_SUCH_GRID'
  | 'GRID_EXISTS'
  | 'GRID_VANISHES'
  | 'GRIDS_NOT_ADJACENT'
  | 'JUNCTION_NEEDED'
  | 'POSITION_OUT_OF_RANGE'
  | 'PATH_TOO_SHORT'
  | 'PATH_TANGLED'
  | 'PATH_DOES_NOT_CUT'
  | 'PATH_MAKES_MORE_PIECES'
  | 'PATH_ENDS_ON_DIFFERENT_BOUNDARIES'
  | 'NOTHING_CHANGES'
  | 'COMMUNITY_CROSSED'
  | 'GROUND_MOVED'
  | 'MALFORMED_EDIT'

export type ProblemCode = CoverageProblemCode | EditProblemCode

/** Something wrong, as data: which grids it concerns and where it is. The reader words it. */
export type Problem = {
  readonly code: ProblemCode
  readonly grids: readonly GridId[]
  readonly at?: Position
  /** A stretch of boundary that shows it. */
  readonly line?: readonly Position[]
  /** Ground concerned, in m². */
  readonly area?: number
  /** How many there are, where that is the problem: pieces, households. */
  readonly count?: number
}

const known = (holders: readonly (GridId | undefined)[]): GridId[] =>
  [...new Set(holders)].filter(holder => holder !== undefined).sort()

/** A problem between holders, of whom nobody is left out. */
export const problemBetween = (
  code: ProblemCode,
  holders: readonly (GridId | undefined)[],
  where: Omit<Problem, 'code' | 'grids'> = {},
): Problem => ({ code, grids: known(holders), ...where })
