import type { Ring } from '../../geo/position.ts'
import type { EdgeIndex } from './edgeIndex.ts'
import type { Grid, GridId } from './grid.ts'
import { findInTable, type GridTable, gridsInTable } from './gridTable.ts'
import type { DoubledEdge } from './pairEdges.ts'

/**
 * All grids of a district together, as an immutable value: the grids with their boundaries, and the same boundaries once
 * more as edges that know the holders of both sides. An edited coverage shares whatever did not change.
 */
export type Coverage = {
  readonly grids: GridTable
  readonly edges: EdgeIndex
  /** Edges of the flawed input that two grids claim on the same side; empty in a coverage without overlaps. */
  readonly doubled: readonly DoubledEdge[]
}

/** The grid with an id, if the coverage has it. */
export const findGrid = (coverage: Coverage, id: GridId): Grid | undefined => findInTable(coverage.grids, id)

/** All grids, ordered by id. */
export const gridsOf = (coverage: Coverage): Grid[] =>
  [...gridsInTable(coverage.grids)].sort((g, h) => (g.id < h.id ? -1 : g.id > h.id ? 1 : 0))

/** The outer ring of a grid's first piece. */
export const ringOf = (coverage: Coverage, id: GridId): Ring => findGrid(coverage, id)?.boundary[0]?.[0] ?? []
