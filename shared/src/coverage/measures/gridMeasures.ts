import { areaOf, perimeterOf } from '../../geo/measures.ts'
import { type Coverage, findGrid } from '../structure/coverage.ts'
import type { GridId } from '../structure/grid.ts'
import { polsbyPopper, reock } from './compactness.ts'
import { neighboursOf } from './neighbours.ts'

/** What there is to say about one grid's ground: area in m², lengths in m, compactness from 0 to 1. */
export type GridMeasures = {
  readonly area: number
  readonly perimeter: number
  readonly polsbyPopper: number
  readonly reock: number
  readonly pieces: number
  /** Grids it shares a boundary with, and how much of it. */
  readonly neighbours: ReadonlyMap<GridId, number>
}

/** Measures one grid; `undefined` when the coverage has none of that id. */
export const measureGrid = (coverage: Coverage, id: GridId): GridMeasures | undefined => {
  const boundary = findGrid(coverage, id)?.boundary
  return (
    boundary && {
      area: areaOf(boundary),
      perimeter: perimeterOf(boundary),
      polsbyPopper: polsbyPopper(boundary),
      reock: reock(boundary),
      pieces: boundary.length,
      neighbours: neighboursOf(coverage, id),
    }
  )
}
