import { neighboursOf } from '../src/coverage/measures/neighbours.ts'
import { type Coverage, gridsOf } from '../src/coverage/structure/coverage.ts'
import type { GridId } from '../src/coverage/structure/grid.ts'

/** All pairs of grids that share an edge, each once, the smaller id first. */
export const neighbourPairs = (coverage: Coverage): [GridId, GridId][] =>
  gridsOf(coverage).flatMap(({ id }) =>
    [...neighboursOf(coverage, id).keys()].filter(other => id < other).map((other): [GridId, GridId] => [id, other]),
  )
