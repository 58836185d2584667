import { type Band, type Coverage, findGrid, type GridId } from '@geyi/shared/coverage'
import { type Accepted, applyEdit, type Edit } from '@geyi/shared/edits'
import type { Position } from '@geyi/shared/geo'
import type { ProblemCode } from '@geyi/shared/problems'
import type { Census } from './census.ts'
import { type GridFacts, gridFacts } from './gridFacts.ts'
import { keeperAgainst, type Rights } from './rights.ts'
import { touchedGrids } from './touchedGrids.ts'

/** Why something can't be drawn: what is wrong with it, or whose it is. */
export interface Reason {
  readonly code: ProblemCode | 'LOCKED'
  readonly grids: readonly GridId[]
  readonly at?: Position
  /** Code of the division that would have to allow it. */
  readonly keeper?: string
  readonly count?: number
}

/** What an edit would come to, worked out by the same code as on the server. */
export interface Preview {
  readonly edit: Edit
  /** Nothing when it can't be. */
  readonly outcome: Accepted | null
  readonly reason: Reason | null
  /** The grids whose boundary changes, new ones included. */
  readonly touched: readonly GridId[]
  /** What they would be like. */
  readonly facts: ReadonlyMap<GridId, GridFacts>
}

/** What there is to know about a draft while it is drawn in. */
export interface Ground {
  readonly coverage: Coverage
  readonly rights: Rights
  readonly census: Census
  readonly band: Band
}

/** Tries an edit. */
export function previewOf({ coverage, rights, census, band }: Ground, edit: Edit): Preview {
  const tried = applyEdit(coverage, edit)
  if ('problems' in tried) {
    const { code, grids, at, count } = tried.problems[0]!
    const reason: Reason = { code, grids, ...(at ? { at } : {}), ...(count === undefined ? {} : { count }) }
    return { edit, outcome: null, reason, touched: [], facts: new Map() }
  }
  const touched = touchedGrids(tried.inverse)
  const keeper = keeperAgainst(rights, coverage, edit, tried, touched)
  if (keeper !== null)
    return { edit, outcome: null, reason: { code: 'LOCKED', grids: touched, keeper }, touched: [], facts: new Map() }
  const counts = census.countOn(tried.coverage, touched)
  const facts = new Map<GridId, GridFacts>()
  for (const id of touched) {
    if (findGrid(coverage, id) === findGrid(tried.coverage, id)) continue
    const known = gridFacts(tried.coverage, id, counts.get(id)!, band)
    if (known) facts.set(id, known)
  }
  return { edit, outcome: tried, reason: null, touched, facts }
}
