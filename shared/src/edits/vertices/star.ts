import { type Edge, isOutline } from '../../coverage/structure/edge.ts'
import type { GridId } from '../../coverage/structure/grid.ts'

/** The grids on either side of some edges. */
export const gridsAround = (edges: readonly Edge[]): GridId[] =>
  [...new Set(edges.flatMap(({ left, right }) => [left, right]))].filter(id => id !== undefined).sort()

/** Whether nobody is on one side of any of the edges. */
export const isOnOutline = (edges: readonly Edge[]): boolean => edges.some(isOutline)
