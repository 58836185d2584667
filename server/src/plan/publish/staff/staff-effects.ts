import { findGrid, type GridId, gridsOf } from '@geyi/shared/coverage'
import { uuidOf } from '../../../graphql/global-id.ts'
import type { Assignment } from '../../../staff/keeping/assignments.ts'
import type { StaffRole } from '../../../staff/person/staff-role.ts'
import { descentsOf } from '../outcome/lineage.ts'
import type { Publication } from '../outcome/published-coverage.ts'

/** Where somebody is to serve from the day of a plan on. */
export interface StaffPlace {
  readonly gridId: GridId
  readonly role: StaffRole
}

/** What a plan does to a grid in which people serve. */
export interface GridEffect {
  readonly gridId: GridId
  readonly kind: 'SPLIT' | 'JOINED' | 'MERGED' | 'ENDED'
  /** The grids that have its ground afterwards, itself first where it goes on. */
  readonly successors: readonly GridId[]
}

/** An assignment that a plan touches, and where its person goes if nobody says otherwise. */
export interface StaffEffect {
  readonly assignment: Assignment
  readonly grid: GridEffect
  readonly places: readonly StaffPlace[]
}

/** Grids that are split, take others in, are merged into others, or end; each with what has their ground afterwards. */
export function gridEffects(publication: Publication): GridEffect[] {
  const { after, grids } = publication
  const lineage = descentsOf(publication)
  const heirs = Map.groupBy(lineage, ({ predecessor }) => predecessor)
  const joined = new Set(lineage.flatMap(({ kind, successor }) => (kind === 'MERGE' ? [successor] : [])))
  return grids.flatMap(({ id }): GridEffect[] => {
    const descents = heirs.get(id) ?? []
    const goesOn = findGrid(after, id) !== undefined
    if (goesOn && descents.length === 0) return joined.has(id) ? [{ gridId: id, kind: 'JOINED', successors: [id] }] : []
    const merged = descents.filter(({ kind }) => kind === 'MERGE').map(({ successor }) => successor)
    const split = descents.filter(({ kind }) => kind === 'SPLIT').map(({ successor }) => successor)
    const successors = [...(goesOn ? [id] : []), ...merged, ...split]
    return [{ gridId: id, kind: goesOn ? 'SPLIT' : successors.length > 0 ? 'MERGED' : 'ENDED', successors }]
  })
}

/**
 * Where people go whose grid is touched: those of a split grid stay with the part that keeps its identity, the new part is vacant; those of
 * a merged grid work in the one that it went into, whose people stay as they are; in a grid that ends, they end.
 */
export function staffEffects(effects: readonly GridEffect[], assignments: readonly Assignment[]): StaffEffect[] {
  const byGrid = new Map(effects.map(effect => [uuidOf('Grid', effect.gridId), effect]))
  return assignments.flatMap((assignment): StaffEffect[] => {
    const grid = byGrid.get(assignment.gridId)
    if (!grid) return []
    const [first] = grid.successors
    if (grid.kind === 'SPLIT' || grid.kind === 'JOINED')
      return [{ assignment, grid, places: [{ gridId: grid.gridId, role: assignment.role }] }]
    return [{ assignment, grid, places: first === undefined ? [] : [{ gridId: first, role: 'WORKER' }] }]
  })
}

/** The grids within a division after a plan: where its people can go. */
export const gridsAfter = ({ after }: Publication, within: string): Set<GridId> =>
  new Set(gridsOf(after).flatMap(({ id, community }) => (community?.startsWith(within) ? [id] : [])))
